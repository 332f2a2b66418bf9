import { type CountyOutline, outlinesFile, outlinesKey } from '@shared/areas/outline'
import type { Bucket } from './bucket'
import { heldFile, jsonOf } from './heldFile'

/** The outlines of the counties as they lie in the bucket now; none where nobody has loaded any. */
export const outlinesFrom = (bucket: Bucket, now: () => Date): (() => Promise<CountyOutline[]>) =>
  heldFile(bucket, outlinesKey, (bytes) => (bytes ? outlinesFile.parse(jsonOf(bytes)).outlines : []), { now })
