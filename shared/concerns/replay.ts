import type { Concern } from './concern'
import { correctionsIn } from './event'
import { evolve } from './evolve'

const parts = ['title', 'summary', 'topic'] as const

/** A concern as it was registered, before anything happened to it: what no event changes, and its words before they were corrected. */
function bornOf({ id, version, seenAt, dueAt, deadline, registeredAt, ...one }: Concern): Concern {
  const { place, heat, severity, briefing, foundAt } = one
  // 定级 sets these anew, so that what they were before it does not matter.
  const { heldAt: _held, ...announced } = briefing ?? {}
  const asked = { ...(severity ? { severity } : {}), ...(briefing ? { briefing: announced as typeof briefing } : {}) }
  const { title, summary, topic } = one
  const corrections = correctionsIn(one.events)
  const first = parts.map((part) => {
    const change = corrections.find((event) => event[part])?.[part]
    return change ? { [part]: change.from } : {}
  })
  const words = Object.assign({ title, summary, topic }, ...first) as Pick<Concern, (typeof parts)[number]>
  const known = {
    ...(foundAt ? { foundAt } : {}),
    ...(place ? { place } : {}),
    ...(heat === undefined ? {} : { heat }),
    ...asked,
  }
  const always = { id, version, seenAt, dueAt, deadline, registeredAt, ...known }
  return { ...always, ...words, status: 'registered', events: [], outbox: [] }
}

/** The concern told anew from its history alone. */
export const replayed = (one: Concern): Concern => one.events.reduce(evolve, bornOf(one))

/** As it was at an ISO instant: what happened by then, under the limit that it has now where nobody had graded it yet. */
export const asAt = (one: Concern, moment: string): Concern =>
  one.events.filter(({ at }) => at <= moment).reduce(evolve, bornOf(one))

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, (one: Concern) => unknown> = {
  状态: ({ status }) => status,
  责任单位: ({ department }) => department?.id,
  登记时间: ({ registeredAt }) => registeredAt,
  回应时间: ({ respondedAt }) => respondedAt,
  回应: ({ response }) => response,
  撤回时间: ({ withdrawnAt }) => withdrawnAt,
  办结时间: ({ closedAt }) => closedAt,
  定级: ({ severity, dueAt, briefing }) => [severity, dueAt, briefing?.dueAt, briefing?.heldAt],
  会签: ({ sensitive, cosigners, cosigned }) => [sensitive, cosigners, cosigned],
  下一次进展: ({ followUp }) => followUp?.dueAt,
  更正的期限: ({ mendBy }) => mendBy?.dueAt,
  依据和来源: ({ sources }) => sources,
  并入: ({ mergedInto }) => mergedInto?.id,
  关联办件: ({ linked }) => linked,
  标题: ({ title }) => title,
  内容: ({ summary }) => summary,
  类别: ({ topic }) => topic,
  // Before it was handed in a draft is kept beside the history.
  送签的回应稿: ({ status, draft }) => (status === 'review' || status === 'cosigning') && [draft?.text, draft?.by.id],
}

/** What is kept of a concern but does not follow from its history, by name: the first such thing; undefined where all does. */
export function differsIn(one: Concern): string | undefined {
  const told = replayed(one)
  return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
}
