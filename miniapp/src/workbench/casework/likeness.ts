const pairs = (text: string): Set<string> => {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '')
  return new Set(Array.from({ length: Math.max(0, signs.length - 1) }, (_, at) => signs.slice(at, at + 2)))
}

/** How alike two texts are, 0–1: the Dice coefficient of their pairs of characters (Dice 1945). */
export function likeness(one: string, other: string): number {
  const a = pairs(one)
  const b = pairs(other)
  if (!a.size || !b.size) return 0
  const both = Array.from(a).filter((pair) => b.has(pair)).length
  return (2 * both) / (a.size + b.size)
}
