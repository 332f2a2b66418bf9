import { addedUp, type AskedCounts, askedId } from '@shared/answers/local/asked'
import { monthAfter, monthOf } from '@shared/calendar/period'
import type { Store } from '../../platform/store/store'

/** How often each card was asked at each of these places, this month and the one before. */
export async function askedAt(
  places: readonly string[],
  { asked, now }: { asked: Pick<Store<AskedCounts>, 'get'>; now: Date },
): Promise<(card: string, place: string) => number> {
  const month = monthOf(now)
  const found = await Promise.all(
    places.map(async (place) => {
      const rows = await Promise.all([month, monthAfter(month, -1)].map((one) => asked.get(askedId(one, place))))
      return [place, addedUp(rows.map((row) => row?.counts ?? {}))] as const
    }),
  )
  const byPlace = new Map(found)
  return (card, place) => byPlace.get(place)?.[card] ?? 0
}
