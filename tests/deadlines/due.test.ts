import { clockDays } from '@shared/deadlines/clock'
import { clockRuleOf } from '@shared/deadlines/clockEvent'
import { due } from '@shared/deadlines/due'
import { type DeadlineRule, ruleInForce } from '@shared/deadlines/rule'
import fc from 'fast-check'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'
import { rawDays, whenHeld } from '../calendar/rawNotices'

const calendar = loadCalendar()
const rules = loadDeadlineRules()
const rule = (id: string) => ruleInForce(rules, id, '2026-11-23')
const workingDays = (amount: number): DeadlineRule => ({ ...rule('consultation-reply'), amount })
const at = (date: string, time = '10:00') => `${date}T${time}:00+08:00`

describe('the published vectors of the clock', () => {
  test.each([
    ['2025-01-20', '2025-01-26', '2025-02-08', '2025-02-21'],
    ['2025-09-22', '2025-09-28', '2025-10-11', '2025-10-24'],
    ['2025-09-30', '2025-10-14', '2025-10-21', '2025-11-04'],
    ['2025-12-25', '2026-01-04', '2026-01-09', '2026-01-23'],
    ['2026-02-09', '2026-02-14', '2026-02-28', '2026-03-13'],
    ['2026-04-30', '2026-05-11', '2026-05-18', '2026-06-01'],
    ['2026-09-30', '2026-10-13', '2026-10-20', '2026-11-03'],
  ])('received %s: 5 working days end %s, 10 end %s, 20 end %s', (start, ...ends) => {
    expect([5, 10, 20].map((n) => due(workingDays(n), at(start), calendar).dueDate)).toEqual(ends)
  })

  whenHeld('all 669 days from 2025-01-01 to 2026-10-31 agree with a count made from the notices themselves', () => {
    const named = new Map([2025, 2026].flatMap(rawDays).map((day) => [day.date, day.isOffDay]))
    const worked: string[] = []
    const starts: string[] = []
    for (let day = Date.UTC(2025, 0, 1); day <= Date.UTC(2026, 11, 31); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10)
      if (date <= '2026-10-31') starts.push(date)
      if (!(named.get(date) ?? [0, 6].includes(new Date(day).getUTCDay()))) worked.push(date)
    }
    expect(starts).toHaveLength(669)
    const wrong = starts.flatMap((start) => {
      const after = worked.filter((day) => day > start)
      return [5, 7, 10, 15, 20, 30].filter((n) => {
        const { dueDate, provisional } = due(workingDays(n), at(start), calendar)
        return provisional || dueDate !== after[n - 1]
      })
    })
    expect(wrong).toEqual([])
  })
})

describe('by when', () => {
  test('a consultation received on the last working day before 国庆 is due after the holiday', () => {
    expect(due(rule('consultation-reply'), at('2026-09-30'), calendar)).toEqual({
      dueAt: '2026-10-13T15:59:59.999Z',
      dueDate: '2026-10-13',
      provisional: false,
      explanation: '从收到次日起算 5 个工作日，10月13日（周二）前答复',
    })
  })

  test('a disclosure request is answered within 20 working days', () => {
    expect(due(rule('disclosure-reply'), at('2025-10-31'), calendar).explanation).toBe(
      '从收到次日起算 20 个工作日，11月28日（周五）前答复',
    )
  })

  test('the day of receipt is the day in 北京时间, from its first minute to its last', () => {
    for (const instant of ['2025-10-30T16:00:00Z', '2025-10-31T15:59:59Z', at('2025-10-31')])
      expect(due(rule('disclosure-reply'), instant, calendar).dueDate).toBe('2025-11-28')
    expect(due(rule('disclosure-reply'), '2025-10-31T16:00:00Z', calendar).dueDate).toBe('2025-11-28')
    expect(due(rule('disclosure-reply'), '2025-11-02T16:00:00Z', calendar).dueDate).toBe('2025-12-01')
  })

  test('a concern is responded to within 48 hours to the minute, holidays or not', () => {
    expect(due(rule('concern-response'), at('2026-09-30', '15:30'), calendar)).toEqual({
      dueAt: '2026-10-02T07:30:00.000Z',
      dueDate: '2026-10-02',
      provisional: false,
      explanation: '从发现时起算 48 小时，10月2日（周五）15:30 前回应',
    })
  })

  test('posting periods say until when a notice stays up', () => {
    expect(due(rule('land-pre-notice'), at('2026-09-30'), calendar).explanation).toBe(
      '从发布次日起算 10 个工作日，至少公告到10月20日（周二）',
    )
    expect(due(rule('land-compensation-notice'), at('2026-09-30'), calendar).dueDate).toBe('2026-10-30')
    expect(due(rule('village-posting'), at('2026-12-29'), calendar)).toMatchObject({
      dueDate: '2027-01-03',
      provisional: false,
      explanation: '从公布次日起算 5 日，至少保留到2027年1月3日（周日）',
    })
  })

  test('a limit that crosses into 2027 is provisional and says so', () => {
    const { provisional, explanation } = due(rule('disclosure-reply'), at('2026-12-21'), calendar)
    expect(provisional).toBe(true)
    expect(explanation).toBe(
      '从收到次日起算 20 个工作日，2027年1月18日（周一）前答复；2027 年放假安排尚未公布，日期暂定',
    )
  })

  test('law: the clock and the calendar count the same working days', () => {
    const days = fc.integer({ min: 0, max: 1_000 }).map((nth) => new Date(Date.UTC(2024, 0, 1 + nth)))
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, n) => {
        const date = day.toISOString().slice(0, 10)
        const { dueDate, provisional } = due(workingDays(n), at(date), calendar)
        expect({ date: dueDate, provisional }).toEqual(calendar.addWorkingDays(date, n))
      }),
    )
  })

  test('a time without a zone is refused', () => {
    expect(() => due(rule('disclosure-reply'), '2026-11-23T10:00:00', calendar)).toThrow('要写明时区')
  })
})

describe('day by day', () => {
  const daysOf = (of: DeadlineRule, start: string) =>
    clockDays([{ type: 'started', at: start, rule: clockRuleOf(of) }], start, calendar)

  test('a citizen can follow every day of the count over 国庆', () => {
    const days = daysOf(rule('consultation-reply'), at('2025-09-30'))
    expect(days).toHaveLength(15)
    expect(days[0]).toMatchObject({ date: '2025-09-30', counts: false, reason: '收到当日不计' })
    expect(days[1]).toMatchObject({ date: '2025-10-01', counts: false, reason: '法定节假日（国庆节、中秋节）' })
    expect(days[11]).toMatchObject({
      date: '2025-10-11',
      counts: true,
      ordinal: 3,
      reason: '调休上班日（国庆节、中秋节）',
    })
    expect(days[12]).toMatchObject({ date: '2025-10-12', counts: false, reason: '周末' })
    expect(days[14]).toMatchObject({ date: '2025-10-14', counts: true, ordinal: 5, reason: '工作日' })
  })

  test('days of a year without a notice say that they are counted Monday to Friday for now', () => {
    const last = daysOf(rule('consultation-reply'), at('2026-12-31')).at(-1)
    expect(last?.reason).toBe('工作日（2027 年放假安排尚未公布，暂按周一至周五）')
  })

  test('calendar days count one by one; hours name the minute they run from and to', () => {
    expect(daysOf(rule('village-posting'), at('2026-10-01')).map((day) => day.ordinal)).toEqual([
      undefined,
      ...[1, 2, 3, 4, 5],
    ])
    expect(daysOf(rule('concern-response'), at('2026-10-01', '15:30')).map((day) => day.reason)).toEqual([
      '从15:30 起算',
      '全天计入',
      '到15:30 为止',
    ])
  })

  test('law: the explanation starts on the day of receipt, ends on the due date and counts up to the amount', () => {
    const instants = fc
      .integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 0, 1) })
      .map((ms) => new Date(ms).toISOString())
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('workingDay', 'calendarDay'),
        (start, amount, unit) => {
          const some: DeadlineRule = { ...workingDays(amount), unit }
          const days = daysOf(some, start)
          const counted = days.filter((day) => day.counts).map((day) => day.ordinal)
          expect(counted).toEqual(Array.from({ length: amount }, (_, index) => index + 1))
          expect(days.at(-1)).toMatchObject({ date: due(some, start, calendar).dueDate, ordinal: amount })
        },
      ),
    )
  })
})
