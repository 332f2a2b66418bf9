import * as contract from '@shared/areas/contract'
import { outlinesFrom } from '../platform/bucket/outlines'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { listAreas } from './listAreas'

/** 行政区划: the places that people choose from, and the outlines of the counties where they are known. */
export function areaEndpoints(house: Pick<House, 'reference' | 'bucket' | 'now'>): Endpoint[] {
  const outlines = outlinesFrom(house.bucket, house.now)
  return [
    endpoint(contract.listAreas, async (received) => listAreas(received, (await house.reference()).areas)),
    endpoint(contract.listOutlines, async () => ({ outlines: await outlines() })),
  ]
}
