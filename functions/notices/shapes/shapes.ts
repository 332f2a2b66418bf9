import type { readNoticeShape as contract } from '@shared/notices/audience/contractShapes'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import { jsonOf } from '../../platform/bucket/heldFile'

export const shapesFolder = 'notices/shapes/'
export const shapeKey = (id: string) => `${shapesFolder}${id}.json`

/** The drawing of a notice, as it was taken. @throws Problem 'not-found' (404). */
export async function readNoticeShape(
  { params: { id } }: Received<typeof contract>,
  { bucket }: { bucket: Pick<Bucket, 'read'> },
): Promise<Replied<typeof contract>> {
  const bytes = await bucket.read(shapeKey(id))
  if (!bytes) throw new Problem('not-found', '没有这个画的范围，可能已经移走')
  return { shape: jsonOf(bytes) as Replied<typeof contract>['shape'] }
}
