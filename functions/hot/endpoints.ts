import * as contract from '@shared/hot/contract'
import { hottest } from '@shared/hot/view'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { decideHotTopic } from './decideHotTopic'
import { hotProjectionOf } from './projection'
import { readHotTopic } from './readHotTopic'
import { sightingEndpoints } from './sightings/endpoints'

/** 热点: what many people speak of, as an analyst sees it; a projection of inquiries, no second truth. */
export const hotEndpoints = (house: House): Endpoint[] => [
  endpoint(contract.listHotTopics, async () => {
    const { detector, decisions } = await hotProjectionOf(house)
    const now = house.now()
    const topics = hottest(detector.topics(), now.getTime())
    return { topics, taken: detector.size(), decided: decisions.length, asOf: now.toISOString() }
  }),
  // Before the topics: in their place stands any word.
  ...sightingEndpoints(house),
  endpoint(contract.readHotTopic, (received) => readHotTopic(received, house)),
  endpoint(contract.decideHotTopic, (received, caller) => decideHotTopic(received, caller, house)),
]
