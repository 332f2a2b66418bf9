import { addDays, beijingDate, endOfDay, weekday } from '@shared/calendar/date'
import { clockAt } from '@shared/concerns/clock'
import type { Concern } from '@shared/concerns/concern'
import type { readConcernWeek as contract } from '@shared/concerns/contractReadings'
import { figuresOf } from '@shared/concerns/showing/figures'
import { nextStep } from '@shared/concerns/showing/nextStep'
import { concernIsOpen } from '@shared/concerns/status'
import type { Received, Replied } from '@shared/operation'
import { everyOf } from '../platform/store/pages'
import { liveConcerns } from './liveConcerns'
import { allKey, type Concerns } from './store'

const startOf = (date: string) => new Date(Date.parse(endOfDay(addDays(date, -1))) + 1).toISOString()

/**
 * 一周的舆情, Monday to Sunday in 北京时间: what was registered in it, and how that stands now. What was registered earlier, has no
 * response and is overdue stands beside it, so that no bad week is forgotten with its Sunday.
 */
export async function readWeek(
  { query: { day } }: Received<typeof contract>,
  { concerns, now }: { concerns: Pick<Concerns, 'page'>; now: Date },
): Promise<Replied<typeof contract>> {
  const date = day ?? beijingDate(now)
  const monday = addDays(date, -((weekday(date) + 6) % 7))
  const sunday = addDays(monday, 6)
  const at = now.toISOString()
  const from = startOf(monday)
  const all = await everyOf(concerns.page, { index: 'first', key: allKey, from, until: endOfDay(sunday) })
  const open = all.filter(isUnanswered)
  const earlier: Concern[] = []
  for await (const some of liveConcerns(concerns, now))
    earlier.push(...some.filter((one) => one.registeredAt < from && isUnanswered(one) && clockAt(at, one).overdue))
  const lateAt = (one: Concern) => ({
    id: one.id,
    title: one.title,
    ...(one.department ? { department: one.department.name } : {}),
    words: clockAt(at, one).words,
  })
  return {
    from: monday,
    until: sunday,
    asOf: at,
    figures: figuresOf(all, at),
    departments: departmentsIn(all, earlier, at),
    late: all
      .filter((one) => clockAt(at, one).overdue && (one.respondedAt !== undefined || concernIsOpen(one.status)))
      .map(lateAt),
    earlier: earlier.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).map(lateAt),
    waiting: open
      .filter((one) => !clockAt(at, one).overdue)
      .map((one) => ({ id: one.id, title: one.title, next: nextStep(one) ?? '', words: clockAt(at, one).words })),
  }
}

const isUnanswered = ({ status, respondedAt }: Concern) => concernIsOpen(status) && !respondedAt

function departmentsIn(
  all: readonly Concern[],
  earlier: readonly Concern[],
  at: string,
): Replied<typeof contract>['departments'] {
  const groups = new Map<string, { own: Concern[]; before: Concern[] }>()
  const groupOf = ({ department }: Concern) => {
    if (!department) return undefined
    const group = groups.get(department.id) ?? { own: [], before: [] }
    groups.set(department.id, group)
    return group
  }
  for (const one of all) groupOf(one)?.own.push(one)
  for (const one of earlier) groupOf(one)?.before.push(one)
  return [...groups.values()].map(({ own, before }) => {
    const { answered, onTime, waiting, overdue } = figuresOf(own, at)
    const name = [...before, ...own].at(-1)?.department?.name ?? ''
    return { name, answered, onTime, waiting, overdue, earlier: before.length }
  })
}
