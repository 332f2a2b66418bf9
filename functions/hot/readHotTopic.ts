import type { readHotTopic as contract } from '@shared/hot/contract'
import { hotTopicOf } from '@shared/hot/view'
import type { Received, Replied } from '@shared/operation'
import { publicWords } from '@shared/redaction/publicWords'
import { inquiries } from '../inquiries/store'
import type { House } from '../platform/house'
import { isSightingId } from '@shared/hot/sightings/sighting'
import { topicWith } from './deciding'
import { hotProjectionOf } from './projection'
import { raisedOf } from './raising/raised'
import { suggested } from './raising/suggested'
import { sightingsOf } from './sightings/sightingsOf'
import { veilOf } from './veil'

/** So many members are shown, and so much of each. */
const shown = { members: 50, characters: 160 }

/** What people wrote, without anybody's name or number: the newest first. */
export async function readHotTopic(
  { params: { id } }: Received<typeof contract>,
  house: House,
): Promise<Replied<typeof contract>> {
  const there = await hotProjectionOf(house)
  const veil = veilOf(house)
  const topic = topicWith(veil.under(id), there)
  const newest = topic.members.toSorted((a, b) => b.at - a.at).slice(0, shown.members)
  const ids = newest.map((one) => one.id)
  const whole = await house.store(inquiries).many(ids.filter((one) => !isSightingId(one)))
  const textOf = new Map(whole.map((one) => [one.id, one.text]))
  const sightings = await sightingsOf(ids.filter(isSightingId), house)
  const raised = (await raisedOf([topic], there, house)).get(topic)
  const as = hotTopicOf(topic, house.now().getTime())
  const { areas } = await house.reference()
  return {
    topic: { ...veil.topic(as), ...(raised ? { raised } : {}) },
    suggested: suggested(topic, as, { areas, said: whole.flatMap((one) => one.area ?? []) }),
    members: newest.map(({ id: own, at, head }) => {
      const seen = sightings.get(own)
      const text = seen ? [seen.title, seen.text].filter(Boolean).join('。') : (textOf.get(own) ?? head)
      return {
        id: veil.over(own),
        at: new Date(at).toISOString(),
        text: publicWords(text).slice(0, shown.characters),
        ...(seen ? { seenAt: seen.platform ?? seen.source } : {}),
        ...(seen?.link ? { link: seen.link } : {}),
      }
    }),
  }
}
