import { requireApprover } from '@shared/notices/access'
import type { sendBackNotice as contract } from '@shared/notices/contract'
import { sentBack } from '@shared/notices/moves'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/bucket/reference'
import { changeNotice } from './changeNotice'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'save'>
  reference: Reference
  now: Date
}

/** 退回: whoever may approve a draft gives it back with the reason, and who wrote it finds both in the list. */
export async function sendBackNotice(
  { params: { id }, body: { version, reason } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeNotice(
    { id, version },
    notices,
    (before) => requireApprover(caller, before),
    (before) => sentBack(before, reason, by, now.toISOString()),
  )
  return { notice: draftOf(after, caller, now, reference) }
}
