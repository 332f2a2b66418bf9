import { indexCounts, type PolicyIndex, policyIdAt, provisionIdAt } from './indexFile'
import { isSingle, tokensOf } from './tokens'

/** How much the whole document's own score adds to a passage's. */
const documentShare = 0.15

/** 命中: one provision that may answer, found by its best passage. */
export interface Hit {
  /** The document's and the provision's place in the index, and their ids. */
  policy: number
  policyId: string
  provision: number
  provisionId: string
  passage: number
  /** BM25 of the passage plus a share of its document's. No unit: compare within one question only. */
  score: number
  documentScore: number
  /** 0…1: the part of the question's weight that stands in this passage. */
  coverage: number
  /** −…1: how far it is ahead of the best passage of any other document, as a part of its own score. */
  margin: number
}

/** Options of a search. */
export interface SearchOptions {
  limit: number
  /** Beside the index's documents: 1 where the document may answer. Absent: all may. */
  allowed?: Uint8Array | undefined
}

/**
 * Finds the provisions nearest to a question in plain words, best first, each provision once.
 * Cost: one pass over the postings of the question's words; no allocation beyond two arrays of numbers.
 */
export function search(index: PolicyIndex, question: string, { limit, allowed }: SearchOptions): Hit[] {
  const { scores, covered, total } = scored(index, question)
  if (total === 0) return []
  const { provisionOf, policyOf } = index
  const passages = provisionOf.length
  const byPolicy = new Float32Array(indexCounts(index).policies)
  const best: { passage: number; provision: number; score: number }[] = []
  let floor = 0
  for (let passage = 0; passage < passages; passage++) {
    const own = scores[passage]!
    if (own === 0) continue
    const provision = provisionOf[passage]!
    const policy = policyOf[provision]!
    const score = own + documentShare * scores[passages + policy]!
    if (allowed && allowed[policy] !== 1) continue
    if (score > byPolicy[policy]!) byPolicy[policy] = score
    if (score <= floor) continue
    insert(best, { passage, provision, score }, limit)
    if (best.length === limit) floor = best[limit - 1]!.score
  }
  const leaders = bestTwo(byPolicy)
  return best.map(({ passage, provision, score }) => {
    const policy = policyOf[provision]!
    const rival = byPolicy[leaders[leaders[0] === policy ? 1 : 0]] ?? 0
    return {
      policy,
      policyId: policyIdAt(index, policy),
      provision,
      provisionId: provisionIdAt(index, provision),
      passage,
      score,
      documentScore: scores[passages + policy]!,
      coverage: covered[passage]! / total,
      margin: (score - rival) / score,
    }
  })
}

/** How much a word tells in this index; a word that never occurs in it tells nothing. */
export function weightIn(index: PolicyIndex, token: number): number {
  const place = placeOf(index.terms, token)
  return place < 0 ? 0 : index.weights[place]!
}

function scored(index: PolicyIndex, question: string) {
  const { terms, weights, starts, postings } = index
  const counts = indexCounts(index)
  const scores = new Float32Array(counts.passages + counts.policies)
  const covered = new Float32Array(scores.length)
  const unseen = Math.log(1 + 2 * counts.passages + 1)
  let total = 0
  for (const token of new Set(tokensOf(question))) {
    const place = placeOf(terms, token)
    const weight = place >= 0 ? weights[place]! : isSingle(token) ? 0 : unseen
    total += weight
    if (place < 0) continue
    const factor = weight / 255
    const end = starts[place + 1]!
    let unit = 0
    for (let at = starts[place]!; at < end;) {
      let byte = postings[at++]!
      let step = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++]!
        step |= (byte & 127) << shift
      }
      unit += step
      scores[unit]! += factor * postings[at++]!
      covered[unit]! += weight
    }
  }
  return { scores, covered, total }
}

/** The places of the largest and the second largest value; −1 where there is none above 0. */
function bestTwo(values: Float32Array): [number, number] {
  let first = -1
  let second = -1
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value > (values[first] ?? 0)) {
      second = first
      first = at
    } else if (value > (values[second] ?? 0)) second = at
  }
  return [first, second]
}

function insert<T extends { provision: number; score: number }>(best: T[], hit: T, limit: number): void {
  const same = best.findIndex(({ provision }) => provision === hit.provision)
  if (same >= 0) {
    if (best[same]!.score >= hit.score) return
    best.splice(same, 1)
  }
  let at = best.length
  while (at > 0 && best[at - 1]!.score < hit.score) at--
  best.splice(at, 0, hit)
  if (best.length > limit) best.pop()
}

function placeOf(terms: Uint32Array, token: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const term = terms[middle]!
    if (term === token) return middle
    if (term < token) low = middle + 1
    else high = middle - 1
  }
  return -1
}
