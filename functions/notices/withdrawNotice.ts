import { beijingDate } from '@shared/calendar/date'
import { requireApprover } from '@shared/notices/access'
import type { withdrawNotice as contract } from '@shared/notices/contract'
import { withdrawn } from '@shared/notices/moves'
import type { Issue, Notice } from '@shared/notices/notice'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import { changeNotice } from './changeNotice'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'save'>
  reference: Reference
  now: Date
}

/** 撤回: an issue that should not stand is listed no longer; its page stays, with the reason for everybody to read. */
export async function withdrawNotice(
  { params: { id }, body: { version, reason } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeNotice(
    { id, version },
    notices,
    (before) => requireApprover(caller, before),
    (before) => issuedOnly(withdrawn(before, reason, by, now.toISOString())),
  )
  return { notice: viewOf(after, reference.areas, beijingDate(now), reference) }
}

function issuedOnly({ issue, ...notice }: Notice): Notice & { issue: Issue } {
  if (!issue) throw new Problem('not-now', '这份公告还没有发布')
  return { ...notice, issue }
}
