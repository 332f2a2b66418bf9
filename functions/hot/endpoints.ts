import * as contract from '@shared/hot/contract'
import * as raising from '@shared/hot/contractRaise'
import { hottest, hotTopicOf, leftApart } from '@shared/hot/view'
import type { Topic } from '@shared/hot/topic'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { decideHotTopic } from './decideHotTopic'
import { hotProjectionOf } from './projection'
import { linkHotTopic } from './raising/linkHotTopic'
import { raisedOf } from './raising/raised'
import { raiseHotTopic } from './raising/raiseHotTopic'
import { readHotTopic } from './readHotTopic'
import { sightingEndpoints } from './sightings/endpoints'
import { veilOf } from './veil'

/** 热点: what many people speak of, as an analyst sees it; a projection of inquiries, no second truth. */
export const hotEndpoints = (house: House): Endpoint[] => [
  endpoint(contract.listHotTopics, async () => {
    const there = await hotProjectionOf(house)
    const { detector, decisions } = there
    const now = house.now()
    const shown = hottest(detector.topics(), now.getTime())
    const left = leftApart(detector.topics(), shown)
    const raised = await raisedOf([...shown, ...left], there, house)
    const veil = veilOf(house)
    const told = (one: Topic) => {
      const became = raised.get(one)
      return { ...veil.topic(hotTopicOf(one, now.getTime())), ...(became ? { raised: became } : {}) }
    }
    return {
      topics: shown.map(told),
      apart: left.map(told),
      taken: detector.size(),
      decided: decisions.length,
      asOf: now.toISOString(),
    }
  }),
  // Before the topics: in their place stands any word.
  ...sightingEndpoints(house),
  endpoint(contract.readHotTopic, (received) => readHotTopic(received, house)),
  endpoint(raising.raiseHotTopic, (received, caller) => raiseHotTopic(received, caller, house)),
  endpoint(raising.linkHotTopic, (received, caller) => linkHotTopic(received, caller, house)),
  endpoint(contract.decideHotTopic, (received, caller) => decideHotTopic(received, caller, house)),
]
