import type { Verdict } from './verdict'
import type { Prepared } from '../../areas/shape/inside'
import type { Position } from '../../areas/shape/shape'

/** Where somebody stands, and to how many metres that is known. It stays on the phone and is kept nowhere. */
export interface Standing {
  at: Position
  metres: number
}

/** So near the border nobody can tell from a map: 本市约定. */
export const tooNear = 10

/** 我家在里面吗: by where one stands, open so near the border that the standing may be on its other side. */
export function stands(prepared: Prepared, { at, metres }: Standing): Verdict & { toBorder: number } {
  const toBorder = prepared.toBorder(at)
  const where = prepared.where(...at)
  const said = `离最近的边界约 ${metresWords(toBorder)}`
  if (where === 'border' || toBorder <= Math.max(metres, tooNear)) {
    const why =
      metres > tooNear ? `${said}，而这个位置只准到 ${metresWords(metres)}左右，说不准` : `${said}，太近了，说不准`
    return { reached: 'unknown', because: [why], toBorder }
  }
  return where === 'inside'
    ? { reached: 'yes', because: [`在画的范围里，${said}`], toBorder }
    : { reached: 'no', because: [`在画的范围外，${said}`], toBorder }
}

/** 8 米, 120 米, 1.2 公里 */
export function metresWords(metres: number): string {
  if (metres < 10) return `${Math.max(1, Math.round(metres))} 米`
  if (metres < 995) return `${Number(metres.toPrecision(2))} 米`
  return `${Number((metres / 1_000).toPrecision(metres < 10_000 ? 2 : 3))} 公里`
}
