import { beijingDate } from '@shared/calendar/date'
import type { DailyRoot } from '@shared/ledger/view'
import { merkleRoot, sealOf } from './merkle'

/** A case, or the record of an account, a unit, of 个人信息保护 or of a year's holidays, with the hashes of its events, oldest first. */
export interface Chained {
  id: string
  recordedAt: string
  links: readonly { at: string; hash: string }[]
}

/** What the first day of all has before it. */
export const firstSeal = '0'.repeat(64)

/** What a day's root is over. */
interface Sealed {
  cases: readonly Chained[]
  accounts?: readonly Chained[] | undefined
  units?: readonly Chained[] | undefined
  protection?: readonly Chained[] | undefined
  holidays?: readonly Chained[] | undefined
  /** Of a day that says how many records of 个人信息保护 there were, as earlier days did. */
  countsProtection?: boolean
}

/**
 * The root of a day (北京时间): over every case recorded by its end, in the order of their ids, with the last hash each had
 * then. Later events change nothing of it, so it can be counted again at any time.
 */
export function dailyRootOf(
  date: string,
  { cases, accounts, units, protection, holidays, countsProtection = false }: Sealed,
  previous: string,
): Omit<DailyRoot, 'countedAt'> {
  const { count, root } = treeOf(cases, date)
  const people = accounts && treeOf(accounts, date)
  const places = units && treeOf(units, date)
  // On a day that has none yet there is none to seal.
  const kept = protection && treeOf(protection, date)
  const records = kept?.count ? kept : undefined
  const shown = records && (countsProtection ? records : { root: records.root })
  const given = holidays && treeOf(holidays, date)
  const years = given?.count ? { root: given.root } : undefined
  const beside = [people, places, shown, years].flatMap((tree) => (tree ? Object.values(tree) : []))
  const seal = sealOf([date, count, root, previous, ...beside])
  const others = {
    ...(people ? { accounts: people } : {}),
    ...(places ? { units: places } : {}),
    ...(shown ? { protection: shown } : {}),
    ...(years ? { holidays: years } : {}),
  }
  return { date, cases: count, root, previous, ...others, seal }
}

function treeOf(cases: readonly Chained[], date: string): { count: number; root: string } {
  const entries = cases
    .filter(({ recordedAt }) => beijingDate(recordedAt) <= date)
    .flatMap(({ id, links }) => {
      const last = links.findLast(({ at }) => beijingDate(at) <= date)
      return last ? [{ id, hash: last.hash }] : []
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { count: entries.length, root: merkleRoot(entries.map(({ id, hash }) => `${id}\n${hash}`)) }
}
