import { createHash } from 'node:crypto'
import type { NoticeContent } from '@shared/notices/content'
import type { NoticeFile } from '@shared/notices/files/noticeFile'
import type { Notice } from '@shared/notices/notice'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { bringIn } from '../../inquiries/uploads/attachments'
import type { House } from '../../platform/house'
import { fileKey } from './fileKey'

const hadBy = (...ones: readonly (Notice | undefined)[]): NoticeFile[] =>
  ones.flatMap((one) => [...(one?.content.attachments ?? []), ...(one?.issue?.content.attachments ?? [])])

/** Has the files of a notice taken in: uploads of the caller's own, besides what the draft or the issue it corrects has. */
export type TakeFiles = (
  content: NoticeContent,
  before: readonly (Notice | undefined)[],
  caller: Caller,
) => Promise<NoticeContent>

/**
 * Files are kept beside the notices, apart from those of cases, with their size and digest as the city found them.
 * @throws Problem 'bad-input' for one named twice, 'not-found' for what the caller has not uploaded within the last day.
 */
export const takingFiles =
  (house: Pick<House, 'bucket' | 'lookupSecret' | 'store' | 'now'>): TakeFiles =>
  async ({ attachments = [], ...content }, before, caller) => {
    if (attachments.length === 0) return content
    const ids = attachments.map(({ file }) => file)
    if (new Set(ids).size < ids.length) throw wrong('同一个附件加了两次，请去掉一个')
    const had = hadBy(...before)
    const { bucket, lookupSecret, store, now } = house
    const needs = { bucket, lookupSecret, store, now, keptAs: fileKey }
    const kept = had.map(({ file }) => file)
    await bringIn(ids, kept, caller, needs)
    return { ...content, attachments: await Promise.all(attachments.map((one) => described(one, had, house))) }
  }

/** A file never changes under its name, so what was found out once is not found out again. */
async function described(
  { file, name }: NoticeFile,
  had: readonly NoticeFile[],
  { bucket }: Pick<House, 'bucket'>,
): Promise<NoticeFile> {
  const before = had.find((one) => one.file === file)
  if (before?.sha256) return { ...before, name }
  const bytes = await bucket.read(fileKey(file))
  if (!bytes) throw wrong('有附件已经不在了，请重新上传')
  return { file, name, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const wrong = (message: string) => new Problem('bad-input', message, [{ field: 'attachments', message }])
