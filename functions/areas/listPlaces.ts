import type { listPlaces as contract } from '@shared/areas/contract'
import { plainName } from '@shared/areas/plainName'
import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import type { Replied } from '@shared/operation'

type Listed = Replied<typeof contract>
let before: { areas: AreaTree; listed: Listed } | undefined

/** Every place below the city, in the order of the codes; made once for the facts as they are. */
export function listPlaces(areas: AreaTree): Listed {
  if (before?.areas !== areas) before = { areas, listed: { places: below(cityCode, areas) } }
  return before.listed
}

const below = (code: string, areas: AreaTree): Listed['places'] =>
  areas
    .children(code)
    .flatMap((one) => [
      [one.code, plainName(one.name), one.pinyin ?? ''] as [string, string, string],
      ...below(one.code, areas),
    ])
