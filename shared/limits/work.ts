/** How many had been asked for before, and from then on how many bits of work the next one takes. */
type Steps = readonly (readonly [from: number, bits: number])[]

/**
 * 本市约定: from when on a phone has to prove some work before a code is sent, by what was sent already: from one address in
 * ten minutes, to one phone today, and over the whole city in ten minutes and today. Below all of them nobody proves anything.
 * Twelve bits take a phone a moment, eighteen some seconds, and whoever wants thousands of codes that long for each.
 */
export const workFrom = {
  address: [
    [5, 12],
    [10, 14],
    [15, 16],
  ],
  phone: [
    [3, 12],
    [6, 14],
  ],
  cityNow: [
    [100, 12],
    [200, 14],
    [400, 16],
  ],
  cityToday: [
    [2_000, 12],
    [3_000, 14],
    [4_000, 16],
    [4_500, 18],
  ],
} as const satisfies Record<string, Steps>

/** The most bits that any of what was sent asks for; 0 where nothing has to be proved. */
export function workWanted(sent: Record<keyof typeof workFrom, number>): number {
  const asked = Object.entries(workFrom).flatMap(([what, steps]: [string, Steps]) =>
    steps.filter(([from]) => sent[what as keyof typeof workFrom] >= from).map(([, bits]) => bits),
  )
  return Math.max(0, ...asked)
}

/** The bits that a puzzle asks for stand first in it. */
export const bitsOf = (puzzle: string): number => Number(/^(\d{1,2})\./.exec(puzzle)?.[1] ?? Number.NaN)

/** What is hashed with SHA-256 for one answer. */
export const workText = (puzzle: string, answer: number): string => `${puzzle}:${answer}`

/** Whether a hash begins with so many bits of nothing (Hashcash). */
export function isWork(hash: Uint8Array, bits: number): boolean {
  const whole = bits >> 3
  for (let at = 0; at < whole; at++) if (hash[at] !== 0) return false
  return (bits & 7) === 0 || (hash[whole] ?? 255) >> (8 - (bits & 7)) === 0
}
