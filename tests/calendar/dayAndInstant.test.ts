import {
  addDays,
  type AsDay,
  type AsInstant,
  beijingDate,
  beijingTime,
  endOfDay,
  spokenDate,
} from '@shared/calendar/date'
import type { Day, Instant } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { clock } from '@shared/inquiries/case/clock'
import { Problem } from '@shared/problem'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'

const at = new Date('2026-11-23T02:00:00.000Z').toISOString()
const day = beijingDate(at)
/** The compiler lets nothing through where the other kind is asked. */
type Nothing<T> = [T] extends [never] ? true : false
const refused: [Nothing<AsDay<Instant>>, Nothing<AsInstant<Day>>] = [true, true]
/** Texts of no known kind, which only the run finds out. */
const [anInstant, aDay]: string[] = [at, day]

test('an instant given where a day is asked is refused, and a day where an instant is', () => {
  expect(refused).toEqual([true, true])
  expect(() => addDays(anInstant!, 1)).toThrow(Problem)
  expect(() => endOfDay(anInstant!)).toThrow(Problem)
  expect(() => spokenDate(anInstant!, day)).toThrow(Problem)
  expect(() => beijingDate(aDay!)).toThrow(Problem)
  expect(() => beijingTime(aDay!)).toThrow(Problem)
})

test('the due date of a case is a day, and nothing else is kept in its place', () => {
  const [rule] = loadDeadlineRules()
  const { dueAt, dueDate } = due(rule!, at, loadCalendar())
  expect(addDays(dueDate, 0)).toBe(dueDate)
  expect(clock.shape.dueDate.safeParse(dueDate).success).toBe(true)
  for (const other of [dueAt, '11月30日', '2026-02-30', ''])
    expect(clock.shape.dueDate.safeParse(other).success).toBe(false)
})
