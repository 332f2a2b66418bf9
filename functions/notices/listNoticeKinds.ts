import type { NoticeMoment } from '@shared/notices/acts/moment'
import type { listNoticeKinds as contract } from '@shared/notices/contract'
import { kindsIn, noticeKinds } from '@shared/notices/law/kinds'
import { noticeFields } from '@shared/notices/words'
import { lawOf, leastUntil, leastWords, withinWords } from '@shared/notices/law/least'
import type { Received, Replied } from '@shared/operation'

/** What law knows of each kind of notice, and the earliest last day of a period that begins on `from` and goes up today. */
export function listNoticeKinds(
  { query: { from } }: Received<typeof contract>,
  { today, facts }: NoticeMoment,
): Replied<typeof contract> {
  return {
    today,
    kinds: noticeKinds.map((kind) => {
      const rule = lawOf(kind, from ?? today, facts)
      const least = from === undefined ? undefined : leastUntil(kind, from, today, facts)
      return {
        id: kind.id,
        name: kind.name,
        fields: noticeFields.filter((field) => kindsIn(field).includes(kind)),
        ...(rule && kind.atLeast ? { least: leastWords(rule) } : {}),
        ...(least ? { until: least.until, provisional: least.provisional } : {}),
        ...(rule && kind.by ? { since: kind.by.since, by: withinWords(rule) } : {}),
        ...(kind.ahead ? { ahead: kind.ahead } : {}),
      }
    }),
  }
}
