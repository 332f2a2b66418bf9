import { evolve } from './evolve'
import type { Survey } from './survey'

/** A survey as it was first drafted; what a draft says before it is let out is kept beside the history. */
const bornOf = ({ id, version, department, content, draftedBy, draftedAt }: Survey): Survey => ({
  ...{ id, version, department, content, draftedBy, draftedAt },
  status: 'drafting',
  events: [],
  outbox: [],
})

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, (one: Survey) => unknown> = {
  状态: ({ status }) => status,
  发布时间: ({ issuedAt }) => issuedAt,
  发布的题目: ({ issuedAt, content }) => issuedAt && content,
  提前结束的时间: ({ closedAt }) => closedAt,
  反馈: ({ feedback }) => feedback,
  起草人: ({ events, draftedBy }) => [events[0]?.by.id, draftedBy.id],
}

/** What is kept of a survey but does not follow from its history, by name: the first such thing; undefined where all does. */
export function differsIn(one: Survey): string | undefined {
  const told = one.events.reduce(evolve, bornOf(one))
  return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
}
