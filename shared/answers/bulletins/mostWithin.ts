/** A word of the question, by its number, at a place among the tokens of a text. */
export interface Met {
  word: number
  at: number
}

/** The stretch of so many tokens whose different words weigh most together, and where it ends; `met` in order. */
export function mostWithin(
  met: readonly Met[],
  weightOf: (word: number) => number,
  size: number,
): { sum: number; at: number } {
  const held = new Map<number, number>()
  const most = { sum: 0, at: 0 }
  let sum = 0
  let from = 0
  for (const { word, at } of met) {
    const times = held.get(word) ?? 0
    held.set(word, times + 1)
    if (times === 0) sum += weightOf(word)
    for (; met[from]!.at < at - size; from++) {
      const left = met[from]!.word
      const rest = held.get(left)! - 1
      held.set(left, rest)
      if (rest === 0) sum -= weightOf(left)
    }
    if (sum > most.sum) Object.assign(most, { sum, at })
  }
  return most
}
