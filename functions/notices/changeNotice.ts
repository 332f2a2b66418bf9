import { beijingDate } from '@shared/calendar/date'
import type { NoticeAct } from '@shared/notices/acts/act'
import type { NoticeMoment } from '@shared/notices/acts/moment'
import { requireOwnPlaces } from '@shared/notices/audience/jurisdiction'
import { noticeThing } from '@shared/notices/thing'
import { draftOf, viewOf } from '@shared/notices/view'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { unless } from '../platform/unless'
import { takingFiles } from './files/takeFiles'
import { hangsIn, withHangs } from './hung'
import { requireFits, requireItsTurn } from './matters/requireStep'
import { matters as matterKind } from './matters/store'
import { countingOpinions } from './voices/countOpinions'
import { replace, requireReplaceable } from './replace'
import { requireFirst } from './requireFirst'
import { requireResponseIn } from './response/requireResponse'
import type { RequireShape } from './shapes/requireShapeIn'
import { notices as kind } from './store'
import { standingIn } from './voices/standing'
import { voices } from './voices/store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** What is known of this moment. */
export async function momentIn(house: House): Promise<NoticeMoment> {
  const now = house.now()
  return { at: now.toISOString(), today: beijingDate(now), facts: await house.reference() }
}

/**
 * One act on one notice; its messages ride in the one write and leave soon. What is issued takes the place of what it
 * corrects in a second write; should the process die in between, the message in its outbox brings that about.
 */
export const changingNotices = (house: House, requireShape: RequireShape) => {
  const notices = house.store(kind)
  const matters = house.store(matterKind)
  const takeFiles = takingFiles(house)
  const opinions = countingOpinions(house)
  return async (act: NoticeAct, { params: { id }, body }: Sent, caller: Caller) => {
    const moment = await momentIn(house)
    const { facts } = moment
    const after = await change({ act, caller, body, seen: body.version }, noticeThing, {
      load: async () => {
        const there = await notices.get(id)
        if (!there) throw new Problem('not-found', '没有这份公告，可能已经移走')
        return there
      },
      moment: () => moment,
      async found(one) {
        const said = act.says?.(one, body)
        if (!said) return {}
        await requireShape(said, facts.areas, caller.id)
        await requireResponseIn(house)(said)
        const standing = standingIn(house)
        const needs = { matters, notices, moment, hangs: hangsIn(house), voices: house.store(voices), standing }
        requireOwnPlaces(said.areas, one.department, facts.areas)
        await requireFits(said, one, needs)
        if (act.action === 'approve') await requireItsTurn(one, needs)
        await requireReplaceable(one, notices)
        await requireFirst(said, [id, one.corrects?.id], { notices, areas: facts.areas, today: moment.today })
        if (!act.rewrites) {
          await opinions.require(said)
          return {}
        }
        const old = one.corrects && (await notices.get(one.corrects.id))
        return { content: await takeFiles(await opinions.counted(said), [one, old], caller) }
      },
      keep: (one) => notices.save(one),
    })
    if (act.action === 'approve' && after.corrects) await unless(replace(id, house), 'changed-meanwhile')
    house.nudge()
    const { issue } = after
    if (!issue) return { notice: draftOf(after, caller, moment) }
    const [hung] = await withHangs([{ ...after, issue }], hangsIn(house), moment)
    return { notice: viewOf(hung ?? { ...after, issue }, moment) }
  }
}
