import type { AreaTree } from '@shared/areas/tree'
import type { NoticeContent } from '@shared/notices/content'
import { outlinesFrom } from '../../platform/bucket/outlines'
import type { House } from '../../platform/house'
import { requireShape } from './shapes'

/** For a house: whether the drawing of a notice is there and where it says. */
export const requireShapeIn =
  ({ bucket, now }: Pick<House, 'bucket' | 'now'>, areas: AreaTree) =>
  async (content: Pick<NoticeContent, 'shape' | 'areas'>): Promise<void> => {
    if (content.shape) await requireShape(content, { bucket, outlines: await outlinesFrom(bucket, now)(), areas })
  }
