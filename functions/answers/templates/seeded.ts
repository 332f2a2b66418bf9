import { type ReplyTemplate, replyTemplatesFile } from '@shared/answers/templates/template'
import type { Bucket } from '../../platform/bucket/bucket'
import { heldFile, jsonOf } from '../../platform/bucket/heldFile'

export const templatesKey = 'reference/reply-templates.json'

/** The reply templates that the product comes with, as they stand in the bucket now; none before the seeds are loaded. */
export const templatesFrom = (bucket: Bucket, now: () => Date): (() => Promise<ReplyTemplate[]>) =>
  heldFile(bucket, templatesKey, (bytes) => (bytes ? replyTemplatesFile.parse(jsonOf(bytes)) : []), { now })
