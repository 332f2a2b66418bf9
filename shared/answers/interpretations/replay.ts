import { evolve } from './evolve'
import type { Interpretation } from './interpretation'

/** What follows from a history, each by the name that a person reads; what a draft says is kept beside it. */
const facts: Record<string, (one: Interpretation) => unknown> = {
  状态: ({ status }) => status,
  起草人: ({ draftedBy, draftedAt }) => [draftedBy.id, draftedAt],
  签发人: ({ signedBy }) => signedBy?.id,
  公开时间: ({ publishedAt }) => publishedAt,
}

/**
 * The first thing that is kept of an interpretation but does not follow from its history, by name; undefined where all does,
 * and of an old one whose history does not begin with its draft.
 */
export function interpretationDiffersIn(one: Interpretation): string | undefined {
  if (one.events[0]?.type !== 'drafted') return undefined
  const { signedBy: _signedBy, publishedAt: _publishedAt, ...bare } = one
  try {
    const told = one.events.reduce(evolve, { ...bare, status: 'draft', events: [] })
    return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
  } catch {
    return '状态'
  }
}
