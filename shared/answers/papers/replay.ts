import { evolvePaper } from './evolve'
import type { Paper } from './paper'
import { bornOfRegistration } from './registering'

/** What follows from a history, each by the name that a person reads. */
const told: Record<string, (one: Paper) => unknown> = {
  状态: ({ status }) => status,
  登记内容: ({ facts }) => facts,
  登记的人: ({ writers }) => writers,
  签发时间: ({ signedAt }) => signedAt,
  解读期限: ({ explainBy }) => explainBy,
  解读发布时间: ({ explainedAt }) => explainedAt,
  取代它的文件: ({ successor, replacedFrom }) => [successor, replacedFrom],
}

/** What is kept of a registered document but does not follow from its history, by name: the first such thing; undefined where all does. */
export function paperDiffersIn(one: Paper): string | undefined {
  const { id, department, facts, text, interpretation } = one
  const words = { text, ...(interpretation ? { interpretation } : {}) }
  const anew = one.events.reduce(evolvePaper, bornOfRegistration({ id, department, facts, ...words }))
  return Object.entries(told).find(([, read]) => JSON.stringify(read(anew)) !== JSON.stringify(read(one)))?.[0]
}
