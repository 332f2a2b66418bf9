import type { Span } from './rule'

/** A stretch of a text that is judged at one go: what begins in its core counts, what stands around it is only looked at. */
export interface Piece {
  text: string
  /** Where the stretch begins in the whole. */
  from: number
  core: Span
}

const core = 2000
/** More than any rule looks back or ahead, and longer than any finding. */
const around = 200

/**
 * A text in stretches of bounded length, so that no pattern, however it behaves on what it is given, can make the work grow faster
 * than the text. None begins or ends between the halves of one sign.
 */
export function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < plain.length; from += core) {
    const to = from + core >= plain.length ? plain.length : from + core
    const [start, end] = [whole(plain, Math.max(0, from - around)), whole(plain, Math.min(plain.length, to + around))]
    pieces.push({ text: plain.slice(start, end), from: start, core: { from, to } })
  }
  return pieces
}

const whole = (plain: string, at: number): number => (/[\udc00-\udfff]/.test(plain[at] ?? '') ? at - 1 : at)
