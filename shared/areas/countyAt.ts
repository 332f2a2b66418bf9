import { type Prepared, prepare } from './shape/inside'

/** A county's outline, as far as telling places asks for it. */
interface Outlined {
  code: string
  coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[]
}

/**
 * 在哪个县: the code of the county whose outline holds a place in WGS-84; of two that share a border, on it, the one that
 * comes first. Undefined outside of all of them. On the phone alone where the place is somebody's.
 */
export function countyFinder(
  outlines: readonly Outlined[],
): (longitude: number, latitude: number) => string | undefined {
  const counties: { code: string; asked: Prepared }[] = outlines.map(({ code, coordinates }) => ({
    code,
    asked: prepare({ coordinates }),
  }))
  return (longitude, latitude) => counties.find(({ asked }) => asked.contains(longitude, latitude))?.code
}
