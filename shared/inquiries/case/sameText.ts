/** From this share of letter pairs on two texts say the same in nearly the same words. */
const nearly = 0.8

/** Letters only: numbers, signs and blanks are what a text sent over and over is varied with. */
const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')

function pairsOf(text: string): Map<string, number> {
  const signs = [...text]
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < signs.length; at++) {
    const pair = `${signs[at]}${signs[at + 1]}`
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Whether one person would say that this is the same text, perhaps with a number or a few words changed. */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [letters(one), letters(other)]
  if (a === b) return true
  const [pairs, others] = [pairsOf(a), pairsOf(b)]
  const total = [...pairs.values(), ...others.values()].reduce((sum, n) => sum + n, 0)
  let shared = 0
  for (const [pair, n] of pairs) shared += Math.min(n, others.get(pair) ?? 0)
  return total > 0 && (2 * shared) / total >= nearly
}
