import { type AccessionContent, type AccessionFacts, mended } from '@shared/answers/accessions/content'
import { type Policy, policyId } from '@shared/answers/documents/policy'
import { digestOf, markOf } from './files'

/** What a text is before a person looks at it. */
export type ReadText = Omit<Policy, 'id'>

interface Making {
  facts: AccessionFacts
  today: string
  /** By which rules it was read. */
  reading: number
  notes: readonly string[]
}

/**
 * A text as it is to stand in the library, and what is kept of it beside its history.
 * @throws Problem 'bad-input' as of mended.
 */
export function madeOf(
  read: ReadText,
  { facts, today, reading, notes }: Making,
): { text: Policy; content: AccessionContent } {
  const own = mended(read, facts, today)
  const text: Policy = { ...own, id: policyId(own.title, own.versionDate, digestOf) }
  const { category, attribute, draft, repeals, provisions, title, id } = text
  return {
    text,
    content: {
      facts,
      category,
      attribute,
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
