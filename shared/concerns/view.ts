import { clockAt } from './clock'
import type { Concern } from './concern'
import type { ConcernView } from './contract'

/** The concern as anyone may read it at `now` (ISO instant): departments by name, no person. */
export function viewOf(concern: Concern, now: string): ConcernView {
  const { id, title, summary, topic, seenAt, status, department, registeredAt, dueAt, deadline } = concern
  const { words, overdue } = clockAt(now, concern)
  const { kind, title: law, article = '' } = deadline.basis
  return {
    id,
    version: concern.events.length,
    title,
    summary,
    topic,
    seenAt,
    status,
    ...(department ? { department: department.name, departmentId: department.id } : {}),
    registeredAt,
    dueAt,
    deadline: `${deadline.explanation}，${kind === '法定' ? `${law} ${article}`.trim() : kind}`,
    clock: words,
    overdue,
    ...(concern.response ? { response: concern.response } : {}),
    ...(concern.respondedAt ? { respondedAt: concern.respondedAt } : {}),
  }
}
