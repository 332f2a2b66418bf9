import { countyFinder } from '@shared/areas/countyAt'
import { type CountyOutline, outlinesFile } from '@shared/areas/outline'
import type { Read } from '@shared/areas/shape/read'
import { ringsOf, type Shape } from '@shared/areas/shape/shape'
import { soundShape } from '@shared/areas/shape/sound'
import { cityCentre, cityReach } from '@shared/areas/words'
import { jsonOf } from '../../platform/bucket/heldFile'

/** A drawing as it came, as text, and the outlines of the counties as they lie in the bucket. */
export interface Drawing {
  text: string
  outlines?: Uint8Array | undefined
  /** One that was taken before: the counties, by code and name, in which it has to lie, and nothing else is looked at. */
  within?: readonly { code: string; name: string }[]
}

/** 核对画的范围, for a thread of its own: ten thousand points keep a processor busy for a good part of a second. */
export function judgeDrawing(input: unknown): Read {
  const { text, outlines: bytes, within } = input as Drawing
  const outlines = bytes ? outlinesFile.parse(jsonOf(bytes)).outlines : []
  if (within) return inside(JSON.parse(text) as Shape, outlines, within)
  const find = countyFinder(outlines)
  const outside = ([x, y]: readonly [number, number]) =>
    find(x, y) === undefined ? '画的地方超出了本市的县界。请检查坐标，或者改到本市以内' : undefined
  const reach = { centre: cityCentre, metres: cityReach, ...(outlines.length > 0 ? { outside } : {}) }
  return soundShape(JSON.parse(text), reach)
}

function inside(shape: Shape, outlines: readonly CountyOutline[], within: NonNullable<Drawing['within']>): Read {
  const find = countyFinder(outlines.filter(({ code }) => within.some((one) => one.code === code)))
  const stray = ringsOf(shape)
    .flat()
    .some(([x, y]) => find(x, y) === undefined)
  const names = within.map(({ name }) => name).join('、')
  return stray ? { fault: `画的范围超出了${names}，和写的地方对不上。请改范围，或者把那边的地方也写上` } : { shape }
}
