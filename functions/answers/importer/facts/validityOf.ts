import type { Ending } from '@shared/answers/documents/policy'
import { effectiveFrom } from '@shared/answers/documents/validity'
import type { DocumentFacts } from '../documentFacts'
import { statedEnd, termIn } from './term'

/** From when to when a document applies, and why it ends. */
export interface Validity {
  effectiveFrom: string
  repealedFrom?: string
  ending?: Ending
  /** 尚未施行 stated, without a day. */
  draft?: string
  /** It says itself from when it applies or how long, as rules do. */
  setsRules: boolean
}

interface Said {
  /** Where the document speaks about its own days. */
  texts: readonly string[]
  versionDate: string
}

/**
 * What was stated goes before what the text says. A stated 失效 or 废止 without a day ends it from the beginning: since
 * when is not known, only that it no longer applies.
 */
export function validityOf(facts: DocumentFacts, { texts, versionDate }: Said): Validity {
  const term = termIn(texts, versionDate)
  const from = effectiveFrom(versionDate, facts.stated, term.effectiveFrom)
  const setsRules = term.effectiveFrom !== undefined || term.endsOn !== undefined || facts.lasts !== undefined
  const own = { effectiveFrom: from, setsRules }
  const { standing } = facts
  if (standing === '尚未施行')
    return facts.stated !== undefined || term.effectiveFrom !== undefined ? own : { ...own, draft: '尚未施行' }
  if (standing !== undefined) {
    const day = facts.repealedFrom ?? (standing === '失效' ? endOf(facts, term, from) : undefined)
    return { ...own, repealedFrom: day !== undefined && day > from ? day : from, ending: standing }
  }
  if (facts.repealedFrom !== undefined) return { ...own, repealedFrom: facts.repealedFrom, ending: '失效' }
  const end = endOf(facts, term, from)
  // A day that ends a document before it begins belongs to an older version's words.
  if (end === undefined || end <= from) return own
  return { ...own, repealedFrom: end, ending: term.endsOn === end ? (term.ending ?? '有效期届满') : '有效期届满' }
}

function endOf(facts: DocumentFacts, term: ReturnType<typeof termIn>, from: string): string | undefined {
  return (facts.lasts === undefined ? undefined : statedEnd(facts.lasts, from)) ?? term.endsOn
}
