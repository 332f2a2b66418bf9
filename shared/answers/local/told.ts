import * as z from 'zod'
import type { Day } from '../../calendar/date'
import { cityCode } from '../../areas/words'
import { named } from '../../named'
import { localContent } from './content'
import type { KeptLocal } from './kept'
import type { Spot } from './spots'

/** What the place of whoever asks has written down, with its unit and its day; of no other place. */
export const localTold = z.object({
  place: named,
  unit: named,
  ...localContent.shape,
})
export type LocalTold = z.infer<typeof localTold>

/** Whether it may be shown on a day. */
export const isShown = ({ live }: Pick<KeptLocal, 'live'>, today: Day): boolean =>
  live !== undefined && (live.content.until === undefined || live.content.until >= today)

/**
 * What is told of a card to somebody of a place: its own, else the city's. Where the place is not known it is the city's alone,
 * with the places to choose from that have their own.
 */
export function toldAt(
  of: readonly KeptLocal[],
  spot: Spot | undefined,
  { spots, today }: { spots: readonly Spot[]; today: Day },
): { local?: LocalTold; localIn?: { code: string; name: string }[] } {
  const shown = of.filter((one) => isShown(one, today))
  const at = (id: string) => shown.find(({ place }) => place.id === id)
  const one = (spot && at(spot.id)) ?? at(cityCode)
  const others = spot && spot.id !== cityCode ? [] : spots.filter(({ id }) => id !== cityCode && at(id))
  return {
    ...(one?.live ? { local: { place: one.place, unit: one.department, ...one.live.content } } : {}),
    ...(others.length > 0 ? { localIn: others.map(({ code, name }) => ({ code, name })) } : {}),
  }
}
