import { countyFinder } from '@shared/areas/countyAt'
import { outlinesFile } from '@shared/areas/outline'
import type { Read } from '@shared/areas/shape/read'
import { soundShape } from '@shared/areas/shape/sound'
import { cityCentre, cityReach } from '@shared/areas/words'
import { jsonOf } from '../../platform/bucket/heldFile'

/** A drawing as it came, as text, and the outlines of the counties as they lie in the bucket. */
export interface Drawing {
  text: string
  outlines?: Uint8Array | undefined
}

/** 核对画的范围, for a thread of its own: ten thousand points keep a processor busy for a good part of a second. */
export function judgeDrawing(input: unknown): Read {
  const { text, outlines: bytes } = input as Drawing
  const outlines = bytes ? outlinesFile.parse(jsonOf(bytes)).outlines : []
  const find = countyFinder(outlines)
  const outside = ([x, y]: readonly [number, number]) =>
    find(x, y) === undefined ? '画的地方超出了本市的县界。请检查坐标，或者改到本市以内' : undefined
  const reach = { centre: cityCentre, metres: cityReach, ...(outlines.length > 0 ? { outside } : {}) }
  return soundShape(JSON.parse(text), reach)
}
