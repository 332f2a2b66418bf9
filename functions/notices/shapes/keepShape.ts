import { createHash } from 'node:crypto'
import { countyFinder } from '@shared/areas/countyAt'
import type { CountyOutline } from '@shared/areas/outline'
import { soundShape } from '@shared/areas/shape/sound'
import { cityCentre, cityReach } from '@shared/areas/words'
import type { keepShape as contract } from '@shared/notices/audience/contractShapes'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { shapeKey } from './shapes'

interface Needs {
  bucket: Pick<Bucket, 'write'>
  outlines: readonly CountyOutline[]
}

/**
 * Takes a drawing beside the notices, under the hash of its content: taken twice it is there once, and never changes.
 * @throws Problem 'bad-input' (400) with the fault in a sentence that says what to do.
 */
export async function keepShape(
  { body }: Received<typeof contract>,
  { bucket, outlines }: Needs,
): Promise<Replied<typeof contract>> {
  const find = countyFinder(outlines)
  const outside = ([x, y]: readonly [number, number]) =>
    find(x, y) === undefined ? '画的地方超出了本市的县界。请检查坐标，或者改到本市以内' : undefined
  const reach = { centre: cityCentre, metres: cityReach, ...(outlines.length > 0 ? { outside } : {}) }
  const read = soundShape(body.shape, reach)
  if ('fault' in read) throw new Problem('bad-input', read.fault, [{ field: 'shape', message: read.fault }])
  const text = JSON.stringify(read.shape)
  const id = createHash('sha256').update(text).digest('hex')
  await bucket.write(shapeKey(id), new TextEncoder().encode(text))
  return { id, shape: JSON.parse(text) as Replied<typeof contract>['shape'] }
}
