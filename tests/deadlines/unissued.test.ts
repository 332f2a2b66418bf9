import type { Day, Instant } from '@shared/calendar/date'
import { calendar } from '@shared/calendar/calendar'
import { due } from '@shared/deadlines/due'
import { cannotBeJudged, unknownSince } from '@shared/deadlines/unissued'
import { loadCalendar } from '../../seeds/calendar/calendar'

const known = loadCalendar()
const days = (countedFrom: Instant, dueDate: Day) => ({ unit: 'workingDay' as const, countedFrom, dueDate })

test.each([
  ['a limit of 2021 is known', days('2021-09-22T02:00:00Z', '2021-10-19'), undefined],
  ['one of 2018 is not, from the day after receipt', days('2018-03-05T02:00:00Z', '2018-03-12'), '2018-03-06'],
  ['one that runs into 2019 from 2018 is not', days('2018-12-27T02:00:00Z', '2019-01-04'), '2018-12-28'],
  ['one that reaches into 2027 is not from New Year on', days('2026-12-28T02:00:00Z', '2027-01-05'), '2027-01-01'],
  [
    'days of the calendar need no holidays',
    { ...days('2018-03-05T02:00:00Z', '2018-03-12'), unit: 'calendarDay' as const },
    undefined,
  ],
])('%s', (_what, span, since) => {
  expect(unknownSince(span, known)).toBe(since)
})

test('a reply before the first unknown day was certainly in time; one after it cannot be judged', () => {
  const span = days('2026-12-28T02:00:00Z', '2027-01-05')
  expect(cannotBeJudged(span, '2026-12-31T10:00:00Z', known)).toBe(false)
  expect(cannotBeJudged(span, '2027-01-04T02:00:00Z', known)).toBe(true)
})

test('a year before all notices at hand is said to be missing, a year to come not to be issued yet', () => {
  const rule = { amount: 5, unit: 'workingDay' } as const
  expect(due(rule, '2018-03-05T02:00:00Z', known).explanation).toContain('2018 年放假安排没有装入，日期暂定')
  expect(due(rule, '2026-12-30T02:00:00Z', known).explanation).toContain('2027 年放假安排尚未公布，日期暂定')
  expect(due(rule, '2018-03-05T02:00:00Z', calendar([])).explanation).toContain('2018 年放假安排尚未公布')
})
