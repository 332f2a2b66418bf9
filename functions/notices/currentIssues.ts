import type { Day } from '@shared/calendar/date'
import { cityCode } from '@shared/areas/words'
import type { AreaTree } from '@shared/areas/tree'
import type { Issue, Notice } from '@shared/notices/notice'
import { gather } from './gather'
import { issuedKey, type Notices } from './store'

export type Issued = Notice & { issue: Issue }

const most = 500

/** Issued, not withdrawn, and written to last to the day `today` at least, from the shelves of the whole city. */
export async function currentIssues(
  notices: Pick<Notices, 'page'>,
  areas: AreaTree,
  today: Day,
  fits: (one: Issued) => boolean,
): Promise<Issued[]> {
  const stands = (one: Notice): one is Issued =>
    one.issue !== undefined && one.status === 'issued' && fits({ ...one, issue: one.issue })
  const shelves = [cityCode, ...areas.children(cityCode).map(({ code }) => code)]
  const found = await Promise.all(
    shelves.map((shelf) => gather(notices, { index: 'second', key: issuedKey(shelf), from: today }, stands, most)),
  )
  return found.flat()
}
