import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { filesShown } from '@shared/promises/event'
import { type PromiseFile, promiseFileName } from '@shared/promises/promiseFile'
import { isSigned, type PublicPromise } from '@shared/promises/publicPromise'
import { publicWords } from '@shared/redaction/publicWords'
import { keptAttachment } from '../../inquiries/uploads/attachments'
import { takeIn } from '../../inquiries/uploads/takeIn'
import type { House } from '../../platform/house'
import type { Promises } from '../store'

/** Where the files of promises lie, apart from those of cases. */
const keptAs = (id: string): string => `promises/files/${id}`

/** The files that a step names, taken in for good, as the step takes them; nothing where it names none. */
export async function withFiles(
  { events }: PublicPromise,
  sent: object,
  caller: Caller,
  house: House,
): Promise<{ attachments?: PromiseFile[] }> {
  const { attachments = [] } = sent as { attachments?: PromiseFile[] }
  if (attachments.length === 0) return {}
  return { attachments: await takeIn(attachments, filesShown(events), { house, caller, keptAs }) }
}

/** For anyone: whatever a public promise shows stays to be seen. @throws Problem 'not-found'. */
export async function readPromiseFile(
  { id, file }: { id: string; file: string },
  { promises, bucket }: { promises: Pick<Promises, 'get'>; bucket: Pick<House['bucket'], 'read'> },
): Promise<FileReply> {
  const one = await promises.get(id)
  const shown = one && isSigned(one) ? filesShown(one.events).find((each) => each.file === file) : undefined
  if (!shown) throw new Problem('not-found', '没有这个附件')
  return { ...(await keptAttachment(file, { bucket, keptAs })), name: publicWords(promiseFileName(shown)) }
}
