import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { knownQuestions } from '@shared/answers/cards/knownQuestions'
import { partRows, partSigns } from '@shared/answers/several/partSigns'
import { loadKnownCards } from '../../../seeds/answers/askedProvisions'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { loadPractice } from '../../../seeds/answers/practice'
import { loadSeveral, type SeveralAsked } from '../../../seeds/answers/several'
import { nearTogether } from '../../answers/question/ranking/askedTogether'
import { rankProvisions } from '../../answers/question/ranking/rankProvisions'
import { importedCorpus } from '../evaluation/importedCorpus'
import { type Choice, fitChoices, product } from './conditionalLogit'

export const partsPath = 'shared/answers/several/partsFitted.json'
const decay = 1e-4
const folds = 3

/** Fits which card a part of a message asks for, if any; the figures are of thirds held back. The same messages give the same weights. */
export async function fitFromSeveral(folder: string, progress: (line: string) => void): Promise<object> {
  const corpus = await importedCorpus(folder, progress)
  const needs = { cards: { all: loadAnswerCards(), known: knownQuestions(loadKnownCards()) }, corpus }
  const messages = [...loadSeveral(), ...unanswered()]
  const choices = messages.map((message) => {
    const { parts, cards } = nearTogether(message.text, rankProvisions(message.text, needs), needs)
    return parts.map(({ asked, near }): Choice => {
      const wanted = wantedBy(message, asked)
      const right = cards.map(({ card }) => wanted.has(card.id))
      const rows = partRows(near, { part: asked.length, whole: message.text.length })
      return { rows, right: [...right, !right.includes(true)], weight: 1 }
    })
  })
  const fitted = (some: readonly Choice[][]) => fitChoices(some.flat(), partSigns.length, { decay })
  const third = Math.ceil(choices.length / folds)
  const heldBack = Array.from({ length: folds }, (_, fold) => {
    const isIn = (at: number) => Math.floor(at / third) === fold
    const weights = fitted(choices.filter((_, at) => !isIn(at)))
    return choices.filter((_, at) => isIn(at)).flatMap((parts) => parts.map((one) => chosenOf(one, weights)))
  }).flat()
  const weights = fitted(choices)
  const made = {
    version: 1,
    weights: Object.fromEntries(partSigns.map((name, at) => [name, weights[at]])),
    fittedOn: { messages: messages.length, parts: choices.flat().length },
    figures: [0.4, 0.5, 0.6].map((from) => {
      const shown = heldBack.filter(({ likelihood }) => likelihood >= from)
      return { from, shown: shown.length, right: shown.filter(({ right }) => right).length }
    }),
  }
  await writeFile(join(process.cwd(), partsPath), `${JSON.stringify(made, null, 2)}\n`)
  return made
}

/** What is asked in several parts and no card answers. */
const unanswered = (): SeveralAsked[] =>
  loadPractice().flatMap(({ question, answeredBy }) =>
    answeredBy.length > 0 ? [] : [{ text: question, asks: [{ said: question, cards: [] }] }],
  )

/** The cards of every ask that stands in a part. */
function wantedBy({ text, asks }: SeveralAsked, part: string): ReadonlySet<string> {
  const [from, end] = [text.indexOf(part), text.indexOf(part) + part.length]
  const met = asks.filter(({ said }) => {
    const at = text.indexOf(said)
    return at < end && at + said.length > from
  })
  return new Set(met.flatMap(({ cards }) => cards))
}

/** The card that is chosen among those of a choice, whose last row is none of them. */
function chosenOf({ rows, right }: Choice, weights: readonly number[]) {
  const scores = rows.map((row) => product(row, weights))
  const most = Math.max(...scores)
  const whole = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  const at = scores.indexOf(Math.max(...scores.slice(0, -1)))
  return { likelihood: Math.exp(scores[at]! - most) / whole, right: right[at] === true }
}
