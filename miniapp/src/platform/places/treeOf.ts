import type { listPlaces } from '@shared/areas/contract'
import { type AreaTree, areaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import type { Replied } from '@shared/operation'

export type PlaceRows = Replied<typeof listPlaces>['places']

const levels = { 6: 'county', 9: 'town', 12: 'village' } as const
const levelOf = (code: string) => levels[code.length as keyof typeof levels]
const parentOf = (code: string) => (code.length === 6 ? cityCode : code.slice(0, -3))

/** The places of the city, to be walked and searched on this device. */
export function treeOf(rows: PlaceRows): AreaTree {
  const city = { code: cityCode, name: '聊城市', level: 'city', parent: null } as const
  const below = rows.map(([code, name, pinyin]) => ({
    code,
    name,
    pinyin,
    level: levelOf(code),
    parent: parentOf(code),
  }))
  return areaTree([city, ...below], [])
}
