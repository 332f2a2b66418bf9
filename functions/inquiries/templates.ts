import { type ReplyTemplate, replyTemplatesFile } from '@shared/inquiries/reply/template'
import type { Bucket } from '../platform/bucket/bucket'
import { heldFile, jsonOf } from '../platform/bucket/heldFile'

export const templatesKey = 'reference/reply-templates.json'

/** The reply templates as they stand in the bucket now; none before the seeds are loaded. */
export const templatesFrom = (bucket: Bucket, now: () => Date): (() => Promise<ReplyTemplate[]>) =>
  heldFile(bucket, templatesKey, (bytes) => (bytes ? replyTemplatesFile.parse(jsonOf(bytes)) : []), { now })

/** Those a department may use: its own first, then the ones for all. */
export const templatesOf = (templates: readonly ReplyTemplate[], department: string | undefined): ReplyTemplate[] => [
  ...templates.filter((one) => one.department !== undefined && one.department === department),
  ...templates.filter((one) => one.department === undefined),
]
