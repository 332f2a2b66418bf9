import { indexCounts, type PolicyIndex, policyIdAt, provisionIdAt } from '@shared/answers/search/indexFile'
import type { Policy, Provision } from '@shared/answers/documents/policy'

/** 民法典 → 民法典 and its books: each title with its parts, itself first. */
export function partsIn(titles: readonly string[]): Map<string, string[]> {
  const parts = new Map(titles.map((title) => [title, [title]]))
  for (const title of titles.filter((one) => one.includes('·'))) {
    const whole = title.slice(0, title.indexOf('·'))
    parts.set(whole, [...(parts.get(whole) ?? []), title])
  }
  return parts
}

/** The place of a document's provision in the index, without reading its text; -1 where the document has none of that name, undefined for one that is not indexed. */
export function namesIn(index: PolicyIndex): (policyId: string, provision: string) => number | undefined {
  const { provisions } = indexCounts(index)
  const starts = new Map<string, readonly [from: number, to: number]>()
  for (let at = 0; at < provisions;) {
    const from = at
    while (at < provisions && index.policyOf[at] === index.policyOf[from]) at++
    starts.set(policyIdAt(index, index.policyOf[from]!), [from, at])
  }
  const known = new Map<string, ReadonlyMap<string, number>>()
  return (policyId, provision) => {
    const range = starts.get(policyId)
    if (!range) return undefined
    const names = known.get(policyId) ?? namesOf(index, range)
    known.set(policyId, names)
    return names.get(provision) ?? -1
  }
}

function namesOf(index: PolicyIndex, [from, to]: readonly [number, number]): Map<string, number> {
  return new Map(Array.from({ length: to - from }, (_, at) => [provisionIdAt(index, from + at), from + at]))
}

const placesIn = new WeakMap<readonly Provision[], ReadonlyMap<string, Provision>>()

/** A document's provision by its number; where two have the same, the first. */
export function provisionIn({ provisions }: Policy, wanted: string): Provision | undefined {
  const known = placesIn.get(provisions) ?? new Map(provisions.toReversed().map((one) => [one.id, one]))
  placesIn.set(provisions, known)
  return known.get(wanted)
}
