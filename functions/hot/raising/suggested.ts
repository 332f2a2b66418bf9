import type { Area } from '@shared/areas/area'
import { plainName } from '@shared/areas/plainName'
import type { AreaTree } from '@shared/areas/tree'
import { beijingDate, spokenDate } from '@shared/calendar/date'
import { concernSizes } from '@shared/concerns/words'
import type { HotTopic, SuggestedConcern } from '@shared/hot/contract'
import { isSightingId } from '@shared/hot/sightings/sighting'
import type { Topic } from '@shared/hot/topic'
import { whereTheyLive } from './whereTheyLive'

/** All places, and the codes of those that its cases say they are about. */
interface Places {
  areas: AreaTree
  said: readonly string[]
}

/** What a concern that is raised from a topic could be registered with, for an analyst to read and change. */
export function suggested({ members }: Topic, as: HotTopic, { areas, said }: Places): SuggestedConcern {
  const { place, problem, messages, seen, voices, from, until } = as
  const called = place ? `${place}：${problem}` : problem
  const [first, last] = [from, until].map((at) => spokenDate(beijingDate(at), beijingDate(until)))
  const span = first === last ? first : `${first}到${last}`
  const counted = [messages > seen ? `来件 ${messages - seen} 件` : '', seen ? `网上线索 ${seen} 条` : '']
  const where = counted.filter(Boolean).join('、')
  const heat = members.reduce((sum, { id, up }) => sum + (isSightingId(id) ? up : 0), 0)
  const around = whereTheyLive(said, areas)
  const area = (place === undefined ? undefined : onlyArea(place, areas, around)) ?? around
  return {
    title: called.slice(0, concernSizes.title.most),
    summary: `${span}，${voices} 人说到：${called}`.slice(0, concernSizes.summary.most),
    seenAt: where.slice(0, concernSizes.seenAt.most),
    ...(heat > 0 ? { heat } : {}),
    ...(area ? { place: { code: area.code, name: areas.fullName(area.code) || area.name } } : {}),
  }
}

/** The place that a name names, where it names one alone: twenty villages may be called the same, and often one of them lies where its cases come from. */
function onlyArea(name: string, areas: AreaTree, around: Area | undefined) {
  const alike = areas
    .search(name, 30)
    .filter((one) => one.name === name || plainName(one.name) === plainName(name) || areas.fullName(one.code) === name)
  const near = around ? alike.filter(({ code }) => areas.contains(around.code, code)) : []
  if (near.length === 1) return near[0]
  return alike.length === 1 ? alike[0] : undefined
}
