import { canonical } from '../../canonical'
import { evolveMatter, type Matter } from './matter'

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, (one: Matter) => unknown> = {
  立项时间: ({ openedAt }) => openedAt,
  纸上的听证申请: ({ paperAsked, paperSource }) => [paperAsked, paperSource],
  各步的办理: ({ work }) => work,
}

/** What is kept of a matter but does not follow from its history, by name: the first such thing; undefined where all does. */
export function matterDiffersIn(one: Matter): string | undefined {
  const { paperAsked: _asked, paperSource: _source, ...bare } = one
  const told = one.events.reduce(evolveMatter, { ...bare, openedAt: '', work: {}, events: [] })
  return Object.entries(facts).find(([, read]) => canonical(read(told)) !== canonical(read(one)))?.[0]
}
