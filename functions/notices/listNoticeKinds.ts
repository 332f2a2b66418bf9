import { beijingDate } from '@shared/calendar/date'
import type { listNoticeKinds as contract } from '@shared/notices/contract'
import { kindsIn, noticeKinds } from '@shared/notices/kinds'
import { noticeFields } from '@shared/notices/words'
import { lawOf, leastUntil, leastWords, withinWords } from '@shared/notices/least'
import type { Received, Replied } from '@shared/operation'
import type { Reference } from '../platform/bucket/reference'

/** What law knows of each kind of notice, and the earliest last day of a period that begins on `from` and goes up today. */
export function listNoticeKinds(
  { query: { from } }: Received<typeof contract>,
  { reference, now }: { reference: Reference; now: Date },
): Replied<typeof contract> {
  const today = beijingDate(now)
  return {
    today,
    kinds: noticeKinds.map((kind) => {
      const rule = lawOf(kind, from ?? today, reference)
      const least = from === undefined ? undefined : leastUntil(kind, from, today, reference)
      return {
        id: kind.id,
        name: kind.name,
        fields: noticeFields.filter((field) => kindsIn(field).includes(kind)),
        ...(rule && kind.atLeast ? { least: leastWords(rule) } : {}),
        ...(least ? { until: least.until, provisional: least.provisional } : {}),
        ...(rule && kind.by ? { since: kind.by.since, by: withinWords(rule) } : {}),
      }
    }),
  }
}
