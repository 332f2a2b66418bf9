import { canonical } from '../canonical'
import { brokenLine, type Digest } from '../chain'
import { protectionAfter } from './evolve'
import { bornProtection, type ProtectionRecord } from './record'

const facts: Record<string, (one: ProtectionRecord) => unknown> = {
  状态: ({ status }) => status,
  等签字的稿子: ({ draft }) => draft,
  写过的人: ({ writers }) => writers,
  签过字的内容: ({ signed }) => signed,
  告知: ({ telling }) => telling,
}

/** The first thing that is kept of a record but does not follow from its history; undefined where all does. */
export function protectionDiffersIn(one: ProtectionRecord, digest: Digest): string | undefined {
  const broken = brokenLine(one.events, digest)
  if (broken !== undefined) return `第 ${broken} 条经过`
  const { id, sheet, unit, events } = one
  const told = events.reduce(protectionAfter, bornProtection({ id, sheet, unit }))
  return Object.entries(facts).find(([, read]) => canonical(read(told)) !== canonical(read(one)))?.[0]
}
