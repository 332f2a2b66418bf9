import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { largestAttachment, type UploadSuffix, uploadTypes } from '@shared/inquiries/case/attachment'
import * as z from 'zod'
import { threadHere } from '../../platform/apart/threadHere'
import { threadsApart } from '../../platform/apart/threadsApart'

/** What a file really is. @throws Problem 'cannot-read-file' as of judge, 'too-many-attempts' when too many wait. */
export type Judging = (bytes: Uint8Array, whose: string) => Promise<UploadSuffix>

const suffix = z.enum(Object.keys(uploadTypes) as [UploadSuffix])

/** What the objects of one judgement may take, in megabytes. */
export const memoryOfOne = 256

/** Judges in threads apart: a file made to be slow, or to unpack without end, keeps nobody else waiting. */
export function judgingIn(start: () => Worker): Judging {
  const apart = threadsApart(start, {
    // One file at a time: the other core is for those who wait for an answer.
    threads: 1,
    seconds: 20,
    waiting: { pieces: 120, bytes: 24 * largestAttachment },
    words: {
      full: '现在传附件的人太多，请过一两分钟再传',
      tooLong: '这个文件太复杂，检查不完，请打印成普通 PDF 或拍照再传',
      tooMuch: '这个文件解开后太大，请打印成普通 PDF 或拍照再传',
      broken: '这个文件读不了，请另存一份再传',
    },
  })
  return async (input, whose) => suffix.parse(await apart({ input, bytes: input.byteLength, whose }))
}

/** On this machine, started when the first file comes; answers go before it. */
export const judgingHere = judgingIn(threadHere(join(__dirname, 'judge.ts'), 'judge', memoryOfOne, true))
