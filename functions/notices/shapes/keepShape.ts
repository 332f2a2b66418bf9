import { createHash } from 'node:crypto'
import { outlinesKey } from '@shared/areas/outline'
import type { Caller } from '@shared/people/caller'
import type { keepShape as contract } from '@shared/notices/audience/contractShapes'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import type { JudgingDrawings } from './judgingDrawings'
import { shapeKey } from './shapes'

interface Needs {
  bucket: Pick<Bucket, 'read' | 'write'>
  judging: JudgingDrawings
}

/**
 * Takes a drawing beside the notices, under the hash of its content: taken twice it is there once, and never changes.
 * @throws Problem 'bad-input' (400) with the fault in a sentence that says what to do.
 */
export async function keepShape(
  { body }: Received<typeof contract>,
  caller: Pick<Caller, 'id'>,
  { bucket, judging }: Needs,
): Promise<Replied<typeof contract>> {
  const outlines = await bucket.read(outlinesKey)
  const read = await judging({ text: JSON.stringify(body.shape ?? null), ...(outlines ? { outlines } : {}) }, caller.id)
  if ('fault' in read) throw new Problem('bad-input', read.fault, [{ field: 'shape', message: read.fault }])
  const text = JSON.stringify(read.shape)
  const id = createHash('sha256').update(text).digest('hex')
  await bucket.write(shapeKey(id), new TextEncoder().encode(text))
  return { id, shape: JSON.parse(text) as Replied<typeof contract>['shape'] }
}
