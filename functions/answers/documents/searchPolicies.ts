import { officially, typed } from '@shared/answers/question/colloquial'
import { isNumberSought } from '@shared/answers/documents/documentNumber'
import { inDigits, numberWritings } from '@shared/answers/documents/writings'
import type { Corpus } from '../corpus/corpus'
import type { CataloguedPolicy } from '../corpus/corpusFiles'

/** A document found, and the provision that was found in it where its title does not have the words. */
export interface FoundPolicy {
  policy: CataloguedPolicy
  mentions?: string
}

const hitsAsked = 60
/** Below this part of the words' weight a provision only shares everyday words. */
const leastCovered = 0.6

/**
 * Documents by words, typed in whatever width, characters or way of writing numbers: those that have them in their title
 * first, then those in whose text every word stands, then those that say it in the law's own terms.
 * By its 文号, with whatever brackets, only the document that has it.
 */
export function searchPolicies(words: string, among: readonly CataloguedPolicy[], corpus: Corpus): FoundPolicy[] {
  const byNumber = among.filter(({ number }) => isNumberSought(number, words))
  if (byNumber.length > 0) return byNumber.map((policy) => ({ policy }))
  const wanted = typed(words).split(/\s+/).filter(Boolean)
  const inTitle = wanted.map((word) => wholeNumbers(inDigits(word)))
  const titled = among.filter((policy) => inTitle.every((word) => word.test(nameOf(policy))))
  const found = new Map<string, FoundPolicy>(titled.map((policy) => [policy.id, { policy }]))
  const left = new Map(among.map((policy) => [policy.id, policy]))
  const take = (policyId: string, mentions: string | undefined) => {
    const policy = left.get(policyId)
    if (policy && !found.has(policyId)) found.set(policyId, { policy, ...(mentions ? { mentions } : {}) })
  }
  const writings = numberWritings(wanted.join(' '))
  const near = writings.flatMap((writing) => corpus.hits(writing, hitsAsked))
  const standing = documentsWith(wanted, corpus)
  for (const { policyId, provisionId } of near)
    if (standing.get(policyId)?.has(provisionId)) take(policyId, provisionId)
  for (const [policyId, provisions] of standing) take(policyId, [...provisions][0])
  const meant = writings.flatMap((writing) => {
    const official = officially(writing)
    return official === writing ? [] : corpus.hits(official, hitsAsked)
  })
  for (const { policyId, provisionId, coverage } of [...near, ...meant])
    if (coverage >= leastCovered) take(policyId, provisionId)
  return [...found.values()]
}

/** The documents in which every word stands, each with the provisions that hold one of the words. */
function documentsWith(words: readonly string[], corpus: Corpus): Map<string, Set<string>> {
  const [first, ...others] = words.map((word) => {
    const holding = new Map<string, Set<string>>()
    for (const { policyId, provisionId } of numberWritings(word).flatMap((writing) => corpus.standsIn(writing)))
      holding.set(policyId, (holding.get(policyId) ?? new Set()).add(provisionId))
    return holding
  })
  return new Map([...(first ?? [])].filter(([policyId]) => others.every((holding) => holding.has(policyId))))
}

const names = new WeakMap<CataloguedPolicy, string>()

/** A document's titles as they are compared, made once. */
function nameOf(policy: CataloguedPolicy): string {
  const known = names.get(policy)
  if (known !== undefined) return known
  const name = inDigits(typed(`${policy.title} ${policy.fullTitle}`))
  names.set(policy, name)
  return name
}

/** A word within a name, where 88 is not a part of 1988. */
function wholeNumbers(word: string): RegExp {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`${/^\d/.test(word) ? '(?<!\\d)' : ''}${plain}${/\d$/.test(word) ? '(?!\\d)' : ''}`)
}
