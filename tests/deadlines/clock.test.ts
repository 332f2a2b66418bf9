import { clockOf } from '@shared/deadlines/clock'
import type { ClockEvent } from '@shared/deadlines/clockEvent'
import { due } from '@shared/deadlines/due'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { rawDays, whenHeld } from '../calendar/rawNotices'
import { at, extended, paused, restarted, resumed, ruleOf, started, stopped } from './clockOfACase'

const calendar = loadCalendar()
const clock = (now: string, ...events: ClockEvent[]) => clockOf(events, now, calendar)
const dueDate = (...events: ClockEvent[]) => clock(events.at(-1)?.at ?? '', ...events).dueDate

describe('a clock that nothing disturbs', () => {
  test('counts from the day after receipt, tells how much is gone and when the answer is due', () => {
    expect(clock(at('2025-11-14'), started('2025-10-31'))).toEqual({
      dueAt: '2025-11-28T15:59:59.999Z',
      dueDate: '2025-11-28',
      provisional: false,
      standing: 'running',
      used: 10,
      remaining: 10,
      stood: 0,
      unit: 'workingDay',
      limit: 20,
      extendedBy: 0,
      paused: false,
      explanation: '从收到次日起算 20 个工作日，11月28日（周五）前答复',
    })
  })

  test.each([
    [at('2025-10-31'), 'running', 0, 20],
    [at('2025-11-26'), 'running', 18, 2],
    [at('2025-11-27'), 'near', 19, 1],
    [at('2025-11-28', '23:59'), 'near', 20, 0],
    [at('2025-11-29'), 'overdue', 20, 0],
    [at('2025-12-03'), 'overdue', 23, -3],
  ])('at %s it is %s with %i days gone and %i left', (now, standing, used, remaining) => {
    expect(clock(now, started('2025-10-31'))).toMatchObject({ standing, used, remaining })
  })

  test.each([
    [stopped('2025-11-28', '23:59'), 'stoppedOnTime', 0],
    [stopped('2025-12-01', '00:00'), 'stoppedLate', -1],
  ])('once stopped it stands as on that day, whatever the day today', (stop, standing, remaining) => {
    for (const now of [at('2025-12-02'), at('2026-06-01')])
      expect(clock(now, started('2025-10-31'), stop)).toMatchObject({ standing, remaining, dueDate: '2025-11-28' })
  })

  whenHeld('all 669 days from 2025-01-01 to 2026-10-31 agree with a count made from the notices themselves', () => {
    const named = new Map([2025, 2026].flatMap(rawDays).map((day) => [day.date, day.isOffDay]))
    const all = Array.from({ length: 730 }, (_, nth) => new Date(Date.UTC(2025, 0, 1 + nth)).toISOString().slice(0, 10))
    const worked = all.filter((date) => !(named.get(date) ?? [0, 6].includes(new Date(date).getUTCDay())))
    const starts = all.filter((date) => date <= '2026-10-31')
    expect(starts).toHaveLength(669)
    const limits = [5, 7, 10, 15, 20, 30].map((amount) => ruleOf('disclosure-reply', { amount }))
    const wrong = starts.flatMap((start) => {
      const after = worked.filter((date) => date > start)
      return limits.filter((limit) => {
        const state = clock(at(start), started(start, limit))
        return state.provisional || state.dueDate !== after[limit.amount - 1]
      })
    })
    expect(wrong).toEqual([])
  })

  test.each(['disclosure-reply', 'reply-closing', 'concern-response'])(
    'the rule %s ends when it is said to before anything has happened',
    (id) => {
      const rule = ruleOf(id)
      for (const start of ['2025-01-20', '2026-02-09', '2026-09-30', '2026-12-30']) {
        const { dueAt, dueDate, explanation } = due(rule, at(start), calendar)
        expect(clock(at(start), started(start, rule))).toMatchObject({ dueAt, dueDate, explanation })
      }
    },
  )

  test('over a New Year without a notice the date is provisional and says for which year', () => {
    expect(clock(at('2026-12-21'), started('2026-12-21'))).toMatchObject({
      dueDate: '2027-01-18',
      provisional: true,
      unissued: 2027,
      explanation: '从收到次日起算 20 个工作日，2027年1月18日（周一）前答复；2027 年放假安排尚未公布，日期暂定',
    })
  })
})

describe('a clock that stands still while a third party is asked', () => {
  const start = started('2025-10-31') // a Friday, due on Friday 11-28

  test('the working days after the question up to the answer are not counted', () => {
    expect(dueDate(start, paused('2025-11-05'), resumed('2025-11-12'))).toBe('2025-12-05')
    expect(dueDate(start, paused('2025-11-07'), resumed('2025-11-09'))).toBe('2025-11-28')
    expect(dueDate(start, paused('2025-11-07'), resumed('2025-11-10'))).toBe('2025-12-01')
  })

  test('asking and hearing on the same day moves nothing, however often', () => {
    expect(
      dueDate(
        start,
        ...[paused('2025-11-05', '09:00'), resumed('2025-11-05', '09:10')],
        ...[paused('2025-11-05', '11:00'), resumed('2025-11-05', '17:00')],
        ...[paused('2025-11-06', '00:00'), resumed('2025-11-06', '23:59')],
      ),
    ).toBe('2025-11-28')
  })

  test('asked on the last day, the last day is the working day on which the answer comes, or the next one', () => {
    expect(dueDate(start, paused('2025-11-28'), resumed('2025-11-28', '18:00'))).toBe('2025-11-28')
    expect(dueDate(start, paused('2025-11-28'), resumed('2025-11-29'))).toBe('2025-12-01')
    expect(dueDate(start, paused('2025-11-28'), resumed('2025-12-03'))).toBe('2025-12-03')
    const again = [paused('2025-12-03', '15:00'), resumed('2025-12-05')]
    expect(dueDate(start, paused('2025-11-28'), resumed('2025-12-03'), ...again)).toBe('2025-12-05')
  })

  test('a question put when the limit is over does not undo that', () => {
    const late = clock(at('2025-12-10'), start, paused('2025-12-01'))
    expect(late).toMatchObject({ standing: 'overdue', paused: true, dueDate: '2025-11-28', remaining: -8 })
  })

  test('meanwhile it is paused, and its date is what it would be if it went on today', () => {
    const events = [start, paused('2025-11-05')]
    expect(clock(at('2025-11-05', '20:00'), ...events)).toMatchObject({
      standing: 'paused',
      dueDate: '2025-11-28',
      used: 3,
    })
    expect(clock(at('2025-11-12'), ...events)).toMatchObject({
      ...{
        standing: 'paused',
        paused: true,
        provisional: true,
        dueDate: '2025-12-05',
        used: 3,
        remaining: 17,
        stood: 5,
      },
      explanation:
        '从收到次日起算 20 个工作日，暂停 5 个工作日不计，现在因征求第三方意见暂停，如果今天恢复，12月5日（周五）前答复',
    })
  })

  test('answered while it stood still, the days until then are left out', () => {
    const state = clock(at('2026-01-01'), start, paused('2025-11-27'), stopped('2025-12-10'))
    expect(state).toMatchObject({ standing: 'stoppedOnTime', paused: false, provisional: false, dueDate: '2025-12-11' })
  })

  test('calendar days stand still day for day, hours to the minute', () => {
    const sixty = started('2026-01-05', ruleOf('reply-closing', { amount: 60 }))
    expect(dueDate(sixty)).toBe('2026-03-06')
    expect(dueDate(sixty, paused('2026-02-01', '23:00'), resumed('2026-02-04', '01:00'))).toBe('2026-03-09')
    const concern = started('2026-09-30', ruleOf('concern-response'))
    const asked = [paused('2026-09-30', '15:00'), resumed('2026-10-01', '16:30')]
    expect(clock(at('2026-10-01', '17:00'), concern, ...asked)).toMatchObject({
      ...{ dueAt: '2026-10-03T03:30:00.000Z', used: 5, remaining: 43, stood: 25 },
    })
    expect(dueDate(concern, paused('2026-10-02', '10:01'), resumed('2026-10-05'))).toBe('2026-10-02')
  })
})

describe('a new start and an extension', () => {
  test('the corrected request starts the count anew from the day it came in, and ends a pause', () => {
    expect(dueDate(started('2025-09-22'), restarted('2025-09-30'))).toBe('2025-11-04')
    const state = clock(at('2025-10-09'), started('2025-09-22'), paused('2025-09-24'), restarted('2025-09-30'))
    expect(state).toMatchObject({ paused: false, standing: 'running', used: 1, remaining: 19, stood: 0 })
    expect(state.explanation).toBe('从9月30日（周二）重新收到的次日起算 20 个工作日，11月4日（周二）前答复')
    const concern = started('2026-09-28', ruleOf('concern-response'))
    const before = [paused('2026-09-28', '12:00'), resumed('2026-09-29')]
    expect(dueDate(concern, ...before, restarted('2026-09-30'))).toBe('2026-10-02')
  })

  test('an extension adds its days at the end, and a new start keeps it', () => {
    expect(clock(at('2025-11-20'), started('2025-10-31'), extended('2025-11-20', 10))).toMatchObject({
      ...{ dueDate: '2025-12-12', limit: 30, extendedBy: 10, used: 14, remaining: 16 },
      explanation: '从收到次日起算 20 个工作日，经批准延长 10 个工作日，12月12日（周五）前答复',
    })
    expect(dueDate(started('2025-09-22'), extended('2025-09-24', 5), restarted('2025-09-30'))).toBe('2025-11-11')
  })
})
