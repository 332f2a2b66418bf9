import type { Day } from '@shared/calendar/date'
import { cityCode } from '@shared/areas/words'
import type { AreaTree } from '@shared/areas/tree'
import type { Issue, Notice } from '@shared/notices/notice'
import type { PageRequest } from '../platform/store/store'
import { gather } from './gather'
import { issuedKey, type Notices } from './store'

export type Issued = Notice & { issue: Issue }

const most = 500

/** Issued, not withdrawn, and written to last to the day `today` at least, from the shelves of the whole city. */
export const currentIssues = (
  notices: Pick<Notices, 'page'>,
  areas: AreaTree,
  today: Day,
  fits: (one: Issued) => boolean,
): Promise<Issued[]> => ofEveryShelf(notices, areas, { from: today }, (one) => one.status === 'issued' && fits(one))

/** 撤回、更正: issued, taken back, and written to last to the day `today` at least. */
export const takenBackIssues = (
  notices: Pick<Notices, 'page'>,
  areas: AreaTree,
  today: Day,
  fits: (one: Issued) => boolean,
): Promise<Issued[]> => ofEveryShelf(notices, areas, { from: today }, (one) => one.status !== 'issued' && fits(one))

/** Whatever was ever issued and fits, from the shelves of the whole city; of each shelf those that were to last longest. */
export const everIssued = (
  notices: Pick<Notices, 'page'>,
  areas: AreaTree,
  fits: (one: Issued) => boolean,
): Promise<Issued[]> => ofEveryShelf(notices, areas, { newestFirst: true }, fits)

async function ofEveryShelf(
  notices: Pick<Notices, 'page'>,
  areas: AreaTree,
  span: Partial<PageRequest>,
  fits: (one: Issued) => boolean,
): Promise<Issued[]> {
  const stands = (one: Notice): one is Issued => one.issue !== undefined && fits({ ...one, issue: one.issue })
  const shelves = [cityCode, ...areas.children(cityCode).map(({ code }) => code)]
  const found = await Promise.all(
    shelves.map((shelf) => gather(notices, { index: 'second', key: issuedKey(shelf), ...span }, stands, most)),
  )
  return found.flat()
}
