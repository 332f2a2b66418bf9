import type { Position, Shape } from '@shared/areas/shape/shape'
import { boxOf, metresPerDegree } from '@shared/areas/shape/ground'

export interface DrawingProps {
  shape: Pick<Shape, 'coordinates'>
  /** What is drawn, for those who cannot see it. */
  label: string
  /** A place shown on it. */
  picked?: Position | undefined
  /** Somebody points at a place, known to so many metres: the finger is wide. */
  onPick?: ((at: Position, metres: number) => void) | undefined
}

/** Half the width of a finger on glass, in pixels. */
export const fingerPixels = 11

/** A square-angled picture of a box of ground, `wide` units across, with some ground around it. */
export function frameOf(shape: Pick<Shape, 'coordinates'>, wide: number) {
  const box = boxOf(shape)
  const middle: Position = [(box.west + box.east) / 2, (box.south + box.north) / 2]
  const per = metresPerDegree(middle[1])
  const [across, up] = [(box.east - box.west) * per.east, (box.north - box.south) * per.north]
  // A tenth of ground on each side; no picture is flatter than 3 to 5 or higher than it is wide.
  const metresWide = Math.max(across, up) * 1.2
  const high = wide * Math.min(1, Math.max(0.6, (up * 1.2) / metresWide))
  const scale = wide / metresWide
  return {
    high,
    metresPerUnit: metresWide / wide,
    toPicture: ([x, y]: Position): [number, number] => [
      wide / 2 + (x - middle[0]) * per.east * scale,
      high / 2 - (y - middle[1]) * per.north * scale,
    ],
    toGround: (x: number, y: number): Position => [
      middle[0] + (x - wide / 2) / scale / per.east,
      middle[1] - (y - high / 2) / scale / per.north,
    ],
  }
}

/** A round length that takes about a quarter of the picture: 1, 2 or 5 with noughts, in metres. */
export function barOf(metresWide: number): number {
  const aim = metresWide / 4
  const ten = 10 ** Math.floor(Math.log10(aim))
  return [5, 2, 1].map((one) => one * ten).find((one) => one <= aim) ?? ten
}
