import { requireWriter } from '@shared/notices/access'
import type { dropNotice as contract } from '@shared/notices/contract'
import { dropped } from '@shared/notices/moves'
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

/** 不用了: a draft leaves the list; that there was one stays in its history. */
export async function dropNotice(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeNotice(
    { id, version },
    notices,
    (before) => requireWriter(caller, before),
    (before) => dropped(before, by, now.toISOString()),
  )
  return { notice: draftOf(after, caller, now, reference) }
}
