import * as contract from '@shared/areas/contract'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { listAreas } from './listAreas'

/** 行政区划: the places that people choose from. */
export function areaEndpoints(house: Pick<House, 'reference'>): Endpoint[] {
  return [endpoint(contract.listAreas, async (received) => listAreas(received, (await house.reference()).areas))]
}
