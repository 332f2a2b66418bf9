import type { Bulletin } from './bulletin'
import type { NamedPlace } from './regions'

/** A place that is named so often is what a bulletin is about, whatever its title says. */
const often = 3

/**
 * What a bulletin's places tell: that it is another place's though the question names one; that it is one place's and
 * the question names none; that it names the place often but neither in its title nor beside it.
 */
export function placeSignals({ lead, plain }: Bulletin, place: NamedPlace | undefined): number[] {
  const titled = +(lead.titleOf.size > 0)
  if (!place) return [0, titled, 0]
  const { name, province } = place
  if (lead.text.includes(name)) return [0, 0, 0]
  const times = plain.split(name).length - 1
  if (times > 0) return [0, 0, +(times >= often)]
  const isOfProvince = province !== undefined && (lead.titleOf.has(province) || lead.textOf.has(province))
  return [isOfProvince ? 0 : titled, 0, 0]
}
