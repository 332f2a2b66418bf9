import type { PaperMoment } from '@shared/answers/papers/moment'
import { type PaperAct, type PaperFound, paperThing } from '@shared/answers/papers/thing'
import type { Paper } from '@shared/answers/papers/paper'
import { paperWorkOf } from '@shared/answers/papers/view'
import { beijingDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import type { House } from '../../platform/house'
import { sameNumberIn } from './sameNumber'
import { papers as kind } from './store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. `by`: the document that comes in place of this one. */
  body: { version: number; by?: string; facts?: Paper['facts'] }
}

/** What is known of this moment. */
export async function paperMoment(house: Pick<House, 'now' | 'reference'>): Promise<PaperMoment> {
  const now = house.now()
  return { at: now.toISOString(), today: beijingDate(now), facts: await house.reference() }
}

/** One act on one registered document; its messages ride in the one write and leave soon. */
export const changingPapers = (house: House) => {
  const papers = house.store(kind)
  return async (act: PaperAct, { params: { id }, body }: Sent, caller: Caller) => {
    const moment = await paperMoment(house)
    const after = await change({ act, caller, body, seen: body.version }, paperThing, {
      load: async () => {
        const there = await papers.get(id)
        if (!there) throw new Problem('not-found', '没有这份登记，可能已经移走')
        return there
      },
      moment: () => moment,
      async found(one): Promise<PaperFound> {
        const number = body.facts ? body.facts.number : one.facts.number
        const [sameNumber, successor] = await Promise.all([
          sameNumberIn(papers, number, id),
          body.by === undefined ? undefined : papers.get(body.by),
        ])
        return { sameNumber, successor }
      },
      keep: (one) => papers.save(one),
    })
    house.nudge()
    return { paper: paperWorkOf(after, caller, moment) }
  }
}
