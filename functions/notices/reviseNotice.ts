import { beijingDate } from '@shared/calendar/date'
import { requireWriter } from '@shared/notices/access'
import { audienceOf } from '@shared/notices/audience/areas'
import type { reviseNotice as contract } from '@shared/notices/contract'
import { revised } from '@shared/notices/moves'
import { soundContent } from '@shared/notices/sound'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/bucket/reference'
import { changeNotice } from './changeNotice'
import { requireFirst } from './requireFirst'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'save' | 'page'>
  reference: Reference
  now: Date
}

/** 修改: by a colleague of the department that drafted it, as sound as a new one; it waits for approval again. */
export async function reviseNotice(
  { params: { id }, body: { version, content } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const after = await changeNotice(
    { id, version },
    notices,
    (before) => requireWriter(caller, before),
    async (before) => {
      const placed = { ...content, areas: audienceOf(content.areas, reference.areas) }
      const changed = revised(before, placed, by, now.toISOString())
      const sound = soundContent(placed, beijingDate(now), reference)
      await requireFirst(sound, id, { notices, reference, now })
      return { ...changed, content: sound }
    },
  )
  return { notice: draftOf(after, caller, now, reference) }
}
