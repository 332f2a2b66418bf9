import { officially, typed } from '@shared/answers/colloquial'
import type { Corpus } from './corpus'
import type { ListedPolicy } from './corpusFiles'

/** A document found, and the provision that was found in it where its title does not have the words. */
export interface FoundPolicy {
  policy: ListedPolicy
  mentions?: string
}

/** With fewer titles than this the words are also looked for in the documents themselves. */
const enoughTitles = 5
const hitsAsked = 60
/** Below this part of the words' weight a provision only shares everyday words. */
const leastCovered = 0.6

/** Documents by words, typed in whatever width or characters: those that have them in their title first. */
export function searchPolicies(words: string, among: readonly ListedPolicy[], corpus: Corpus): FoundPolicy[] {
  const wanted = typed(words).split(/\s+/).filter(Boolean)
  const byTitle = among.filter(({ title, fullTitle }) => {
    const name = typed(`${title} ${fullTitle}`)
    return wanted.every((word) => name.includes(word))
  })
  const titled = byTitle.map((policy): FoundPolicy => ({ policy }))
  if (byTitle.length >= enoughTitles) return titled
  const found = new Set(byTitle.map(({ id }) => id))
  const left = new Map(among.map((policy) => [policy.id, policy]))
  const mentioning = corpus.hits(officially(words), hitsAsked).flatMap(({ policyId, provisionId, coverage }) => {
    const policy = left.get(policyId)
    if (!policy || found.has(policyId) || coverage < leastCovered) return []
    found.add(policyId)
    return [{ policy, mentions: provisionId }]
  })
  return [...titled, ...mentioning]
}
