import { addDays } from '@shared/calendar/date'
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { headOf, pageOf, titleOf, type FeedMaterial, wordsOf } from './told'

const midnight = (day: string) => new Date(`${day}T00:00:00.000Z`)

/** iCalendar (RFC 5545) of the first and the last day of each notice, as whole days that take nobody's time. */
export function datesOf(told: FeedMaterial): string {
  const calendar = ical({
    name: titleOf(told),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: '聊城', product: '一号答', language: 'ZH' },
    ttl: 6 * 3_600,
  })
  for (const notice of told.notices)
    for (const [which, word, day] of [
      ['begin', '开始公示', notice.from],
      // Nobody writes into a calendar what is not known yet.
      ...(notice.unproven ? [] : [['end', '最后一天', notice.until] as const]),
    ] as const)
      calendar.createEvent({
        id: `${notice.id}-${which}@notices`,
        stamp: new Date(notice.issuedAt),
        start: midnight(day),
        end: midnight(addDays(day, 1)),
        allDay: true,
        summary: `${word}：${headOf(notice)}`,
        description: wordsOf(notice),
        url: pageOf(told, notice),
        categories: [{ name: notice.field }],
        transparency: ICalEventTransparency.TRANSPARENT,
      })
  return calendar.toString()
}
