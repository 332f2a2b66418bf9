import { type PolicyIndex, policyIdAt, provisionIdAt } from './indexFile'
import { largest } from './largest'
import { coverageOf, provisionScores, type Standing, wordsOf } from './provisionScores'

export { weightIn } from './provisionScores'

/** 命中: one provision that may answer, found by its best passage. */
export interface Hit {
  /** The document's and the provision's place in the index, and their ids. */
  policy: number
  policyId: string
  provision: number
  provisionId: string
  passage: number
  /** (BM25 of the passage + a share of its document's) × authority. No unit: compare within one question only. */
  score: number
  documentScore: number
  /** The score as a part of the question's whole weight. */
  strength: number
  /** 0…1: the part of the question's weight that stands in this passage. */
  coverage: number
  /** −…1: how far it is ahead of the best passage of any other document, as a part of its own score. */
  margin: number
}

/** Options of a search. */
export interface SearchOptions extends Standing {
  limit: number
}

/** Finds the provisions nearest to a question in plain words, best first, each provision once. */
export function search(index: PolicyIndex, question: string, { limit, ...standing }: SearchOptions): Hit[] {
  const found = provisionScores(index, wordsOf(question), standing)
  const [leader, second] = largest(found.leaders, 2)
  return largest(found.scores, limit).map((provision) => {
    const policy = index.policyOf[provision]!
    const score = found.scores[provision]!
    const rival = found.leaders[(leader === policy ? second : leader) ?? -1] ?? 0
    return {
      policy,
      policyId: policyIdAt(index, policy),
      provision,
      provisionId: provisionIdAt(index, provision),
      passage: found.passages[provision]!,
      score,
      documentScore: found.documents[policy]!,
      strength: score / found.total,
      coverage: coverageOf(found, provision),
      margin: (score - rival) / score,
    }
  })
}
