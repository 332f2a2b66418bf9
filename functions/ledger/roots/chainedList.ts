import type { IndexKey, Page, PageRequest } from '../../platform/store/store'
import { everyOf } from '../../platform/store/pages'
import type { Chained } from './dailyRoot'

interface Recorded {
  id: string
  events?: readonly { at: string; hash?: string | undefined }[] | undefined
}

/** The records of everything in one list, as the daily root seals them; what has none yet is no part of it. */
export async function chainedList(
  page: (request: PageRequest) => Promise<Page<Recorded>>,
  key: IndexKey['key'],
): Promise<Chained[]> {
  const all = await everyOf(page, { index: 'second', key, limit: 500 })
  return all.flatMap(({ id, events = [] }): Chained[] => {
    const links = events.flatMap(({ at, hash }) => (hash === undefined ? [] : [{ at, hash }]))
    const [first] = links
    return first ? [{ id, recordedAt: first.at, links }] : []
  })
}
