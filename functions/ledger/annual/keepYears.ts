import { beijingDate, yearOf } from '@shared/calendar/date'
import type { Brief } from '@shared/inquiries/history/brief'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Store } from '../../platform/store/store'
import { unlessFaster } from '../../platform/unless'
import { yearsShown } from '@shared/ledger/annual/years'
import { countYear } from './countYear'
import type { KeptYear } from './store'

interface Needs {
  inquiries: Pick<Store<Inquiry>, 'get'>
  years: Pick<Store<KeptYear>, 'create' | 'get' | 'save'>
  now: Date
}

/** Once a night: the applications of every year that anybody may look at, counted anew. */
export async function keepYears(cases: readonly Brief[], { inquiries, years, now }: Needs): Promise<void> {
  for (const year of yearsShown(yearOf(beijingDate(now)))) {
    const counted = await countYear(year, cases, inquiries, now.toISOString())
    const there = await years.get(counted.id)
    // Where another run was quicker, what it wrote is as good.
    await unlessFaster(there ? years.save({ ...counted, version: there.version }) : years.create(counted))
  }
}
