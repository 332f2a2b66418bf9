import { addDays, beijingDate, endOfDay, weekday } from '@shared/calendar/date'
import { clockAt } from '@shared/concerns/clock'
import type { Concern } from '@shared/concerns/concern'
import type { readConcernWeek as contract } from '@shared/concerns/contractReadings'
import { figuresOf } from '@shared/concerns/showing/figures'
import { nextStep } from '@shared/concerns/showing/nextStep'
import { concernIsOpen } from '@shared/concerns/status'
import type { Received, Replied } from '@shared/operation'
import { everyOf } from '../platform/store/pages'
import { allKey, type Concerns } from './store'

const startOf = (date: string) => new Date(Date.parse(endOfDay(addDays(date, -1))) + 1).toISOString()

/** 一周的舆情, Monday to Sunday in 北京时间: what was registered in it, and how that stands now. */
export async function readWeek(
  { query: { day } }: Received<typeof contract>,
  { concerns, now }: { concerns: Pick<Concerns, 'page'>; now: Date },
): Promise<Replied<typeof contract>> {
  const date = day ?? beijingDate(now)
  const monday = addDays(date, -((weekday(date) + 6) % 7))
  const sunday = addDays(monday, 6)
  const at = now.toISOString()
  const all = await everyOf(concerns.page, {
    index: 'first',
    key: allKey,
    from: startOf(monday),
    until: endOfDay(sunday),
  })
  const open = all.filter(({ status, respondedAt }) => concernIsOpen(status) && !respondedAt)
  return {
    from: monday,
    until: sunday,
    figures: figuresOf(all, at),
    departments: departmentsIn(all, at),
    late: all
      .filter((one) => clockAt(at, one).overdue && (one.respondedAt !== undefined || concernIsOpen(one.status)))
      .map((one) => ({
        id: one.id,
        title: one.title,
        ...(one.department ? { department: one.department.name } : {}),
        words: clockAt(at, one).words,
      })),
    waiting: open
      .filter((one) => !clockAt(at, one).overdue)
      .map((one) => ({ id: one.id, title: one.title, next: nextStep(one) ?? '', words: clockAt(at, one).words })),
  }
}

function departmentsIn(all: readonly Concern[], at: string): Replied<typeof contract>['departments'] {
  const groups = new Map<string, Concern[]>()
  for (const one of all)
    if (one.department) groups.set(one.department.id, [...(groups.get(one.department.id) ?? []), one])
  return [...groups.values()].map((own) => {
    const { answered, onTime, waiting, overdue } = figuresOf(own, at)
    return { name: own.at(-1)?.department?.name ?? '', answered, onTime, waiting, overdue }
  })
}
