import type { AreaTree } from '@shared/areas/tree'
import { countyFinder } from '@shared/areas/countyAt'
import type { CountyOutline } from '@shared/areas/outline'
import { type Shape, ringsOf } from '@shared/areas/shape/shape'
import type { readNoticeShape as contract } from '@shared/notices/audience/contractShapes'
import type { NoticeContent } from '@shared/notices/content'
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

interface Needs {
  bucket: Pick<Bucket, 'read'>
  outlines: readonly CountyOutline[]
  areas: AreaTree
}

/**
 * A drawing narrows the places of its notice: it has to be there, and to lie in the counties of those places as far as
 * their outlines are known. @throws Problem 'bad-input' (400) naming the field.
 */
export async function requireShape(
  { shape: id, areas: codes }: Pick<NoticeContent, 'shape' | 'areas'>,
  needs: Needs,
): Promise<void> {
  if (!id) return
  const { bucket, outlines, areas } = needs
  const bytes = await bucket.read(shapeKey(id))
  if (!bytes) throw wrong('没有收到画的范围，请重新选文件')
  const meant = outlines.filter(({ code }) =>
    codes.some((one) => areas.contains(one, code) || areas.contains(code, one)),
  )
  if (meant.length === 0) return
  const find = countyFinder(meant)
  const stray = ringsOf(jsonOf(bytes) as Shape)
    .flat()
    .find(([x, y]) => find(x, y) === undefined)
  if (!stray) return
  const names = meant.map(({ code }) => areas.fullName(code)).join('、')
  throw wrong(`画的范围超出了${names}，和写的地方对不上。请改范围，或者把那边的地方也写上`)
}

const wrong = (message: string) => new Problem('bad-input', message, [{ field: 'shape', message }])
