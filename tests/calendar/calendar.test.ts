import { calendar } from '@shared/calendar/calendar'
import { type Day, addDays, beijingDate, endOfDay, spokenDate } from '@shared/calendar/date'
import { type HolidayYear, holidayYear } from '@shared/calendar/holidays'
import { Problem } from '@shared/problem'
import fc from 'fast-check'
import { loadCalendar, loadHolidayYears } from '../../seeds/calendar/calendar'
import { rawDays, whenHeld } from './rawNotices'

const known = loadCalendar()

describe('what kind of day it is', () => {
  test.each([
    ['2026-09-30', true, '工作日', undefined],
    ['2026-10-01', false, '法定节假日', '国庆节'],
    ['2026-10-10', true, '调休上班日', '国庆节'],
    ['2026-11-28', false, '周末', undefined],
    ['2025-01-26', true, '调休上班日', '春节'],
    // Spring 2020: prolonged to 2 February by a second notice, which also took away the Saturday that was to be worked.
    ['2020-01-31', false, '法定节假日', '春节'],
    ['2020-02-01', false, '法定节假日', '春节'],
    ['2020-02-03', true, '工作日', undefined],
    ['2018-12-29', true, '调休上班日', '元旦'],
    ['2027-01-01', true, '工作日', undefined],
  ])('%s', (date, workday, reason, name) => {
    expect(known.dayKind(date)).toEqual({ workday, reason, ...(name ? { name } : {}) })
  })

  test('the make-up workdays of 2025 and 2026 are the eleven the notices name', () => {
    const makeUp = loadHolidayYears().flatMap(({ holidays }) => holidays.flatMap((holiday) => holiday.makeUp))
    expect(makeUp.filter((date) => date > '2025').sort()).toEqual([
      ...['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
      ...['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    ])
  })

  test('2019 to 2026 are issued, with a link to each notice; 2018 and 2027 are not', () => {
    expect([2018, 2019, 2022, 2023, 2024, 2025, 2026, 2027].map(known.issued)).toEqual([
      ...[false, true, true, true],
      ...[true, true, true, false],
    ])
    for (const { source } of loadHolidayYears()) expect(source).toMatch(/^https:\/\/www\.gov\.cn\//)
  })

  whenHeld('every day of eight years agrees with the notices as published', () => {
    const days = new Map(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].flatMap(rawDays).map((day) => [day.date, day]),
    )
    for (let at = Date.UTC(2019, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const date = new Date(at).toISOString().slice(0, 10)
      const named = days.get(date)
      const workday = named ? !named.isOffDay : ![0, 6].includes(new Date(at).getUTCDay())
      expect([date, known.dayKind(date).workday]).toEqual([date, workday])
    }
  })
})

describe('counting working days', () => {
  test('a count that reaches into a year without a notice is provisional, one that ends before it is not', () => {
    expect(known.addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', provisional: false })
    expect(known.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-01', provisional: true })
    expect(known.addWorkingDays('2023-12-31', 1)).toEqual({ date: '2024-01-02', provisional: false })
  })

  test('putting in next year’s notice moves the date and settles it', () => {
    const next: HolidayYear = {
      year: 2027,
      source: 'https://example.org/notice',
      holidays: [{ name: '示例假日', off: ['2027-01-01'], makeUp: ['2027-01-02'] }],
    }
    const informed = calendar([...loadHolidayYears(), next])
    expect(informed.addWorkingDays('2026-12-31', 1)).toEqual({ date: '2027-01-02', provisional: false })
  })

  test('no working days later is the same day', () => {
    expect(known.addWorkingDays('2026-10-01', 0)).toEqual({ date: '2026-10-01', provisional: false })
    expect(known.workingDaysBetween('2026-10-01', '2026-10-01')).toBe(0)
    expect(known.workingDaysBetween('2026-10-09', '2026-09-01')).toBe(0)
  })

  test.each([-1, 1.5, Number.NaN, 1001])('%d working days cannot be counted', (n) => {
    expect(() => known.addWorkingDays('2026-10-01', n)).toThrow(Problem)
  })

  const days = fc
    .integer({ min: 0, max: 1460 })
    .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
  const amounts = fc.integer({ min: 1, max: 60 })

  test('law: the result is always a working day, later than the start', () => {
    fc.assert(
      fc.property(days, amounts, (start, n) => {
        const { date } = known.addWorkingDays(start, n)
        return date > start && known.dayKind(date).workday
      }),
    )
  })

  test('law: starting later or counting more never ends earlier', () => {
    fc.assert(
      fc.property(days, days, amounts, amounts, (a, b, n, m) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const [few, many] = n < m ? [n, m] : [m, n]
        return known.addWorkingDays(early, few).date <= known.addWorkingDays(late, many).date
      }),
    )
  })

  test('law: n and then m days are n + m days, and both ways of counting agree', () => {
    fc.assert(
      fc.property(days, amounts, amounts, (start, n, m) => {
        const twice = known.addWorkingDays(known.addWorkingDays(start, n).date, m).date
        const once = known.addWorkingDays(start, n + m).date
        return once === twice && known.workingDaysBetween(start, once) === n + m
      }),
    )
  })

  test('law: between any two days, before the first notice and after the last too, there are as many as when each day is looked at', () => {
    const anyDay = fc
      .integer({ min: -5_000, max: 1_460 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 500 }), (after, span) => {
        const until = addDays(after, span)
        let looked = 0
        for (let day = addDays(after, 1); day <= until; day = addDays(day, 1)) if (known.dayKind(day).workday) looked++
        return known.workingDaysBetween(after, until) === looked
      }),
    )
  })
})

describe('a notice that contradicts itself is refused', () => {
  const year = (off: Day[], makeUp: Day[], of = 2026): HolidayYear => ({
    year: of,
    source: 'https://example.org/notice',
    holidays: [{ name: '示例假日', off, makeUp }],
  })

  test.each([
    ['既列为放假又列为调休上班', [year(['2026-10-01'], ['2026-10-01'])]],
    ['列了两次', [year(['2026-10-01', '2026-10-01'], [])]],
    ['不属于 2026 年', [year(['2025-10-01'], [])]],
    ['不属于 2026 年', [year([], ['2027-01-01'])]],
    ['有两份', [year(['2026-10-01'], []), year(['2026-10-02'], [])]],
    ['列了两次', [year(['2025-12-31'], [], 2025), year(['2025-12-31'], [])]],
  ])('%s', (message, years) => {
    expect(() => calendar(years)).toThrow(expect.objectContaining({ code: 'bad-input' }))
    expect(() => calendar(years)).toThrow(message)
  })

  test('the last days of December may come with the next year’s notice', () => {
    expect(calendar([year(['2025-12-31'], [])]).dayKind('2025-12-31').workday).toBe(false)
  })

  test('an empty notice, a day that does not exist and a missing link are refused', () => {
    const good = year(['2026-10-01'], [])
    expect(holidayYear.safeParse(good).success).toBe(true)
    expect(holidayYear.safeParse({ ...good, holidays: [] }).success).toBe(false)
    expect(holidayYear.safeParse(year(['2026-02-30'], [])).success).toBe(false)
    expect(holidayYear.safeParse({ ...good, source: '' }).success).toBe(false)
  })
})

describe('days in 北京时间', () => {
  test.each([
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00Z', '2026-11-24'],
    ['2026-11-24T00:00:00+08:00', '2026-11-24'],
    ['2026-12-31T23:30:00-05:00', '2027-01-01'],
  ])('%s falls on %s', (instant, date) => {
    expect(beijingDate(instant)).toBe(date)
    expect(beijingDate(new Date(instant))).toBe(date)
  })

  test.each(['2026-11-23T10:00:00', '2026-11-23', '昨天', ''])('%s is no instant', (text) => {
    expect(() => beijingDate(text)).toThrow(Problem)
  })

  test.each(['2026-02-30', '2026-04-31', '2026-01-00', '2026-2-3', '2026-13-01', '0026-01-01', ''])(
    '%s is no day',
    (text) => {
      expect(() => known.dayKind(text)).toThrow(Problem)
    },
  )

  test('a day ends one millisecond before the next begins', () => {
    expect(endOfDay('2026-11-28')).toBe('2026-11-28T15:59:59.999Z')
    expect(beijingDate(endOfDay('2024-02-29'))).toBe('2024-02-29')
  })

  test('a date is spoken with its weekday, and with its year only when that differs', () => {
    expect(spokenDate('2025-11-28', '2025-10-31')).toBe('11月28日（周五）')
    expect(spokenDate('2027-01-05', '2026-12-30')).toBe('2027年1月5日（周二）')
  })
})
