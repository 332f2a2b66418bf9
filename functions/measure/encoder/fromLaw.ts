import { type Chance } from './chance'
import { contrast } from './contrast'
import { countedIn, lawPair, type LawText } from './lawPairs'
import type { Rows } from './rows'

/** How often the law is read, how much at once, and how fast it is learned. */
export interface LawLearning {
  rounds: number
  atOnce: number
  sharpness: number
  rate: number
}

/** A word that fewer provisions have is left out, unless so many of the texts that ask have it. */
export interface LeastOften {
  leastProvisions: number
  leastTexts: number
}

/** Words of the law and of those who ask (each text as its words), with how much each tells. */
export function vocabulary(
  texts: readonly LawText[],
  asking: Iterable<Iterable<number>>,
  { leastProvisions, leastTexts }: LeastOften,
): Map<number, number> {
  const counts = countedIn(texts)
  const asked = new Map<number, number>()
  for (const words of asking) for (const word of new Set(words)) asked.set(word, (asked.get(word) ?? 0) + 1)
  const isAsked = (word: number) => (asked.get(word) ?? 0) >= leastTexts
  const known = [...counts].filter(([word, count]) => count >= leastProvisions || isAsked(word))
  for (const word of asked.keys()) if (isAsked(word) && !counts.has(word)) known.push([word, 0])
  return new Map(known.map(([word, count]) => [word, Math.log(1 + (1 + texts.length) / (0.5 + count))]))
}

/** Each sentence of the law is to find the rest of its provision. */
export function learnFromLaw(
  rows: Rows,
  texts: readonly LawText[],
  law: LawLearning,
  { chance, progress }: { chance: Chance; progress: (line: string) => void },
): void {
  for (let round = 0; round < law.rounds; round++) {
    const order = shuffled(texts, chance)
    let loss = 0
    let steps = 0
    for (let from = 0; from + law.atOnce <= order.length; from += law.atOnce, steps++) {
      const pairs = order.slice(from, from + law.atOnce).map((text) => lawPair(text, rows, chance))
      loss += contrast(rows, pairs, law)
    }
    progress(`句意（法条第 ${round + 1} 遍）：${(loss / Math.max(1, steps)).toFixed(3)}`)
  }
}

/** Fisher–Yates. */
export function shuffled<T>(all: readonly T[], chance: Chance): T[] {
  const order = [...all]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}
