import { evolveUpkeep } from './evolve'
import { bornOfDocument } from './judging'
import type { Upkeep } from './upkeep'

const told: Record<string, (one: Upkeep) => unknown> = {
  状态: ({ status }) => status,
  等签的结论: ({ proposal }) => proposal,
  公布的结论: ({ standing }) => standing,
  写过的人: ({ writers }) => writers,
}

/** What is kept of a finding but does not follow from its history, by name: the first such thing; undefined where all does. */
export function upkeepDiffersIn(one: Upkeep): string | undefined {
  const anew = one.events.reduce(evolveUpkeep, bornOfDocument(one))
  return Object.entries(told).find(([, read]) => JSON.stringify(read(anew)) !== JSON.stringify(read(one)))?.[0]
}
