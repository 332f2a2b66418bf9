import type { AreaTree } from '@shared/areas/tree'
import { addDays, beijingDate } from '@shared/calendar/date'
import { tellingsOf } from '@shared/notices/delivery/toFollowers'
import { unless } from '../../../platform/unless'
import type { Notices } from '../../store'
import { rangesOf } from '../ranges'
import { fanOutId, type FanOuts, keptDays } from '../store'

interface Needs {
  notices: Pick<Notices, 'get'>
  fanOuts: Pick<FanOuts, 'get' | 'create'>
  areas: Pick<AreaTree, 'get' | 'children'>
  now: Date
}

/**
 * 撤回、更正: begins telling whoever was told of an issue on their phone that it stands no more; the same message twice begins
 * it once. Where another took its place, whoever follows what that one is for hears of that one, which says what it
 * corrects, and of nothing else. Nobody is told by this yet.
 */
export async function beginTakingBack(notice: string, message: string, needs: Needs): Promise<void> {
  const { notices, fanOuts, areas, now } = needs
  const found = await notices.get(notice)
  if (!found?.issue || found.status === 'issued') return
  const first = await fanOuts.get(fanOutId(tellingsOf(found).issued))
  // Taken back before anybody was told.
  if (!first) return
  const instead = found.replacedBy && (await notices.get(found.replacedBy.id))
  const begun = fanOuts.create({
    id: fanOutId(message),
    version: 0,
    notice,
    weight: first.weight,
    begunAt: now.toISOString(),
    back: { of: first.id, except: instead?.issue ? rangesOf(instead.issue.content.areas, areas) : [] },
    ranges: [],
    at: 0,
    pages: 0,
    forgetAt: new Date(`${addDays(beijingDate(now), keptDays)}T00:00:00+08:00`).toISOString(),
  })
  await unless(begun, 'already-exists')
}
