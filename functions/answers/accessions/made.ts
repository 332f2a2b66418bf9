import { type AccessionContent, type AccessionFacts, mended } from '@shared/answers/accessions/content'
import { laidDownAt } from '@shared/answers/documents/ofPlace'
import { type Policy, policyId } from '@shared/answers/documents/policy'
import type { Named } from '@shared/named'
import { digestOf, markOf } from './files'

/** What a text is before a person looks at it. */
export type ReadText = Omit<Policy, 'id'>

interface Making {
  facts: AccessionFacts
  today: string
  /** By which rules it was read. */
  reading: number
  notes: readonly string[]
  /** Of what a county or a zone laid down for itself. */
  place?: Named | undefined
}

/**
 * A text as it is to stand in the library, and what is kept of it beside its history.
 * @throws Problem 'bad-input' as of mended.
 */
export function madeOf(
  read: ReadText,
  { facts, today, reading, notes, place }: Making,
): { text: Policy; content: AccessionContent } {
  const whole = mended(read, facts, today)
  const own = place ? laidDownAt(whole, place) : whole
  const text: Policy = { ...own, id: policyId(own.title, own.versionDate, digestOf) }
  const { category, attribute, draft, repeals, provisions, title, id } = text
  return {
    text,
    content: {
      facts,
      category,
      attribute,
      ...(place ? { place } : {}),
      ...(draft ? { draft } : {}),
      policy: id,
      cited: title,
      ...(repeals ? { repeals } : {}),
      provisions: provisions.length,
      reading,
      notes: [...notes],
      mark: markOf(text),
    },
  }
}
