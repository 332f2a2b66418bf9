import type { AnswerCard } from '@shared/answers/cards/card'
import { citationSenses } from '@shared/answers/cards/citationSenses'
import { citationRow, citationSigns } from '@shared/answers/cards/citationShares'
import type { CitedProvisions } from '@shared/answers/cards/citedProvisions'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { officially, telling } from '@shared/answers/question/colloquial'
import { tokensOf } from '@shared/text/tokens'
import type { Corpus } from '../../answers/corpus/corpus'
import { isRight, type LabelledQuestion } from './cardLessons'
import { type Choice, fitChoices, product } from './conditionalLogit'

/** A way of asking, of a card that cites several articles, with those that it asks for: read and labelled by hand. */
export interface AskedArticle {
  card: string
  way: string
  /** 标题#条款 */
  asks: readonly string[]
}

interface Learning {
  cards: readonly AnswerCard[]
  corpus: Corpus
  encoder: Encoder
  cited: CitedProvisions
}

/** How much labels of other people's questions count together, beside our own. */
const labelledCount = 0.1
const folds = 5

/** Which of a card's citations is asked for: the weights, and how often the first is right with them and by order alone. */
export function fitCitations(asked: readonly AskedArticle[], labelled: readonly LabelledQuestion[], given: Learning) {
  const byId = new Map(given.cards.map((card) => [card.id, card]))
  const own = asked.flatMap(({ card: id, way, asks }) => {
    const card = byId.get(id)
    if (!card?.ways.includes(way)) return []
    return [
      choiceOf(
        card,
        { question: way, gold: new Set(asks.map((one) => provisionRoot(...(one.split('#') as [string, string])))) },
        given,
      ),
    ]
  })
  const others = labelled.flatMap((one) =>
    given.cards
      .filter((card) => isRight(card, one.gold) && !card.citations.every((cited) => one.gold.has(rootOf(cited))))
      .map((card) => choiceOf(card, one, given)),
  )
  const weighed = (choices: readonly Choice[], whole: number) =>
    choices.map((one) => ({ ...one, weight: whole / choices.length }))
  const fitted = (ours: readonly Choice[], theirs: readonly Choice[]) =>
    fitChoices([...weighed(ours, 1), ...weighed(theirs, labelledCount)], citationSigns.length, { least: 0 })
  const part = (choices: readonly Choice[], fold: number, isIn: boolean) =>
    choices.filter((_, at) => (at % folds === fold) === isIn)
  const heldBack = (choices: readonly Choice[], weightsFor: (fold: number) => readonly number[]) => {
    const right = Array.from({ length: folds }, (_, fold) =>
      part(choices, fold, true).filter((one) => isFirstRight(one, weightsFor(fold))),
    ).flat()
    return Number((right.length / Math.max(1, choices.length)).toFixed(3))
  }
  const byFold = Array.from({ length: folds }, (_, fold) => fitted(part(own, fold, false), part(others, fold, false)))
  const figuresOf = (choices: readonly Choice[]) => ({
    questions: choices.length,
    byOrder: heldBack(choices, () => onlyOrder),
    byWords: heldBack(choices, () => orderAndWords),
    learned: heldBack(choices, (fold) => byFold[fold]!),
  })
  return { weights: fitted(own, others), figures: { own: figuresOf(own), labelled: figuresOf(others) } }
}

/** Weights to compare with: order alone, and order with the words of the index, as it was before anything was learned. */
const onlyOrder = [1]
const orderAndWords = [0.5, 8]

type Asked = Pick<LabelledQuestion, 'question' | 'gold'>

function choiceOf(card: AnswerCard, { question, gold }: Asked, { corpus, encoder, cited }: Learning): Choice {
  const said = corpus.sayings(officially(question), card.citations)
  const senses = citationSenses(question, encoder.meaningOf(new Set(tokensOf(telling(question)))), cited)(card)
  const rows = card.citations.map((_, place) => citationRow(place, said[place] ?? 0, senses[place]!))
  return { rows, right: card.citations.map((one) => gold.has(rootOf(one))), weight: 1 }
}

const rootOf = ({ title, provision }: AnswerCard['citations'][number]) => provisionRoot(title, provision)

function isFirstRight({ rows, right }: Choice, weights: readonly number[]): boolean {
  const scores = rows.map((row) => product(row, weights))
  return right[scores.indexOf(Math.max(...scores))] ?? false
}
