import type { NoticeContent } from '@shared/notices/content'
import type { NoticeFile } from '@shared/notices/files/noticeFile'
import type { Notice } from '@shared/notices/notice'
import type { Caller } from '@shared/people/caller'
import { takeIn } from '../../inquiries/uploads/takeIn'
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
  async ({ attachments = [], ...content }, before, caller) =>
    attachments.length === 0
      ? content
      : { ...content, attachments: await takeIn(attachments, hadBy(...before), { house, caller, keptAs: fileKey }) }
