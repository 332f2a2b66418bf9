import type { Encoder } from '@shared/answers/encoder/encoder'
import { meaningRows, nearness } from '@shared/answers/encoder/meaningRows'
import { telling } from '@shared/answers/question/colloquial'
import { largest } from '@shared/answers/search/largest'
import type { Known, Neighbour } from '@shared/answers/search/knownVote'
import type { Indexable } from '@shared/answers/search/indexBuild'
import { tokensOf } from '@shared/text/tokens'
import { signCodes } from './signCodes'
import { provisionWords } from './taught'

/** What one question finds by meaning. */
export interface MeantFor {
  /** −1…1: how near the question is to a provision. */
  nearnessTo(provision: number): number
  /** The provisions nearest to it, best first. */
  nearest: readonly number[]
  /** The known questions nearest to it, best first; likeness is the fourth power, so that the near ones count. */
  alike: readonly Neighbour[]
}

/** 句意 of all provisions and known questions. `except`: a known question that asks itself. */
export type MeantIndex = (question: string, except?: number) => MeantFor

const most = { nearest: 500, alike: 30 }

export function meantIn(encoder: Encoder, documents: readonly Indexable[], known: readonly Known[]): MeantIndex {
  const { dims } = encoder
  const meaningOf = (words: number[]) => encoder.meaningOf(new Set(words))
  const askedWords = (text: string) => tokensOf(telling(text))
  const meanings = documents.flatMap(({ title, provisions }) =>
    provisions.map(({ text }) => meaningOf(provisionWords(title, text))),
  )
  const provisions = meaningRows(dims, meanings)
  const nearestOf = signCodes(meanings)
  const questions = meaningRows(
    dims,
    known.map(({ text }) => meaningOf(askedWords(text))),
  )
  return (question, except) => {
    const meaning = meaningOf(askedWords(question))
    const worked = new Float64Array(meanings.length).fill(NaN)
    const nearnessTo = (provision: number) => {
      if (Number.isNaN(worked[provision])) worked[provision] = nearness(meaning, provisions, provision)
      return worked[provision]!
    }
    const likeness = Float32Array.from(known, (_, at) => (at === except ? 0 : nearness(meaning, questions, at)))
    return {
      nearnessTo,
      nearest: nearestOf(meaning, most.nearest, nearnessTo),
      alike: largest(likeness, most.alike).map((at) => ({ known: at, likeness: likeness[at]! ** 4 })),
    }
  }
}
