import type { Named } from '../../named'
import type { YearlyEvent, YearlyReport } from './report'
import { yearlyId } from './report'

const withWriter = (writers: readonly string[], { id }: Named): string[] => [...new Set([...writers, id])]

/** What a report is after one more event. What is written and waits is kept beside the history; what was signed is in it. */
export function evolveYearly(one: YearlyReport, event: YearlyEvent): YearlyReport {
  const now: YearlyReport = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'written': {
      const before = one.status === 'signed' ? [] : one.writers
      const { reason: _before, ...rest } = now
      const reason = event.reason === undefined ? {} : { reason: event.reason }
      return { ...rest, ...reason, status: 'draft', writers: withWriter(before, event.by) }
    }
    case 'handedIn':
      return { ...now, status: 'handedIn', writers: withWriter(one.writers, event.by) }
    case 'sentBack':
      return { ...now, status: 'returned' }
    case 'signed': {
      const { draft: _draft, reason: _reason, ...rest } = now
      const earlier = one.standing ? [...one.earlier, { ...one.standing, reason: event.reason ?? '' }] : one.earlier
      return { ...rest, status: 'signed', earlier, standing: { ...event.content, signedAt: event.at } }
    }
  }
}

/** Of which nothing has been written yet. */
export const bornYearly = (year: string, department: Named): YearlyReport => ({
  id: yearlyId(year, department.id),
  version: 0,
  year,
  department,
  status: 'draft',
  earlier: [],
  writers: [],
  events: [],
  outbox: [],
})

const told: Record<string, (one: YearlyReport) => unknown> = {
  状态: ({ status }) => status,
  公布的内容: ({ standing }) => standing,
  更正以前的: ({ earlier }) => earlier,
  写过的人: ({ writers }) => writers,
}

/** What is kept of a report but does not follow from its history, by name; undefined where all does. */
export function yearlyDiffersIn(one: YearlyReport): string | undefined {
  const anew = one.events.reduce(evolveYearly, bornYearly(one.year, one.department))
  return Object.entries(told).find(([, read]) => JSON.stringify(read(anew)) !== JSON.stringify(read(one)))?.[0]
}
