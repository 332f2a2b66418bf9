import { readsConcern } from '@shared/concerns/access'
import type { FileReply } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { keptAttachment } from '../inquiries/uploads/attachments'
import type { House } from '../platform/house'
import { filesIn } from './lookUp'
import { concerns } from './store'

/** A file that a step of a concern rests on, for those who read the concern inside. */
export async function readEvidence(
  { id, file }: { id: string; file: string },
  caller: Caller,
  house: House,
): Promise<FileReply> {
  const one = await house.store(concerns).get(id)
  if (!one || !filesIn(one).includes(file)) throw new Problem('not-found', '这个文件已经不在了')
  if (!readsConcern(caller, one)) throw new Problem('not-allowed', '这个文件由办这条舆情的人看')
  return keptAttachment(file, house)
}
