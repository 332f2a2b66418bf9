import { beijingDate } from '@shared/calendar/date'
import { requireApprover } from '@shared/notices/access'
import type { approveNotice as contract } from '@shared/notices/contract'
import { goesUp } from '@shared/notices/goesUp'
import { approved } from '@shared/notices/moves'
import { soundContent } from '@shared/notices/sound'
import { viewOf } from '@shared/notices/view'
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

/**
 * 审核发布: a second person reads the draft and lets it out; from then on nobody changes it. Its period runs from the day
 * it is up, and is as long as law wants it on that day.
 */
export async function approveNotice(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const by = { id: caller.id, name: caller.name }
  const today = beijingDate(now)
  const after = await changeNotice(
    { id, version },
    notices,
    (before) => requireApprover(caller, before),
    async (before) => {
      const issued = approved(before, by, now.toISOString())
      const content = soundContent(goesUp(before.content, today, reference), today, reference)
      await requireFirst(content, id, { notices, reference, now })
      return { ...issued, content, issue: { ...issued.issue, content } }
    },
  )
  return { notice: viewOf(after, reference.areas, today, reference) }
}
