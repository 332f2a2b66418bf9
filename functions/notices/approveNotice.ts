import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import { requireApprover } from '@shared/notices/access'
import type { approveNotice as contract } from '@shared/notices/contract'
import { approved, type Notice } from '@shared/notices/notice'
import { viewOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/reference'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'save'>
  reference: Reference
  now: Date
}

/** 审核发布: a second person reads the draft and lets it out; from then on nobody changes it. */
export async function approveNotice(
  { params: { id }, body: { version } }: Received<typeof contract>,
  caller: Caller,
  { notices, reference, now }: Needs,
): Promise<Replied<typeof contract>> {
  const draft = await notices.get(id)
  if (!draft) throw new Problem('not-found', '没有这份公告，可能已经移走')
  requireApprover(caller, draft)
  if (version !== draft.version) throw overtaken(draft)
  const issued = approved(draft, { id: caller.id, name: caller.name }, now.toISOString())
  await notices.save(issued).catch(async (error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    throw overtaken((await notices.get(id)) ?? draft)
  })
  return { notice: viewOf(issued, reference.areas, beijingDate(now)) }
}

function overtaken({ issue }: Notice): Problem {
  if (!issue) return new Problem('changed-meanwhile')
  const day = beijingDate(issue.issuedAt)
  const when = `${spokenDate(day, day)}${beijingTime(issue.issuedAt)}`
  return new Problem('changed-meanwhile', `${issue.approvedBy.name}已经在${when}审核发布了这份公告`)
}
