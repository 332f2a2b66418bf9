import { beijingDate } from '@shared/calendar/date'
import { drafterDepartment } from '@shared/notices/access'
import { audienceOf } from '@shared/notices/audience/areas'
import type { draftNotice as contract } from '@shared/notices/contract'
import { drafted } from '@shared/notices/moves'
import { soundContent } from '@shared/notices/sound'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/bucket/reference'
import { createFirst } from './createFirst'
import { requireFirst } from './requireFirst'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'create' | 'page'>
  reference: Reference
  now: Date
}

/** 起草, in the name of the drafter's own department, for places that there are and as long as law wants it up. */
export async function draftNotice(
  { body }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const department = reference.department(drafterDepartment(caller))
  const placed = { ...body, areas: audienceOf(body.areas, reference.areas) }
  const content = soundContent(placed, beijingDate(now), reference)
  await requireFirst(content, undefined, { notices, reference, now })
  const by = { id: caller.id, name: caller.name }
  const notice = await createFirst(
    (id) => drafted(id, content, department, by, now.toISOString()),
    notices,
    reference.areas,
  )
  return { notice: draftOf(notice, caller, now, reference) }
}
