import { createHash } from 'node:crypto'
import type { keepSightingFile as contract } from '@shared/hot/sightings/contractSightings'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import type { OpenedFile } from './reading/sheetRows'

/** Uploads that nobody uses are emptied after a day: a rule of the bucket, or the timer here, sees to it. */
const keyOf = (file: string, nth: number, { id }: Caller) =>
  `uploads/sightings-${createHash('sha256').update(`${id}\n${file}`).digest('hex').slice(0, 32)}/${nth}`

/** Keeps one piece of a file; the same piece again is the same. */
export async function keepSightingFile(
  { body: { file, nth, content } }: Received<typeof contract>,
  caller: Caller,
  { bucket }: Pick<House, 'bucket'>,
): Promise<Replied<typeof contract>> {
  const bytes = Buffer.from(content, 'base64')
  if (bytes.byteLength === 0) throw new Problem('bad-input', '文件是空的')
  await bucket.write(keyOf(file, nth, caller), bytes)
  return { kept: bytes.byteLength }
}

/** The file of these pieces. @throws Problem 'not-found' when one of them is not there. */
export async function sentFile(
  { file }: { file: string },
  { pieces, name }: { pieces: number; name: string },
  caller: Caller,
  { bucket }: Pick<House, 'bucket'>,
): Promise<OpenedFile> {
  return {
    name,
    async *open() {
      for (let nth = 0; nth < pieces; nth++) {
        const bytes = await bucket.read(keyOf(file, nth, caller))
        if (!bytes) throw new Problem('not-found', '文件没有传全，或者已经过了一天，请重新选文件')
        yield bytes
      }
    },
  }
}
