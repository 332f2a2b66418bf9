import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { type Action, leadsTo, type Status } from '@shared/inquiries/case/status'
import { actionOf } from './actionOf'

/** A step that somebody was told had been taken: `version` is how many events the case had then. */
export interface Acknowledged {
  id: string
  action: Action
  version: number
}

/** What is wrong with one case: nothing when all that was acknowledged is there once and in its place, by the table of statuses. */
export function faultsOf(inquiry: Inquiry, acknowledged: readonly Acknowledged[]): string[] {
  const { id, events } = inquiry
  const faults: string[] = []
  const places = new Set<number>()
  for (const { action, version } of acknowledged) {
    // A draft is kept with the case and is no event.
    if (action === 'draft') continue
    const there = events[version - 1]
    if (!there) faults.push(`${id} 第 ${version} 条丢了：${action}`)
    else if (actionOf(there.type) !== action) faults.push(`${id} 第 ${version} 条应是 ${action}，却是 ${there.type}`)
    if (places.has(version)) faults.push(`${id} 第 ${version} 条答应了两个人`)
    places.add(version)
  }
  return [...faults, ...offTheTable(inquiry)]
}

/** Events that the table of statuses has no move for, or an end that is not where they lead. */
function offTheTable({ id, events, status }: Inquiry): string[] {
  let stands: Status = 'triage'
  for (const [nth, one] of events.entries()) {
    if (one.type === 'submitted' && nth === 0) continue
    const action = actionOf(one.type)
    const to: Status | undefined = action && leadsTo(stands, action)
    if (!to) return [`${id} 第 ${nth + 1} 条不合状态表：${stands} 里 ${one.type}`]
    stands = to
  }
  return stands === status ? [] : [`${id} 的历史走到 ${stands}，记的却是 ${status}`]
}
