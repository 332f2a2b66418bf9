import { evolvePromise } from './evolve'
import { bornOfProposal } from './proposing'
import type { PublicPromise } from './publicPromise'

/** What follows from a history, each by the name that a person reads. */
const facts: Record<string, (one: PublicPromise) => unknown> = {
  状态: ({ status }) => status,
  标题: ({ title }) => title,
  怎样算做到: ({ measure }) => measure,
  到期日: ({ due }) => due,
  最初的到期日: ({ firstDue }) => firstDue,
  进度: ({ percent }) => percent,
  公开时间: ({ signedAt }) => signedAt,
  报完成时间: ({ claimedAt }) => claimedAt,
  拟稿的人: ({ writers }) => writers,
}

/** What is kept of a promise but does not follow from its history, by name: the first such thing; undefined where all does. */
export function promiseDiffersIn(one: PublicPromise): string | undefined {
  const told = one.events.reduce(evolvePromise, bornOfProposal(one))
  return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
}
