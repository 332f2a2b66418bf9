import { outlinesKey } from '@shared/areas/outline'
import type { AreaTree } from '@shared/areas/tree'
import type { NoticeContent } from '@shared/notices/content'
import { Problem } from '@shared/problem'
import { outlinesFrom } from '../../platform/bucket/outlines'
import type { House } from '../../platform/house'
import type { JudgingDrawings } from './judgingDrawings'
import { shapeKey } from './shapes'

/** What a drawing narrows, and the person for whom it is looked at. */
export type RequireShape = (
  content: Pick<NoticeContent, 'shape' | 'areas'>,
  areas: Pick<AreaTree, 'contains' | 'fullName'>,
  whose: string,
) => Promise<void>

/**
 * For a house: a drawing narrows the places that are named, so it has to be there, and to lie in the counties of those places as
 * far as their outlines are known. That is judged where drawings are judged, with nobody waiting behind it.
 * @throws Problem 'bad-input' (400) naming the field.
 */
export function requireShapeIn({ bucket, now }: Pick<House, 'bucket' | 'now'>, judging: JudgingDrawings): RequireShape {
  const known = outlinesFrom(bucket, now)
  return async ({ shape: id, areas: codes }, areas, whose) => {
    if (!id) return
    const bytes = await bucket.read(shapeKey(id))
    if (!bytes) throw wrong('没有收到画的范围，请重新选文件')
    const meant = (await known()).filter(({ code }) =>
      codes.some((one) => areas.contains(one, code) || areas.contains(code, one)),
    )
    if (meant.length === 0) return
    const within = meant.map(({ code }) => ({ code, name: areas.fullName(code) }))
    const outlines = await bucket.read(outlinesKey)
    const read = await judging({ text: new TextDecoder().decode(bytes), outlines, within }, whose)
    if ('fault' in read) throw wrong(read.fault)
  }
}

const wrong = (message: string) => new Problem('bad-input', message, [{ field: 'shape', message }])
