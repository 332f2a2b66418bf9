import { beijingDate } from '../calendar/date'
import type { HotTopic } from './contract'
import { cooled, trendOf } from './heat'
import { nameOf } from './naming'
import { isSightingId } from './sightings/sighting'
import { isApart, type Topic, voicesOf } from './topic'
import { listed } from './words'

const day = 86_400_000

/** A topic as it stands at an instant, in milliseconds since 1970. */
export function hotTopicOf(topic: Topic, now: number): HotTopic {
  const times = topic.members.map(({ at }) => at)
  const { place, problem } = nameOf(topic)
  const days = Array.from({ length: 14 }, (_, nth) => dateOf(now - (13 - nth) * day))
  const counts = new Map(days.map((one) => [one, 0]))
  for (const at of times) counts.set(dateOf(at), (counts.get(dateOf(at)) ?? 0) + 1)
  return {
    id: topic.id,
    ...(place ? { place } : {}),
    problem,
    messages: times.length,
    seen: topic.members.filter(({ id }) => isSightingId(id)).length,
    voices: voicesOf(topic),
    heat: Math.round(cooled(topic.heat, now) * 10) / 10,
    trend: trendOf(times, now),
    from: new Date(Math.min(...times)).toISOString(),
    until: new Date(Math.max(...times)).toISOString(),
    daily: days.map((one) => counts.get(one) ?? 0),
    history: [...(topic.handled ?? [])],
  }
}

const dateOf = (at: number): string => beijingDate(new Date(at))

/** The hottest at an instant, of those that enough people speak of. */
export const hottest = (topics: readonly Topic[], now: number): Topic[] =>
  topics
    .filter((one) => one.members.length >= listed.voices && voicesOf(one) >= listed.voices)
    .sort((a, b) => cooled(b.heat, now) - cooled(a.heat, now) || (a.id < b.id ? -1 : 1))
    .slice(0, listed.topics)

/** What a split left and is not among the hottest, so that it can be merged back: what was parted last comes first. */
export function leftApart(topics: readonly Topic[], shown: readonly Topic[]): Topic[] {
  const listedAlready = new Set(shown)
  const partedAt = ({ handled = [] }: Topic) => handled.findLast(({ kind }) => kind === 'split')?.at ?? ''
  return topics
    .filter((one) => isApart(one) && !listedAlready.has(one))
    .sort((a, b) => (partedAt(a) < partedAt(b) ? 1 : -1))
    .slice(0, listed.apart)
}
