import type { AreaTree } from '@shared/areas/tree'
import type { Calendar } from '@shared/calendar/calendar'
import type { Brief } from '@shared/inquiries/history/brief'
import { type Figures, countingsOf } from '@shared/ledger/counted'
import { type Entry, entriesOf } from '@shared/ledger/entry'

/** So many cases are looked at before others are answered. */
const atATime = 500

const othersFirst = () => new Promise<void>((resolve) => setImmediate(resolve))

/** As `entriesOf` has them; a ledger of ten thousand cases keeps nobody waiting. */
export async function entriesInTurn(briefs: readonly Brief[], now: string, calendar: Calendar): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let from = 0; from < briefs.length; from += atATime) {
    if (from > 0) await othersFirst()
    for (const one of entriesOf(briefs.slice(from, from + atATime), now, calendar)) entries.push(one)
  }
  return entries
}

/** As `countedOf` counts them, one figure after the other. */
export async function countedInTurn(entries: readonly Entry[], areas: AreaTree): Promise<Figures> {
  const each = countingsOf(entries, areas)
  const counted = async <T>(count: () => T): Promise<T> => {
    if (entries.length > atATime) await othersFirst()
    return count()
  }
  return {
    inquiries: await counted(each.inquiries),
    quality: await counted(each.quality),
    spent: await counted(each.spent),
    channels: await counted(each.channels),
    kinds: await counted(each.kinds),
    topics: await counted(each.topics),
    counties: await counted(each.counties),
  }
}
