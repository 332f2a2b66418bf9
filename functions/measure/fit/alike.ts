/** How much of two texts' pairs of characters must be the same (Jaccard) for them to be one way of asking. */
const sameFrom = 0.4

/**
 * The group of each text, as a number: texts that are put alike, and texts that share a `key`, are in one group, and so
 * is whatever is alike to one of them. Keeping a group together keeps the nearly identical out of what is held back.
 */
export function groupsOf(texts: readonly { text: string; key?: string | undefined }[]): number[] {
  const parents = texts.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parents[root] !== root) root = parents[root]!
    parents[at] = root
    return root
  }
  const pairs = texts.map(({ text }) => pairsOf(text))
  const having = new Map<string, number[]>()
  const firstOf = new Map<string, number>()
  for (const [at, own] of pairs.entries()) {
    const common = new Map<number, number>()
    for (const pair of own) {
      const others = having.get(pair) ?? []
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1)
      having.set(pair, [...others, at])
    }
    for (const [other, count] of common) {
      if (count >= sameFrom * (own.size + pairs[other]!.size - count)) parents[rootOf(at)] = rootOf(other)
    }
    const { key } = texts[at]!
    if (key === undefined) continue
    if (firstOf.has(key)) parents[rootOf(at)] = rootOf(firstOf.get(key)!)
    else firstOf.set(key, at)
  }
  return texts.map((_, at) => rootOf(at))
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
}
