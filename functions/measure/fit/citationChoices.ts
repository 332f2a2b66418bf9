import type { AskedWays } from '@shared/answers/cards/askedWays'
import type { AnswerCard } from '@shared/answers/cards/card'
import { citationSenses } from '@shared/answers/cards/citationSenses'
import { citationVotes } from '@shared/answers/cards/citationVotes'
import { citationRow, citationSigns } from '@shared/answers/cards/citationShares'
import type { CitedProvisions } from '@shared/answers/cards/citedProvisions'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import type { Encoder } from '@shared/answers/encoder/encoder'
import { telling } from '@shared/answers/question/colloquial'
import type { LawWords } from '@shared/answers/question/spokenWords'
import { tokensOf } from '@shared/text/tokens'
import type { AskedArticle } from '../../../seeds/answers/askedArticles'
import type { Corpus } from '../../answers/corpus/corpus'
import { isRight, type LabelledQuestion, placeSteps } from './cardLessons'
import { type Choice, fitChoices, product } from './conditionalLogit'

interface Read {
  encoder: Encoder
  cited: CitedProvisions
}

interface Learning {
  cards: readonly AnswerCard[]
  corpus: Corpus
  inLawWords: LawWords
  read: readonly AskedArticle[]
  shipped: Read
  /** For the way at this place of a card: what was learned without it. */
  unseen(place: number): Read
}

/** How much labels of other people's questions count together, beside our own. */
const labelledCount = 0.02
const folds = 5

/**
 * Which of a card's citations is asked for: the weights, and how often the first is right with them and by order alone.
 * Each way that is asked is judged by the other ways of its card alone, and by an encoder that never saw it.
 */
export function fitCitations(labelled: readonly LabelledQuestion[], given: Learning) {
  const { cards, read } = given
  const asks = new Map(read.map((one) => [nameOf(one.card, one.way), one.asks]))
  const askedBy: AskedWays = (card, way) => asks.get(nameOf(card, way)) ?? []
  const own = cards
    .filter(({ citations }) => citations.length > 1)
    .flatMap((card) =>
      card.ways.flatMap((way, place) => {
        const gold = new Set(askedBy(card.id, way))
        if (gold.size === 0 || place % placeSteps !== 0) return []
        const others = { ...card, ways: card.ways.filter((_, at) => at !== place) }
        return [choiceOf(others, { question: way, gold }, { ...given, ...given.unseen(place), askedBy })]
      }),
    )
  const others = labelled.flatMap((one) =>
    cards
      .filter((card) => isRight(card, one.gold) && !card.citations.every((cited) => one.gold.has(rootOf(cited))))
      .map((card) => choiceOf(card, one, { ...given, ...given.shipped, askedBy })),
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

interface Choosing extends Read {
  corpus: Corpus
  inLawWords: LawWords
  askedBy: AskedWays
}

function choiceOf(
  card: AnswerCard,
  { question, gold }: Asked,
  { corpus, inLawWords, encoder, cited, askedBy }: Choosing,
): Choice {
  const said = corpus.sayings(inLawWords(question), card.citations)
  const words = new Set(tokensOf(telling(question)))
  const asked = { question, words, meaning: encoder.meaningOf(words) }
  const senses = citationSenses(asked, { cited, votes: citationVotes(askedBy) })(card)
  const rows = card.citations.map((_, place) => citationRow(place, said[place] ?? 0, senses[place]!))
  return { rows, right: card.citations.map((one) => gold.has(rootOf(one))), weight: 1 }
}

const nameOf = (card: string, way: string) => `${card}\n${way}`
const rootOf = ({ title, provision }: AnswerCard['citations'][number]) => provisionRoot(title, provision)

function isFirstRight({ rows, right }: Choice, weights: readonly number[]): boolean {
  const scores = rows.map((row) => product(row, weights))
  return right[scores.indexOf(Math.max(...scores))] ?? false
}
