import { beijingDate } from '@shared/calendar/date'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { SurveyAct } from '@shared/surveys/acts/act'
import type { SurveyMoment } from '@shared/surveys/moment'
import { surveyThing } from '@shared/surveys/thing'
import { surveyWorkOf } from '@shared/surveys/view'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import type { RequireAudience } from './requireAudience'
import { surveys as kind } from './store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** What is known of this moment. */
export async function momentIn(house: Pick<House, 'now' | 'reference'>): Promise<SurveyMoment> {
  const now = house.now()
  return { at: now.toISOString(), today: beijingDate(now), facts: await house.reference() }
}

/** One act on one survey; its messages ride in the one write and leave soon. */
export const changingSurveys = (house: House, requireAudience: RequireAudience) => {
  const surveys = house.store(kind)
  return async (act: SurveyAct, { params: { id }, body }: Sent, caller: Caller) => {
    const moment = await momentIn(house)
    const after = await change({ act, caller, body, seen: body.version }, surveyThing, {
      load: async () => {
        const there = await surveys.get(id)
        if (!there) throw new Problem('not-found', '没有这份问卷，可能已经移走')
        return there
      },
      moment: () => moment,
      async found(one) {
        const said = act.says?.(one, body)
        if (said) await requireAudience(said, { department: one.department, caller, areas: moment.facts.areas })
        return {}
      },
      keep: (one) => surveys.save(one),
    })
    house.nudge()
    return { survey: surveyWorkOf(after, caller, moment) }
  }
}
