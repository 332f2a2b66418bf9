import { type MeaningRows, meaningRows, nearness } from '@shared/answers/encoder/meaningRows'
import { largest } from '@shared/answers/search/largest'
import type { Known, Neighbour } from '@shared/answers/search/knownVote'
import { type SentencesNear, sentencesIn } from './sentencesNear'
import type { TextMeanings } from './sideBySide'
import { signCodes } from './signCodes'
import { askedWords, type TextWords } from './textWords'

/** What one question finds by meaning. */
export interface MeantFor {
  /** −1…1: how near the question is to a provision. */
  nearnessTo(provision: number): number
  /** The same for the provision's sentences. */
  sentencesOf(provision: number): SentencesNear
  /** The same for the title of a document. */
  nearnessToTitle(policy: number): number
  /** The provisions nearest to it, best first. */
  nearest: readonly number[]
  /** The known questions nearest to it, best first; likeness is the fourth power, so that the near ones count. */
  alike: readonly Neighbour[]
  /** The ways of asking nearest to it, likewise. */
  alikeWays: readonly Neighbour[]
}

/** What meanings are worked out for. */
export interface MeantOver {
  texts: TextWords
  known: readonly Known[]
}

/** 句意 of all provisions, known questions and ways of asking. `except`: a known question that asks itself. */
export type MeantIndex = (question: string, except?: number) => MeantFor

const most = { nearest: 500, alike: 30, looked: 60 }

export function meantIn(encoder: TextMeanings, { texts, known }: MeantOver): MeantIndex {
  const { dims, meaningOf } = encoder
  const provisions = nearestIn(dims, texts.provisions.map(meaningOf))
  const wayIndex = nearestIn(dims, texts.ways.map(meaningOf))
  const asking = known.map(({ text }) => meaningOf(askedWords(text)))
  const questions = meaningRows(dims, asking)
  const titles = meaningRows(dims, texts.titles.map(meaningOf))
  const sentences = sentencesIn(encoder, texts.sentences)
  return (question, except) => {
    const meaning = meaningOf(askedWords(question))
    const nearnessTo = onceEach(provisions.count, provisions.rows, meaning)
    questions.ask(meaning)
    const likeness = Float32Array.from(questions.near(0, known.length))
    if (except !== undefined) likeness[except] = 0
    const toWay = (way: number) => nearness(meaning, wayIndex.rows, way)
    return {
      nearnessTo,
      sentencesOf: (provision) => sentences(meaning, provision),
      nearnessToTitle: onceEach(texts.titles.length, titles, meaning),
      nearest: provisions.nearestOf(meaning, most.nearest, nearnessTo),
      alike: largest(likeness, most.alike).map((at) => ({ known: at, likeness: likeness[at]! ** 4 })),
      alikeWays: wayIndex
        .nearestOf(meaning, most.looked, toWay)
        .slice(0, most.alike)
        .map((way) => ({ known: way, likeness: Math.max(0, toWay(way)) ** 4 })),
    }
  }
}

const nearestIn = (dims: number, meanings: readonly Float32Array[]) => ({
  count: meanings.length,
  rows: meaningRows(dims, meanings),
  nearestOf: signCodes(meanings),
})

/** How near each row is, worked out when it is asked for the first time. */
function onceEach(count: number, rows: MeaningRows, meaning: Float32Array): (row: number) => number {
  const worked = new Float64Array(count).fill(NaN)
  return (row) => {
    if (Number.isNaN(worked[row])) worked[row] = nearness(meaning, rows, row)
    return worked[row]!
  }
}
