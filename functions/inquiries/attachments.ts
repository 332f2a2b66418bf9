import { createHash, createHmac } from 'node:crypto'
import {
  type AttachmentSuffix,
  attachmentId,
  attachmentTypes,
  mostWaiting,
  suffixOf,
} from '@shared/inquiries/attachment'
import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../platform/house'
import { checkedAttachment } from './attachmentCheck'

type Needs = Pick<House, 'bucket' | 'lookupSecret'>

const digestOf = (text: string, { lookupSecret }: Needs) =>
  createHmac('sha256', lookupSecret).update(text).digest('base64url')
/** What somebody uploaded and has not used yet lies apart: a rule of the bucket, or the timer here, empties it. */
export const uploads = 'uploads/'
const folderOf = ({ id }: Caller, needs: Needs) => `${uploads}${digestOf(`uploads of ${id}`, needs)}/`
const keyOf = (id: string) => `attachments/${id}`

/**
 * Keeps an upload until it is used. The same file of the same person has the same id, so sending it twice keeps it once.
 * @throws Problem 'cannot-read-file' | 'too-large' as of checkedAttachment, 'too-many-attempts' when too many wait unused.
 */
export async function keepUpload(content: string, caller: Caller, needs: Needs): Promise<string> {
  const bytes = Buffer.from(content, 'base64')
  const suffix = await checkedAttachment(bytes)
  const id = `${digestOf(`${caller.id}/${createHash('sha256').update(bytes).digest('hex')}`, needs)}.${suffix}`
  const folder = folderOf(caller, needs)
  const waiting = await needs.bucket.list(folder)
  if (waiting.length >= mostWaiting && !waiting.includes(folder + id))
    throw new Problem('too-many-attempts', '今天传了太多没有用到的附件，明天再传，或者先提交已经传好的')
  await needs.bucket.write(folder + id, bytes)
  return id
}

/**
 * Keeps for good what a step of a case is about to name: uploads of the caller's own, besides what the case has already.
 * @throws Problem 'not-found' for what the caller has not uploaded within the last day.
 */
export async function bringIn(
  ids: readonly string[],
  has: readonly string[],
  caller: Caller,
  needs: Needs,
): Promise<void> {
  for (const id of ids) {
    if (has.includes(id)) continue
    if (!attachmentId.test(id)) throw new Problem('bad-input', '附件标识不合规则')
    const bytes = await needs.bucket.read(folderOf(caller, needs) + id)
    if (!bytes) throw new Problem('not-found', '有附件没有传好，或者已经过了一天，请重新上传')
    await needs.bucket.write(keyOf(id), bytes)
  }
}

const words: Record<AttachmentSuffix, string> = { jpg: '照片', png: '照片', webp: '照片', pdf: '文件' }

/** @throws Problem 'not-found' when the bucket has it no longer. */
export async function keptAttachment(id: string, { bucket }: Needs): Promise<FileReply> {
  const bytes = await bucket.read(keyOf(id))
  if (!bytes) throw new Problem('not-found', '这个附件已经不在了')
  const suffix = suffixOf(id)
  return { name: `${words[suffix]}.${suffix}`, type: attachmentTypes[suffix], bytes }
}
