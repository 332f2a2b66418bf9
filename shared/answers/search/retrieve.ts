import { type PolicyIndex, policyIdAt, provisionIdAt } from './indexFile'
import { type MayAnswer, withScores } from './provisionScores'

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
export interface SearchOptions extends MayAnswer {
  limit: number
}

/** Finds the provisions nearest to a question in plain words, best first, each provision once. */
export function search(index: PolicyIndex, question: string, { limit, ...standing }: SearchOptions): Hit[] {
  return withScores(index, question, standing, (found) => {
    return found.best(limit).map((provision) => {
      const policy = index.policyOf[provision]!
      const score = found.scoreOf(provision)
      const rival = found.rivalOf(policy)
      return {
        policy,
        policyId: policyIdAt(index, policy),
        provision,
        provisionId: provisionIdAt(index, provision),
        passage: found.passageOf(provision),
        score,
        documentScore: found.documentOf(policy),
        strength: score / found.total,
        coverage: found.coverageOf(provision),
        margin: (score - rival) / score,
      }
    })
  })
}

/** Of some provisions, by their places (-1: none), what each one's best passage says of a question, 0…1: BM25 as a part of its whole weight. */
export function saidBy(index: PolicyIndex, question: string, provisions: readonly number[]): number[] {
  return withScores(index, question, {}, ({ ownScoreOf, total }) =>
    provisions.map((provision) => (provision < 0 || total === 0 ? 0 : ownScoreOf(provision) / total)),
  )
}
