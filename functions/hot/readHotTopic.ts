import type { readHotTopic as contract } from '@shared/hot/contract'
import { hotTopicOf } from '@shared/hot/view'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { publicWords } from '@shared/redaction/publicWords'
import { inquiries } from '../inquiries/store'
import type { House } from '../platform/house'
import { hotProjectionOf } from './projection'

/** So many members are shown, and so much of each. */
const shown = { members: 50, characters: 160 }

/** What people wrote, without anybody's name or number: the newest first. */
export async function readHotTopic(
  { params: { id } }: Received<typeof contract>,
  house: House,
): Promise<Replied<typeof contract>> {
  const { detector } = await hotProjectionOf(house)
  const topic = detector.topicOf(id)
  if (!topic) throw new Problem('not-found', '没有这个热点，可能已经不再跟踪')
  const newest = topic.members.slice(-shown.members).reverse()
  const whole = await house.store(inquiries).many(newest.map((one) => one.id))
  const textOf = new Map(whole.map((one) => [one.id, one.text]))
  return {
    topic: hotTopicOf(topic, house.now().getTime()),
    members: newest.map((one) => ({
      id: one.id,
      at: new Date(one.at).toISOString(),
      text: publicWords(textOf.get(one.id) ?? one.head).slice(0, shown.characters),
    })),
  }
}
