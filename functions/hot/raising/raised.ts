import type { Concern } from '@shared/concerns/concern'
import { freshCases } from '@shared/concerns/linked'
import { concernIsOut, concernLeadsTo } from '@shared/concerns/status'
import { concernStatusNames } from '@shared/concerns/words'
import type { HotTopic } from '@shared/hot/contract'
import type { TopicRaising } from '@shared/hot/decision'
import { isSightingId } from '@shared/hot/sightings/sighting'
import type { Topic } from '@shared/hot/topic'
import { concerns } from '../../concerns/store'
import type { House } from '../../platform/house'
import type { HotProjection } from '../projection'

/** The last concern that a topic was raised as, whatever the topic was merged with or split from since. */
export function raisingOf(
  { members }: Topic,
  { decisions }: Pick<HotProjection, 'decisions'>,
): TopicRaising | undefined {
  const ids = new Set(members.map(({ id }) => id))
  const found = decisions.findLast(({ decision }) => decision.kind === 'raise' && ids.has(decision.topic))?.decision
  return found?.kind === 'raise' ? found : undefined
}

/** The cases among the messages of a topic, by code. */
export const casesIn = ({ members }: Topic): string[] => members.flatMap(({ id }) => (isSightingId(id) ? [] : [id]))

/** What those became that were raised, by topic: read together. */
export async function raisedOf(
  topics: readonly Topic[],
  there: Pick<HotProjection, 'decisions'>,
  house: Pick<House, 'store'>,
): Promise<Map<Topic, NonNullable<HotTopic['raised']>>> {
  const raisings = topics.flatMap((topic) => {
    const raising = raisingOf(topic, there)
    return raising ? [{ topic, raising }] : []
  })
  const found = raisings.length ? await house.store(concerns).many(raisings.map(({ raising }) => raising.concern)) : []
  const concernOf = new Map(found.map((one) => [one.id, one]))
  return new Map(
    raisings.map(({ topic, raising: { concern: id, registration } }) => {
      const one = concernOf.get(id)
      return [
        topic,
        {
          id,
          title: one?.title ?? registration.title,
          standing: one ? concernStatusNames[one.status] : '正在登记',
          isVoid: one !== undefined && cameToNothing(one),
          unlinked: one && takesCases(one) ? unlinkedIn(topic, one) : 0,
        },
      ]
    }),
  )
}

const unlinkedIn = (topic: Topic, one: Concern): number =>
  freshCases(
    one,
    casesIn(topic).map((id) => ({ id })),
  ).length

/** Whether cases may still be linked to it. */
export const takesCases = ({ status }: Concern): boolean => concernLeadsTo(status, 'linkCases') !== undefined

/** Withdrawn, or found to need no response: its topic may be raised anew. */
export const cameToNothing = ({ status }: Concern): boolean => concernIsOut(status) && status !== 'merged'
