import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import { requireMayOnConcern, type Signing } from '@shared/concerns/access'
import { type Concern, editionOf } from '@shared/concerns/concern'
import { headline } from '@shared/concerns/event'
import { type ConcernAction, nextConcern } from '@shared/concerns/status'
import { workViewOf } from '@shared/concerns/view'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../platform/house'
import { leadsAtWork } from './leadsAtWork'
import { concerns as kind, type Concerns } from './store'

interface Change {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

type Apply = (concern: Concern, signing: Signing) => Concern

/**
 * One change of one concern: who may, what the table allows, whether somebody was faster, and one conditional write; its
 * messages ride in it and leave soon. A clash with the outbox alone is tried again, for nobody's decision was overtaken.
 * @throws Problem 'not-found' | 'not-allowed' | 'not-now' | 'changed-meanwhile', besides those of `apply`.
 */
export const changingConcerns = (house: House) => {
  const concerns = house.store(kind)
  const leads = leadsAtWork(house)
  return async ({ params: { id }, body }: Change, caller: Caller, action: ConcernAction, apply: Apply) => {
    const at = house.now().toISOString()
    let before = await concernOf(id, concerns)
    const seen = editionOf(before)
    for (let attempt = 0; ; attempt++) {
      const signing = { at, leadIsFree: await leads.free(before, at) }
      requireMayOnConcern(caller, action, before, signing)
      // Being overtaken explains more than "not now", so it is told first.
      if (body.version !== editionOf(before) || seen !== editionOf(before)) throw overtaken(before)
      nextConcern(before.status, action)
      try {
        const after = await concerns.save(apply(before, signing))
        house.nudge()
        return { concern: workViewOf(after, caller, { at, leadIsFree: await leads.free(after, at) }) }
      } catch (error) {
        if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || attempt === 5) throw error
        before = await concernOf(id, concerns)
      }
    }
  }
}

/** @throws Problem 'not-found' (404). */
async function concernOf(id: string, concerns: Pick<Concerns, 'get'>): Promise<Concern> {
  const found = await concerns.get(id)
  if (!found) throw new Problem('not-found', '没有这条舆情，可能已经移走')
  return found
}

function overtaken({ events, draft }: Concern): Problem {
  const last = events.at(-1)
  const saved = draft && last && draft.at > last.at ? { at: draft.at, words: `${draft.by.name}改了回应稿` } : undefined
  const news = saved ?? (last && { at: last.at, words: headline(last) })
  if (!news) return new Problem('changed-meanwhile')
  const day = beijingDate(news.at)
  const when = `${spokenDate(day, day)}${beijingTime(news.at)}`
  return new Problem('changed-meanwhile', `${when}${news.words}，请看过最新情况再操作`)
}
