import { createHash, createHmac } from 'node:crypto'
import {
  attachmentId,
  isDocument,
  largestAttachment,
  publishedId,
  suffixOf,
  type UploadSuffix,
  uploadTypes,
} from '@shared/inquiries/case/attachment'
import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import type { Judging } from './judging'
import { barePicture } from './picture/bare'
import { changeShelf, heldOn, requireRoom, shelves, withUpload, withUsed } from './shelf'

type Needs = Pick<House, 'bucket' | 'lookupSecret' | 'store' | 'now'>

interface Kept {
  /** The key of what is kept for good; with the files of cases unless told. */
  keptAs?: (id: string) => string
  /** What the house publishes may be a document or a workbook as well. */
  published?: boolean
}

const onlyThese = '附件只收照片（JPG、PNG、WebP）和 PDF'
/** Who publishes: from nobody else a document is taken. */
const publishes = ({ role }: Caller) => role !== 'citizen' && role !== 'clerk'

const digestOf = (text: string, { lookupSecret }: Pick<Needs, 'lookupSecret'>) =>
  createHmac('sha256', lookupSecret).update(text).digest('base64url')
const folderOf = ({ id }: Caller, needs: Needs) => digestOf(`uploads of ${id}`, needs)
/** What somebody uploaded and has not used yet lies apart: a rule of the bucket, or the timer here, empties it. */
const uploadKey = (id: string, caller: Caller, needs: Needs) => `uploads/${folderOf(caller, needs)}/${id}`
const shelfOf = (caller: Caller, needs: Needs) => `uploads:${folderOf(caller, needs)}`
const keyOf = (id: string) => `attachments/${id}`

/**
 * Keeps an upload until it is used, a picture without where and when it was taken. The same file of the same person has the same id, so sending it twice keeps it once.
 * @throws Problem 'cannot-read-file' as of judging, 'too-large', 'too-many-attempts' when too many wait unused.
 */
export async function keepUpload(content: string, caller: Caller, needs: Needs, judging: Judging): Promise<string> {
  const bytes = Buffer.from(content, 'base64')
  if (bytes.byteLength > largestAttachment)
    throw new Problem('too-large', '附件最大 4 MB，照片可以先缩小，PDF 可以分开传')
  const digest = digestOf(`${caller.id}/${createHash('sha256').update(bytes).digest('hex')}`, needs)
  const [shelf, store] = [shelfOf(caller, needs), needs.store(shelves)]
  // Whoever has no room left costs no judgement.
  requireRoom(await heldOn(shelf, store, needs.now()), (one) => one.startsWith(`${digest}.`))
  const suffix = await judging(bytes, caller.id)
  if (isDocument(suffix) && !publishes(caller)) throw new Problem('cannot-read-file', onlyThese)
  const id = `${digest}.${suffix}`
  await changeShelf(shelf, (held) => withUpload(held, id, needs.now()), store, needs.now())
  await needs.bucket.write(uploadKey(id, caller, needs), barePicture(bytes, suffix))
  return id
}

/** Beside an upload, and gone with it: what it is called, where that tells something; a later name takes its place. */
const nameKey = (id: string, caller: Caller, needs: Needs) => `${uploadKey(id, caller, needs)}.name`

/** Keeps what an upload is called until a step of a case names it. */
export async function nameUpload(id: string, name: string | undefined, caller: Caller, needs: Needs): Promise<void> {
  if (name !== undefined) await needs.bucket.write(nameKey(id, caller, needs), new TextEncoder().encode(name))
}

/** What these uploads of the caller's own are called, by id; those without a telling name are left out. */
export async function namesOfUploads(
  ids: readonly string[],
  caller: Caller,
  needs: Needs,
): Promise<Record<string, string>> {
  const read = async (id: string) => [id, await needs.bucket.read(nameKey(id, caller, needs))] as const
  const found = await Promise.all(ids.filter((id) => attachmentId.test(id)).map(read))
  return Object.fromEntries(found.flatMap(([id, name]) => (name ? [[id, new TextDecoder().decode(name)]] : [])))
}

/**
 * Keeps for good what a step of a case is about to name: uploads of the caller's own, besides what the case has already.
 * @throws Problem 'not-found' for what the caller has not uploaded within the last day.
 */
export async function bringIn(
  ids: readonly string[],
  has: readonly string[],
  caller: Caller,
  needs: Needs & Kept,
): Promise<void> {
  const { keptAs = keyOf, published = false } = needs
  const named = [...new Set(ids)].filter((id) => !has.includes(id))
  if (named.length === 0) return
  const fits = published ? publishedId : attachmentId
  if (!named.every((id) => fits.test(id)))
    throw new Problem('bad-input', named.some((id) => publishedId.test(id)) ? onlyThese : '附件标识不合规则')
  const lying = await Promise.all(named.map((id) => needs.bucket.read(uploadKey(id, caller, needs))))
  if (lying.includes(undefined)) throw new Problem('not-found', '有附件没有传好，或者已经过了一天，请重新上传')
  await Promise.all(named.map((id, at) => needs.bucket.write(keptAs(id), lying[at]!)))
  await changeShelf(shelfOf(caller, needs), (held) => withUsed(held, named), needs.store(shelves), needs.now())
}

const words: Record<UploadSuffix, string> = {
  ...{ jpg: '照片', png: '照片', webp: '照片' },
  ...{ pdf: '文件', docx: '文件', xlsx: '表格' },
}

/** @throws Problem 'not-found' when the bucket has it no longer. */
export async function keptAttachment(
  id: string,
  { bucket, keptAs = keyOf }: { bucket: Pick<House['bucket'], 'read'> } & Kept,
): Promise<FileReply> {
  const bytes = await bucket.read(keptAs(id))
  if (!bytes) throw new Problem('not-found', '这个附件已经不在了')
  const suffix = suffixOf(id)
  return { name: `${words[suffix]}.${suffix}`, type: uploadTypes[suffix], bytes }
}
