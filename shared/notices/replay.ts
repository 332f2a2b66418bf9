import { drafted } from './drafting'
import { evolve } from './evolve'
import type { Notice } from './notice'

/** The notice told anew from its history alone; undefined for one whose first event does not say whose it was. */
function replayed({ id, content, events: [first, ...later] }: Notice): Notice | undefined {
  if (first?.type !== 'drafted' || !first.department) return undefined
  return later.reduce(evolve, drafted({ id, content, ...first, department: first.department }))
}

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, (one: Notice) => unknown> = {
  状态: ({ status }) => status,
  起草单位: ({ department }) => department.id,
  起草人: ({ draftedBy, draftedAt }) => [draftedBy.id, draftedAt],
  发布稿: ({ issue }) => issue && [issue.content, issue.issuedAt, issue.approvedBy.id],
  更正的是哪一份: ({ corrects }) => corrects?.id,
  被哪一份更正: ({ replacedBy }) => replacedBy?.id,
}

/** The first thing that is kept of a notice but does not follow from its history, by name; undefined where all does. */
export function noticeDiffersIn(one: Notice): string | undefined {
  try {
    const told = replayed(one)
    if (!told) return undefined
    return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
  } catch {
    return '状态'
  }
}
