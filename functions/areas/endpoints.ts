import * as contract from '@shared/areas/contract'
import { outlinesFrom } from '../platform/bucket/outlines'
import { type Endpoint, endpoint } from '../platform/http/endpoint'
import type { House } from '../platform/house'
import { hotFrom } from '../platform/bucket/hotPlaces'
import { listAreas } from './listAreas'
import { listPlaces } from './listPlaces'

/** 行政区划: the places that people choose from, and the outlines of the counties where they are known. */
export function areaEndpoints(house: Pick<House, 'reference' | 'bucket' | 'now'>): Endpoint[] {
  const hot = hotFrom(house.bucket, house.now)
  const outlines = outlinesFrom(house.bucket, house.now)
  return [
    endpoint(contract.listAreas, async (received) => listAreas(received, (await house.reference()).areas)),
    endpoint(contract.listPlaces, async () => listPlaces((await house.reference()).areas)),
    endpoint(contract.listHotPlaces, async ({ query: { county } }) => {
      const { areas } = await house.reference()
      const codes = (await hot())[areas.canonical(county)] ?? []
      return { places: codes.flatMap((code) => (areas.get(code) ? [{ code, name: areas.fullName(code) }] : [])) }
    }),
    endpoint(contract.listOutlines, async () => ({ outlines: await outlines() })),
  ]
}
