import fc from 'fast-check'
import type { Position, Ring } from '@shared/areas/shape/shape'

/** Near 王化村, in whole units of 1e-7 degree, so that doubles say exactly what is meant. */
const [x0, y0] = [1_159_000_000, 364_000_000]
export const at = (x: number, y: number): Position => [(x0 + x) / 1e7, (y0 + y) / 1e7]
export const ring = (...points: (readonly [number, number])[]): Ring =>
  [...points, points[0]!].map(([x, y]) => at(x, y))
export const square = (x: number, y: number, size: number): Ring =>
  ring([x, y], [x + size, y], [x + size, y + size], [x, y + size])

export const reach = { centre: [115.98, 36.45] as const, metres: 100_000 }

/** Rings around one middle with corners in the order of their angles: they never cross themselves. */
export const star = (corners: number, inner: number, outer: number): fc.Arbitrary<Ring> =>
  fc.array(fc.integer({ min: inner, max: outer }), { minLength: corners, maxLength: corners }).map((lengths) =>
    ring(
      ...lengths.map((length, nth) => {
        const angle = (2 * Math.PI * nth) / corners
        return [Math.round(length * Math.cos(angle)), Math.round(length * Math.sin(angle))] as const
      }),
    ),
  )

/** Points of a small lattice, in any order: these rings do cross, touch and lie on themselves. */
export const scribble = fc
  .uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 3, maxLength: 8, selector: String })
  .map((points) => ring(...points.map(([x, y]) => [x * 1000, y * 1000] as const)))
