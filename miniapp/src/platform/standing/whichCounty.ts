import type { listOutlines } from '@shared/areas/contract'
import { call } from '../call'
import { Refused } from '../refused'
import { finder } from './finder'
import { roughlyWhere } from './roughlyWhere'

/**
 * Code of the county that this phone is in, told here from the outlines of the counties: where it is, is sent to nobody and
 * kept nowhere. @throws Refused in words.
 */
export async function whichCounty(): Promise<string> {
  const { outlines } = await call<typeof listOutlines>('GET /api/areas/outlines')
  if (outlines.length === 0) throw new Refused('现在还不能按位置找', '县界还没有装入，在下面一步一步选就行')
  const [longitude, latitude] = await roughlyWhere()
  const countyFinder = await finder()
  const county = countyFinder(outlines)(longitude, latitude)
  if (!county) throw new Refused('你现在不在本市', '在下面选你关心的地方就行')
  return county
}
