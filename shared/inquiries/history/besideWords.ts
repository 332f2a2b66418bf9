import { type Hash, chained, digestOf, withAsked } from './chain'
import { emptied } from './erasure'
import { withWords } from './eventWords'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { digestIn, type Said } from '../case/said'

/** Words longer than this lie beside the item, so that it stays small however long its history. */
export const longestInside = 60

export interface Beside {
  digest: string
  salt: string
  text: string
}

/**
 * The inquiry as it is kept: new events hashed, long words taken out and known by their digest. What is to be written
 * beside it, before it, comes with it. One salt serves one change, so equal words of a change lie there once.
 */
export function sealed(inquiry: Inquiry, salt: string, hash: Hash): { inquiry: Inquiry; beside: Beside[] } {
  const beside = new Map<string, Beside>()
  const kept = (words: Said): Said => {
    if (typeof words !== 'string' || words.length <= longestInside) return words
    const digest = digestOf(words, salt, hash)
    beside.set(digest, { digest, salt, text: words })
    return { beside: digest }
  }
  const events = emptied(inquiry.events, hash).map((one) =>
    one.hash ? one : withAsked(withWords({ ...one, salt }, kept), inquiry.text, salt, hash),
  )
  const { draft, parts } = inquiry
  return {
    inquiry: {
      ...inquiry,
      events: chained(events, hash),
      ...(draft ? { draft: { ...draft, text: kept(draft.text) } } : {}),
      parts: parts.map((one) => (one.text === undefined ? one : { ...one, text: kept(one.text) })),
    },
    beside: [...beside.values()],
  }
}

/** The digests of all words that lie beside the item. */
export function digestsBeside({
  events,
  draft,
  parts,
}: Pick<Inquiry, 'events' | 'parts'> & { draft?: Inquiry['draft'] }): string[] {
  const found = new Set<string>()
  const note = (words: Said): Said => {
    if (typeof words !== 'string' && 'beside' in words) found.add(words.beside)
    return words
  }
  for (const one of events) withWords(one, note)
  if (draft) note(draft.text)
  for (const { text } of parts) if (text !== undefined) note(text)
  return [...found]
}

/** The place of the first event that refers to one of these words, e.g. because they are no longer what they were. */
export function firstWith(events: readonly Event[], digests: ReadonlySet<string>): number | undefined {
  const place = events.findIndex((one) => {
    let found = false
    withWords(one, (words) => {
      if (typeof words !== 'string' && digests.has(digestIn(words))) found = true
      return words
    })
    return found
  })
  return place < 0 ? undefined : place
}

/** The inquiry to be read by a person: what lay beside it is in it again. Never to be saved. */
export function filled(inquiry: Inquiry, texts: ReadonlyMap<string, string>): Inquiry {
  const read = (words: Said): Said => (typeof words === 'string' ? words : (texts.get(digestIn(words)) ?? words))
  const { draft, parts } = inquiry
  return {
    ...inquiry,
    events: inquiry.events.map((one) => withWords(one, read)),
    ...(draft ? { draft: { ...draft, text: read(draft.text) } } : {}),
    parts: parts.map((one) => (one.text === undefined ? one : { ...one, text: read(one.text) })),
  }
}
