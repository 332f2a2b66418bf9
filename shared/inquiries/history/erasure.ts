import type { Event, EventType } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { erasedText } from '../case/erasable'
import { erasedIn, wordsErasedAt } from '../case/past'
import { digestIn, type Said } from '../case/said'
import { type Hash, digestOf, wordsIn } from './chain'
import { withWords } from './eventWords'

/** Steps in which whoever asked speaks; the words of the offices are their record and stay. */
const askerSays: ReadonlySet<EventType> = new Set<EventType>([
  'submitted',
  'corrected',
  'supplemented',
  'disputed',
  'rated',
  'redone',
])

const isEmptied = (one: Event, nth: number, events: readonly Event[]): boolean =>
  askerSays.has(one.type) && nth < wordsErasedAt(events)

/**
 * The history after its deletions: what whoever asked had said before them is known by its digest alone, and the salts that
 * went into the digests are gone, so that nobody finds short words by trying. The hashes of the events stay as they were.
 */
export function emptied(events: readonly Event[], hash: Hash): Event[] {
  if (wordsErasedAt(events) < 0) return [...events]
  return events.map((one, nth) => {
    if (!isEmptied(one, nth, events)) return one
    const { salt: _salt, ...rest } = withWords(one, (words) => goneFrom(words, one.salt ?? '', hash))
    return rest as Event
  })
}

const goneFrom = (words: Said, salt: string, hash: Hash): Said => ({
  gone: typeof words === 'string' ? digestOf(words, salt, hash) : digestIn(words),
})

/**
 * The place of the first event whose words are gone though no deletion says so, or are there again though one does; or
 * 'question' where that, the contact or an attachment is there again. Nothing where all is as the deletions tell.
 */
export function erasureFault({
  text,
  contact,
  attachments,
  erasing,
  events,
}: Inquiry): number | 'question' | undefined {
  const place = events.findIndex((one, nth) => {
    const wanted = isEmptied(one, nth, events)
    return wordsIn(one).some((words) => (typeof words !== 'string' && 'gone' in words) !== wanted)
  })
  if (place >= 0) return place
  const gone = erasedIn(events)
  if (gone.includes('contact') && Object.keys(contact).length > 0) return 'question'
  if (!gone.includes('words')) return undefined
  return text !== erasedText || (!erasing && attachments.length > 0) ? 'question' : undefined
}
