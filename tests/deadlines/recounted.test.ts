import type { Day } from '@shared/calendar/date'
import { calendar } from '@shared/calendar/calendar'
import type { HolidayYear } from '@shared/calendar/holidays'
import { clockOf } from '@shared/deadlines/clock'
import type { ClockEvent } from '@shared/deadlines/clockEvent'
import { recounted } from '@shared/deadlines/recounted'
import fc from 'fast-check'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { at, extended, paused, restarted, resumed, ruleOf, started, stopped } from './clockOfACase'

const held = loadHolidayYears()
const without = calendar(held)
const withNotice = (off: Day[], makeUp: Day[] = [], year = 2027) => {
  const notice: HolidayYear = {
    year,
    source: 'https://example.org/notice',
    holidays: [{ name: '示例假日', off, makeUp }],
  }
  return calendar([...held, notice])
}
const keptAfter = (events: ClockEvent[], known = without) => clockOf(events, events.at(-1)?.at ?? '', known)
const consultation = (date: string) => started(date, ruleOf('consultation-reply'))

describe('when next year’s holiday notice has come', () => {
  test('a date that moves says why, from which day and to which', () => {
    const events = [consultation('2026-12-31')]
    const before = keptAfter(events)
    expect(before).toMatchObject({ dueDate: '2027-01-07', provisional: true })
    expect(recounted(before, events, withNotice(['2027-01-01']))).toEqual({
      dueAt: '2027-01-08T15:59:59.999Z',
      dueDate: '2027-01-08',
      provisional: false,
      reason: '2027 年放假安排已公布，答复期限由 1月7日 调整为 1月8日',
    })
  })

  test('while this year’s is missing still, that of the next is told of once, and only where it moves the date', () => {
    const events = [started('2027-12-30', ruleOf('consultation-reply'))]
    const before = keptAfter(events)
    expect(before).toMatchObject({ dueDate: '2028-01-06', unissued: 2027 })
    const known = withNotice(['2028-01-01', '2028-01-03'], [], 2028)
    const moved = recounted(before, events, known)
    expect(moved?.reason).toBe('2028 年放假安排已公布，答复期限由 1月6日 调整为 1月7日')
    expect(recounted(moved!, events, known)).toBeUndefined()
    expect(recounted(before, events, withNotice(['2028-10-02'], [], 2028))).toBeUndefined()
  })

  test('a make-up workday brings it forward', () => {
    const events = [consultation('2026-12-31')]
    expect(recounted(keptAfter(events), events, withNotice([], ['2027-01-02', '2027-01-03']))?.reason).toBe(
      '2027 年放假安排已公布，答复期限由 1月7日 调整为 1月5日',
    )
  })

  test('a date that stays is no longer provisional', () => {
    const events = [consultation('2026-12-31')]
    expect(recounted(keptAfter(events), events, withNotice(['2027-10-01']))).toMatchObject({
      provisional: false,
      reason: '2027 年放假安排已公布，答复期限仍是 1月7日，不再是暂定',
    })
  })

  test('a date that was settled, a stopped clock and one that counts every day stay silent', () => {
    const known = withNotice(['2027-01-01'])
    for (const events of [
      [consultation('2026-11-02')],
      [consultation('2026-12-31'), stopped('2027-01-04')],
      [started('2026-12-20', ruleOf('reply-closing', { amount: 60 }))],
      [started('2026-12-31', ruleOf('concern-response'))],
    ])
      expect(recounted(keptAfter(events), events, known)).toBeUndefined()
  })

  test('a clock that stands still is compared as it was kept, and stays provisional while it does', () => {
    const events = [consultation('2026-12-31'), paused('2027-01-04')]
    const before = keptAfter(events)
    expect(before).toMatchObject({ dueDate: '2027-01-07', provisional: true, unissued: 2027 })
    expect(recounted(before, events, without)).toBeUndefined()
    expect(recounted(before, events, withNotice(['2027-01-01']))).toMatchObject({
      dueDate: '2027-01-08',
      provisional: true,
      reason: '2027 年放假安排已公布，答复期限由 1月7日 调整为 1月8日',
    })
  })

  test('a notice that is put right later moves the date and says so', () => {
    const events = [consultation('2026-12-31')]
    const before = keptAfter(events, withNotice(['2027-01-01']))
    expect(recounted(before, events, withNotice(['2027-01-01', '2027-01-04']))?.reason).toBe(
      '放假安排有更正，答复期限由 1月8日 调整为 1月11日',
    )
  })

  test('what was kept without the year of the missing notice is understood, too', () => {
    const events = [consultation('2026-12-31')]
    const { dueAt, dueDate, provisional } = keptAfter(events)
    expect(recounted({ dueAt, dueDate, provisional }, events, without)).toBeUndefined()
    expect(recounted({ dueAt, dueDate, provisional }, events, withNotice(['2027-01-01']))?.reason).toMatch(
      /^2027 年放假/,
    )
  })

  test('law: doing it again changes nothing more, whatever happened to the clock', () => {
    const next = fc.constantFrom<(date: string) => ClockEvent[]>(
      (date) => [paused(date, '11:00')],
      (date) => [paused(date, '11:00'), resumed('2027-01-12')],
      (date) => [restarted(date)],
      (date) => [extended(date, 3)],
      () => [],
    )
    const days = fc.integer({ min: 1, max: 30 }).map((n) => `2026-12-${String(n).padStart(2, '0')}`)
    const januaryDays = fc.uniqueArray(
      fc.integer({ min: 1, max: 28 }).map((n) => `2027-01-${String(n).padStart(2, '0')}` as Day),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(
        days,
        next,
        januaryDays,
        fc.constantFrom('consultation-reply', 'disclosure-reply'),
        (day, more, off, id) => {
          const events = [started(day, ruleOf(id)), ...more('2026-12-31')]
          const known = withNotice(off)
          const once = recounted(keptAfter(events), events, known)
          if (once) {
            const { dueAt, dueDate } = clockOf(events, events.at(-1)?.at ?? at(day), known)
            expect(once).toMatchObject({ dueAt, dueDate })
            expect(recounted(once, events, known)).toBeUndefined()
          }
        },
      ),
    )
  })
})
