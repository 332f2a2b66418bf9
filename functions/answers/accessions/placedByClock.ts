import { Problem } from '@shared/problem'
import type { Bucket } from '../../platform/bucket/bucket'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { corpusKeys } from '../corpus/corpusFiles'
import type { Signed } from './toPlace'
import { accessions, everyAccession } from './store'

/** What brings the library to what was signed. True where anything changed. */
export type PlaceSigned = (records: readonly Signed[]) => Promise<boolean>

/**
 * Holds what was signed against the library, and places what differs: whenever something happened to an accession, and
 * whenever the library was imported anew, which may have gone over what was placed. Otherwise it reads one row and one mark.
 */
export function placedByClock(house: Pick<House, 'store'> & { bucket: Pick<Bucket, 'version'> }, place: PlaceSigned) {
  const store = house.store(accessions)
  let seen: string | undefined
  const markNow = async () => {
    const [last] = (await store.page({ index: 'second', key: everyAccession, newestFirst: true, limit: 1 })).items
    return last && `${last.id}@${last.version} ${await house.bucket.version(corpusKeys.current)}`
  }
  return async (): Promise<boolean> => {
    const mark = await markNow()
    if (mark === undefined || mark === seen) return false
    const records = await everyOf(store.page, { index: 'second', key: everyAccession })
    const changed = await place(records.map(({ id, file, live, former }) => ({ id, file, live, former })))
    // A list of the cloud follows its table by a moment: after a change it is looked at once more.
    seen = changed ? undefined : mark
    return changed
  }
}

/** Whether an import of somebody else runs, or ended meanwhile: nothing is wrong, it is only to be tried again. */
export const isBusy = (error: unknown): boolean => error instanceof Problem && error.code === 'not-now'
