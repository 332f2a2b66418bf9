import { addDays, beijingDate } from '@shared/calendar/date'
import { kindMeant } from '@shared/notices/law/kinds'
import { lawOf } from '@shared/notices/law/least'
import type { Reference } from '../../platform/bucket/reference'
import { unless } from '../../platform/unless'
import type { Notices } from '../store'
import { rangesOf } from './ranges'
import { fanOutId, type FanOuts, keptDays } from './store'

interface Needs {
  notices: Pick<Notices, 'get'>
  fanOuts: Pick<FanOuts, 'create'>
  reference: Reference
  now: Date
}

/** Begins telling the followers of an issue; the same message twice begins it once. Nobody is told by this yet. */
export async function beginFanOut(notice: string, message: string, needs: Needs): Promise<void> {
  const { notices, fanOuts, reference, now } = needs
  const found = await notices.get(notice)
  if (!found?.issue || found.status !== 'issued') return
  const { content } = found.issue
  const kind = kindMeant(content)
  const begun = fanOuts.create({
    id: fanOutId(message),
    version: 0,
    notice,
    weight: kind.tellsOf || lawOf(kind, content.from, reference) ? 'law' : 'plain',
    begunAt: now.toISOString(),
    ranges: rangesOf(content.areas, reference.areas),
    at: 0,
    pages: 0,
    forgetAt: new Date(`${addDays(beijingDate(now), keptDays)}T00:00:00+08:00`).toISOString(),
  })
  await unless(begun, 'already-exists')
}
