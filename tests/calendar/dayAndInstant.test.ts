import { addDays, beijingDate, beijingTime, endOfDay, spokenDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { clock } from '@shared/inquiries/case/clock'
import { Problem } from '@shared/problem'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'

const at = new Date('2026-11-23T02:00:00.000Z').toISOString()
const day = beijingDate(at)

test('an instant given where a day is asked is refused, by the compiler and when it runs', () => {
  // @ts-expect-error an instant is no day
  expect(() => addDays(at, 1)).toThrow(Problem)
  // @ts-expect-error an instant is no day
  expect(() => endOfDay(at)).toThrow(Problem)
  // @ts-expect-error an instant is no day
  expect(() => spokenDate(at, day)).toThrow(Problem)
})

test('a day given where an instant is asked is refused, by the compiler and when it runs', () => {
  // @ts-expect-error a day is no instant
  expect(() => beijingDate(day)).toThrow(Problem)
  // @ts-expect-error a day is no instant
  expect(() => beijingTime(day)).toThrow(Problem)
})

test('the due date of a case is a day, and nothing else is kept in its place', () => {
  const [rule] = loadDeadlineRules()
  const { dueAt, dueDate } = due(rule!, at, loadCalendar())
  expect(addDays(dueDate, 0)).toBe(dueDate)
  expect(clock.shape.dueDate.safeParse(dueDate).success).toBe(true)
  for (const other of [dueAt, '11月30日', '2026-02-30', ''])
    expect(clock.shape.dueDate.safeParse(other).success).toBe(false)
})
