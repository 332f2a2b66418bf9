import { hotAlerts } from '@shared/hot/telling'
import { hottest, hotTopicOf } from '@shared/hot/view'
import { deliverTold } from '../messages/deliverTold'
import type { House } from '../platform/house'
import { hotProjectionOf } from './projection'
import { raisedOf } from './raising/raised'
import { veilOf } from './veil'

/** What one walk tells whoever registers concerns: which of the listed topics are new, or spoken of by many more. It may be repeated or interrupted anywhere. */
export async function tellOfHot(house: House): Promise<void> {
  const there = await hotProjectionOf(house)
  const now = house.now()
  const listed = hottest(there.detector.topics(), now.getTime())
  const raised = await raisedOf(listed, there, house)
  const veil = veilOf(house)
  const topics = listed.map((one) => {
    const became = raised.get(one)
    return { ...veil.topic(hotTopicOf(one, now.getTime())), ...(became ? { raised: became } : {}) }
  })
  await deliverTold(hotAlerts(topics, now.toISOString()), house, 'tellOfHot')
}
