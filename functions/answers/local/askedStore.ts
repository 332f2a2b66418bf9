import { type AskedCounts, askedCounts, askedId } from '@shared/answers/local/asked'
import { addDays, beijingDate } from '@shared/calendar/date'
import { monthOf } from '@shared/calendar/period'
import type { House } from '../../platform/house'
import type { Kind } from '../../platform/store/store'
import { again } from '../../platform/unless'

/** Numbers of what was asked, forgotten when they count no more. */
export const askedCountKind: Kind<AskedCounts> = {
  table: 'limits',
  schema: askedCounts,
  isOwn: (id) => id.startsWith('asked:'),
  indexes: {},
  expiresAt: ({ forgetAt }) => forgetAt,
}

/** How long, in milliseconds, counts wait in this process before they are written. */
const writtenEvery = 60_000
const keptDays = 100

/**
 * Counts how often each card answered people of each place. Written once a minute, some rows at once, so that no answer waits for
 * its own; what a process counted in its last minute goes with it, which does no harm to an order of what is asked most.
 */
export function askedTally(house: Pick<House, 'store' | 'now' | 'log'>) {
  const counted = new Map<string, AskedCounts['counts']>()
  let writtenAt = house.now().getTime()
  const store = () => house.store(askedCountKind)
  async function write(): Promise<void> {
    const all = [...counted]
    counted.clear()
    writtenAt = house.now().getTime()
    const forgetAt = `${addDays(beijingDate(house.now()), keptDays)}T16:00:00.000Z`
    await Promise.all(
      all.map(([id, counts]) =>
        again(async () => {
          const before = await store().get(id)
          const sum = { ...before?.counts }
          for (const [card, n] of Object.entries(counts)) sum[card] = (sum[card] ?? 0) + n
          const row = { id, version: before?.version ?? 0, counts: sum, forgetAt }
          return before ? store().save(row) : store().create(row)
        }),
      ),
    ).catch(() => house.log.note('各地问得多少这次没有记下'))
  }
  return {
    write,
    /** One more answer of a card to somebody of a place. */
    async count(card: string, place: string): Promise<void> {
      const id = askedId(monthOf(house.now()), place)
      const here = counted.get(id) ?? {}
      counted.set(id, { ...here, [card]: (here[card] ?? 0) + 1 })
      if (Math.abs(house.now().getTime() - writtenAt) >= writtenEvery) await write()
    },
  }
}
export type AskedTally = ReturnType<typeof askedTally>
