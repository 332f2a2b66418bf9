import type { PolicyIndex } from '@shared/answers/search/indexFile'
import type { Known, Neighbour } from '@shared/answers/search/knownVote'

/** What neighbours say for provisions and for documents. */
export interface Spread {
  sum: Map<number, number>
  most: Map<number, number>
  count: Map<number, number>
  policies: Map<number, number>
  policyCount: Map<number, number>
  /** All likeness together. */
  whole: number
}

/**
 * Gives each neighbour's likeness to the provisions that answered it and to their documents: to each fully, or
 * 'parted' among them.
 */
export function spread(
  neighbours: readonly Neighbour[],
  known: readonly Known[],
  { policyOf }: PolicyIndex,
  how: 'fully' | 'parted' = 'fully',
): Spread {
  const made: Spread = {
    sum: new Map(),
    most: new Map(),
    count: new Map(),
    policies: new Map(),
    policyCount: new Map(),
    whole: 0,
  }
  for (const { known: at, likeness } of neighbours) {
    const { gold } = known[at]!
    const policies: number[] = []
    for (const provision of gold) {
      const policy = policyOf[provision]!
      if (!policies.includes(policy)) policies.push(policy)
    }
    made.whole += likeness
    for (const provision of gold) {
      add(made.sum, provision, how === 'parted' ? likeness / gold.length : likeness)
      add(made.count, provision, 1)
      made.most.set(provision, Math.max(made.most.get(provision) ?? 0, likeness))
    }
    for (const policy of policies) {
      add(made.policies, policy, how === 'parted' ? likeness / policies.length : likeness)
      add(made.policyCount, policy, 1)
    }
  }
  return made
}

function add(sums: Map<number, number>, key: number, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value)
}
