import type { Span } from '../rule'
import { candidatesAt } from './candidates'
import fitted from './fitted.json'
import { type Cue, cueBefore } from './cueBefore'
import { runOf } from './likeness'
import { shapeOf } from './shape'

const weights = Int8Array.from(atob(fitted.weights), (sign) => sign.charCodeAt(0))

export interface Sensed extends Span {
  /** The natural logarithm of the odds that a name begins here, as the sentences taught it that the weights were fitted on. */
  score: number
  /** What stands before speaks of. */
  cue: Cue
}

/** Below this nothing is told of a place. */
const least = -12

/** For each place of a text the name that likeliest begins there, but for places that a likelier one covers. */
export function sensed(plain: string): Map<number, Sensed> {
  const all = new Map<number, Sensed>()
  for (const match of plain.matchAll(/\p{Script=Han}{2,}/gu)) {
    const stretch = { plain, from: match.index, run: runOf(match[0]) }
    const found: Sensed[] = []
    for (let at = 0; at < match[0].length - 1; at++) {
      const one = nameAt(stretch, at)
      if (one) found.push(one)
    }
    const covered = new Uint8Array(match[0].length)
    for (const one of found.sort((a, b) => b.score - a.score)) {
      const [from, to] = [one.from - match.index, one.to - match.index]
      if (covered.subarray(from, to).some(Boolean)) continue
      covered.fill(1, from, to)
      all.set(one.from, one)
    }
  }
  return all
}

function nameAt(stretch: Parameters<typeof shapeOf>[0], at: number): Sensed | undefined {
  const { text } = stretch.run
  let best: (Sensed & { own: number }) | undefined
  let odds = 0
  const cue = cueBefore(stretch.plain, stretch.from + at)
  for (const { family, length } of candidatesAt(text, at, cue)) {
    const sum = shapeOf(stretch, { at, family, length }, cue).reduce((so, feature) => so + weights[feature]!, 0)
    const own = fitted.bias + fitted.unit * sum
    odds += Math.exp(own)
    if (!best || own >= best.own) best = { from: stretch.from + at, to: stretch.from + at + length, own, score: 0, cue }
  }
  const score = Math.log(odds)
  return best && score > least ? { from: best.from, to: best.to, score, cue } : undefined
}
