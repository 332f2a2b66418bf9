import type { PolicyIndex } from './indexFile'
import type { PassageScores } from './passageScores'

/** What every question on an index needs again: memory to add up in, and where provisions and documents start. */
export interface SearchRoom {
  sums: Int32Array
  /** What the sums are of; undefined where they are of nothing, or of something half. */
  added: { asked: unknown; scores: PassageScores } | undefined
  /** Beside the documents: their best passages' sums, their own scores (below 0: not known yet), and the room to choose. */
  most: Int32Array
  documents: Float64Array
  bounds: Float64Array
  /** Beside the provisions and the documents, plus the end: their first passages. */
  provisionStarts: Uint32Array
  policyStarts: Uint32Array
}

const rooms = new WeakMap<PolicyIndex, SearchRoom[]>()

/** The rooms of an index that no question is in. */
export function roomsOf(index: PolicyIndex): SearchRoom[] {
  const kept = rooms.get(index) ?? []
  rooms.set(index, kept)
  return kept
}

export function roomFor({ provisionOf, policyOf, nameStarts }: PolicyIndex): SearchRoom {
  const policies = nameStarts.length - 1 - policyOf.length
  const provisionStarts = new Uint32Array(policyOf.length + 1).fill(provisionOf.length)
  const policyStarts = new Uint32Array(policies + 1).fill(provisionOf.length)
  for (let passage = provisionOf.length - 1; passage >= 0; passage--) provisionStarts[provisionOf[passage]!] = passage
  for (let at = policyOf.length - 1; at >= 0; at--) policyStarts[policyOf[at]!] = provisionStarts[at]!
  for (let at = policies - 1; at >= 0; at--) policyStarts[at] = Math.min(policyStarts[at]!, policyStarts[at + 1]!)
  return {
    sums: new Int32Array(provisionOf.length),
    added: undefined,
    most: new Int32Array(policies),
    documents: new Float64Array(policies),
    bounds: new Float64Array(policies),
    provisionStarts,
    policyStarts,
  }
}
