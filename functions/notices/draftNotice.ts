import { drafterDepartment } from '@shared/notices/access'
import { audienceOf } from '@shared/notices/audience'
import type { draftNotice as contract } from '@shared/notices/contract'
import { drafted } from '@shared/notices/notice'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/reference'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'create'>
  reference: Reference
  now: Date
  id: string
}

/** 起草, in the name of the drafter's own department and for places that there are. */
export async function draftNotice(
  { body }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now, id }: Needs,
): Promise<Replied<typeof contract>> {
  const department = reference.department(drafterDepartment(caller))
  const content = { ...body, areas: audienceOf(body.areas, reference.areas) }
  const by = { id: caller.id, name: caller.name }
  const notice = await notices.create(drafted(id, content, department, by, now.toISOString()))
  return { notice: draftOf(notice, caller) }
}
