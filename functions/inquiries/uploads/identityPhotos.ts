import { beijingDate } from '@shared/calendar/date'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Caller } from '@shared/people/caller'
import type { Bucket } from '../../platform/bucket/bucket'
import type { House } from '../../platform/house'
import type { Inquiries } from '../caseRoom'
import { bringIn } from './attachments'

type Proven = Pick<Inquiry, 'id' | 'identity'>

/** Apart from all other files: who may read them, and who may delete them, is said for this folder alone. */
const folder = 'identity/'

/** By the day they were handed in, so that what is left over is told from what is being handed in at this moment. */
export const photoKey = ({ id, identity }: Proven, photo: string): string =>
  `${folder}${beijingDate(identity?.at ?? '')}/${id}/${photo}`

const keysOf = (one: Proven | undefined): string[] =>
  (one?.identity?.photos ?? []).map((photo) => photoKey(one as Proven, photo))

/** Keeps the photos that a case is about to name: uploads of the caller's own. @throws Problem as of bringIn. */
export async function bringInPhotos(
  one: Proven,
  before: Proven | undefined,
  caller: Caller,
  house: Pick<House, 'bucket' | 'lookupSecret' | 'store' | 'now'>,
): Promise<void> {
  const had = keysOf(before)
  const photos = (one.identity?.photos ?? []).filter((photo) => !had.includes(photoKey(one, photo)))
  if (photos.length === 0) return
  const { bucket, lookupSecret, store, now } = house
  const keptAs = (photo: string) => photoKey(one, photo)
  await bringIn(photos, [], caller, { bucket, lookupSecret, store, now, keptAs })
}

/** Deletes what a case named before and names no longer: looked at, replaced, or the application is over. What fails the night does. */
export async function removePhotos(after: Proven, before: Proven, bucket: Pick<Bucket, 'remove'>): Promise<void> {
  const named = keysOf(after)
  for (const key of keysOf(before)) if (!named.includes(key)) await bucket.remove(key).catch(() => undefined)
}

/**
 * Deletes the photos that no case names: what was cut off between a write and its deletion, or before it was named. What was
 * handed in today may be about to be named. Gives how many there were; `dryRun` counts alone.
 */
export async function removeLeftPhotos(
  today: string,
  { bucket, inquiries }: { bucket: Pick<Bucket, 'list' | 'remove'>; inquiries: Pick<Inquiries, 'get'> },
  dryRun: boolean,
): Promise<number> {
  let left = 0
  for (const key of await bucket.list(folder)) {
    const [day = '', id = ''] = key.slice(folder.length).split('/')
    if (day >= today || keysOf(await inquiries.get(id)).includes(key)) continue
    left++
    if (!dryRun) await bucket.remove(key)
  }
  return left
}
