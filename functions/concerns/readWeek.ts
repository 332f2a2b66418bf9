import { addDays, beijingDate, endOfDay, weekday } from '@shared/calendar/date'
import { monthAfter, monthOf, monthsOf } from '@shared/calendar/period'
import { clockAt, clockNames, clockWords, type CountedConcern, runningClocks } from '@shared/concerns/clock'
import { countedNow } from '@shared/concerns/clocksFor'
import type { Concern } from '@shared/concerns/concern'
import type { readConcernWeek as contract } from '@shared/concerns/contractReadings'
import { asAt } from '@shared/concerns/replay'
import { figuresOf } from '@shared/concerns/showing/figures'
import { nextStep } from '@shared/concerns/showing/nextStep'
import { answeredIn, isLate, isUnanswered, type Week, weekOf } from '@shared/concerns/showing/week'
import { concernIsOpen, concernIsOut } from '@shared/concerns/status'
import { concernStatusNames } from '@shared/concerns/words'
import type { Received, Replied } from '@shared/operation'
import { liveConcerns } from './liveConcerns'
import { registeredIn } from './readFigures'
import type { Reference } from '../platform/bucket/reference'
import type { Concerns } from './store'

const startOf = (date: string) => new Date(Date.parse(endOfDay(addDays(date, -1))) + 1).toISOString()

/**
 * 一周的舆情, Monday to Sunday in 北京时间: what was registered, answered and due in it whatever its age, and what stood open at
 * its end. How those registered in it stand now is told beside that.
 */
export async function readWeek(
  { query: { day } }: Received<typeof contract>,
  {
    concerns,
    reference,
    now,
  }: { concerns: Pick<Concerns, 'page'>; reference: Pick<Reference, 'calendar' | 'rules'>; now: Date },
): Promise<Replied<typeof contract>> {
  const date = day ?? beijingDate(now)
  const monday = addDays(date, -((weekday(date) + 6) % 7))
  const sunday = addDays(monday, 6)
  const at = now.toISOString()
  const running = at < endOfDay(sunday)
  const week = { from: startOf(monday), end: running ? at : endOfDay(sunday) }
  const all = await heldUpTo(week, concerns, now)
  const then = all.map((one) => asAt(one, week.end))
  const present = new Map(all.map((one) => [one.id, one]))
  const told = ({ id, title, department }: Concern, words: string) => ({
    id,
    title,
    ...(department ? { department: department.name } : {}),
    words,
  })
  const clock = (one: Concern) => {
    const { words } = clockAt(week.end, one)
    return running ? words : `到周日${words}${sinceThen(present.get(one.id), at)}`
  }
  const open = then.filter(isUnanswered).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
  return {
    from: monday,
    until: sunday,
    asOf: week.end,
    running,
    week: weekOf(then, week),
    figures: figuresOf(
      all.filter(({ registeredAt }) => registeredAt >= week.from),
      at,
    ),
    departments: departmentsIn(then, week),
    late: open.filter((one) => isLate(one, week)).map((one) => told(one, clock(one))),
    answeredLate: then
      .filter((one) => answeredIn(one, week) && isLate(one, week))
      .map((one) => told(one, clockAt(week.end, one).words)),
    waiting: open
      .filter((one) => !isLate(one, week))
      .map((one) => ({ id: one.id, title: one.title, next: nextStep(one) ?? '', words: clock(one) })),
    lapsed: lapsedOf(
      then.map((one) => countedNow(one, reference)),
      week,
    ).map(({ one, clocks }) =>
      told(
        one,
        clocks
          .map((running) => clockNames[running.kind] + clockWords(running, week.end, reference.calendar))
          .join('，'),
      ),
    ),
  }
}

/** What is owed besides the first response and was not done by its day, the longest first; each concern once. */
const lapsedOf = (then: readonly CountedConcern[], { end }: Week) =>
  then
    .map((one) => ({ one, clocks: runningClocks(one).filter(({ kind, dueAt }) => kind !== 'response' && dueAt < end) }))
    .filter(({ clocks }) => clocks.length > 0)
    .toSorted((a, b) => ((a.clocks[0]?.dueAt ?? '') < (b.clocks[0]?.dueAt ?? '') ? -1 : 1))

/** Those registered within a year up to the end of the week, and any older one with a clock that still runs. */
async function heldUpTo({ end }: Week, concerns: Pick<Concerns, 'page'>, now: Date): Promise<Concern[]> {
  const until = monthOf(end)
  const all = await registeredIn(monthsOf({ from: monthAfter(until, -11), until }, now), concerns)
  for await (const some of liveConcerns(concerns, now)) all.push(...some)
  return [...new Map(all.filter(({ registeredAt }) => registeredAt <= end).map((one) => [one.id, one])).values()]
}

/** What has become since of one that was open at the end of a week gone by. */
function sinceThen(one: Concern | undefined, at: string): string {
  if (!one) return ''
  if (concernIsOut(one.status)) return `；后来${concernStatusNames[one.status]}`
  const { words } = clockAt(at, one)
  return one.respondedAt || !concernIsOpen(one.status) ? `；后来在登记 ${words}` : `；现在${words}`
}

/** In the order in which they were given something; who had nothing to do in the week is not named. */
function departmentsIn(then: readonly Concern[], week: Week): Replied<typeof contract>['departments'] {
  const names = new Map(
    then.flatMap(({ department }) => (department ? [[department.id, department.name] as const] : [])),
  )
  return [...names].flatMap(([id, name]) => {
    const { registered: _registered, ...figures } = weekOf(
      then.filter(({ department }) => department?.id === id),
      week,
    )
    return figures.answered + figures.due + figures.open > 0 ? [{ name, ...figures }] : []
  })
}
