import { addDays, beijingDate } from '@shared/calendar/date'
import type { Notice } from '@shared/notices/notice'
import type { Demand } from '@shared/sites/demand'
import { everyOf } from '../platform/store/pages'
import { issuedKey } from '../notices/store'
import type { SiteRoom } from './around'
import { demandOf } from './demandOf'

/** What is over stays in sight for so many days: until then it should have come down. */
const lingers = 60

/** Demands of the issues on these shelves that are up, or were within the last weeks. */
export async function liveDemands(
  shelves: readonly string[],
  { notices, reference, now }: Pick<SiteRoom, 'notices' | 'reference' | 'now'>,
): Promise<Demand[]> {
  const from = addDays(beijingDate(now), -lingers)
  const pages = shelves.map((shelf) => everyOf<Notice>(notices.page, { index: 'second', key: issuedKey(shelf), from }))
  return (await Promise.all(pages)).flat().flatMap((one) => demandOf(one, reference) ?? [])
}
