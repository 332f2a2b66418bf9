import { drafterDepartment, writesNotice } from '@shared/notices/access'
import { by } from '@shared/notices/acts/act'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { audienceOf } from '@shared/notices/audience/areas'
import { requireOwnPlaces } from '@shared/notices/audience/jurisdiction'
import type { NoticeContent } from '@shared/notices/content'
import type { correctNotice, draftNotice as contract } from '@shared/notices/contract'
import { drafted } from '@shared/notices/drafting'
import type { Notice } from '@shared/notices/notice'
import { soundContent } from '@shared/notices/law/sound'
import { nextNotice } from '@shared/notices/status'
import { draftOf } from '@shared/notices/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import { createFirst } from './createFirst'
import { requireFits } from './matters/requireStep'
import type { Matters } from './matters/store'
import { requireFirst } from './requireFirst'
import type { TakeFiles } from './files/takeFiles'
import type { CountsOpinions } from './voices/countOpinions'
import type { RequireShape } from './shapes/requireShapeIn'
import type { Notices } from './store'

interface Needs {
  notices: Pick<Notices, 'get' | 'create' | 'page'>
  matters: Pick<Matters, 'get'>
  moment: NoticeMoment
  departments: Pick<Reference, 'department'>
  /** Refuses a drawing that is not there, or elsewhere. */
  requireShape: RequireShape
  /** Refuses to tell a response that does not stand. */
  requireResponse: (content: NoticeContent) => Promise<void>
  takeFiles: TakeFiles
  opinions: Pick<CountsOpinions, 'counted'>
}

/** 起草, in the name of the drafter's own department, for places that there are and as long as law wants it up. */
export async function draftNotice(
  { body }: Received<typeof contract>,
  caller: Caller,
  needs: Needs,
): Promise<Replied<typeof contract>> {
  const notice = await firstOf(body, {}, caller, needs)
  return { notice: draftOf(notice, caller, needs.moment) }
}

/** 更正: an issue is never edited; another one says what it corrects and why, and takes its place once it is issued. */
export async function correctIssue(
  { params: { id }, body: { content, reason } }: Received<typeof correctNotice>,
  caller: Caller,
  needs: Needs,
): Promise<Replied<typeof correctNotice>> {
  const old = await needs.notices.get(id)
  if (!old) throw new Problem('not-found', '没有这份公告，可能已经移走')
  if (!writesNotice(caller, old)) throw new Problem('not-allowed', `这份公告由${old.department.name}更正`)
  nextNotice(old.status, 'correct')
  const notice = await firstOf(content, { old, reason }, caller, needs)
  return { notice: draftOf(notice, caller, needs.moment) }
}

async function firstOf(
  said: NoticeContent,
  { old, reason = '' }: { old?: Notice; reason?: string },
  caller: Caller,
  { notices, matters, moment, departments, requireShape, requireResponse, takeFiles, opinions }: Needs,
): Promise<Notice> {
  const { at, today, facts } = moment
  const corrects = old && { id: old.id, title: old.content.title, reason }
  const department = departments.department(drafterDepartment(caller))
  const placed = { ...said, areas: audienceOf(said.areas, facts.areas) }
  const content = soundContent(placed, today, facts)
  requireOwnPlaces(content.areas, department, facts.areas)
  await requireShape(content, facts.areas, caller.id)
  await requireResponse(content)
  await requireFits(content, { department, corrects }, { matters, notices, moment })
  await requireFirst(content, [corrects?.id], { notices, areas: facts.areas, today })
  const whole = await takeFiles(await opinions.counted(content), [old], caller)
  const about = { content: whole, department, by: by(caller), at, ...(corrects ? { corrects } : {}) }
  return createFirst((id) => drafted({ id, ...about }), notices, facts.areas)
}
