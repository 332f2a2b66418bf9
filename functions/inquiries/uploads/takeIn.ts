import { createHash } from 'node:crypto'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { bringIn } from './attachments'

/** A file under the name that people read; how long it is and what it holds the city finds out. */
interface NamedFile {
  file: string
  name: string
  size?: number | undefined
  sha256?: string | undefined
}

interface Needs {
  house: Pick<House, 'bucket' | 'lookupSecret' | 'store' | 'now'>
  caller: Caller
  /** The key of what is kept for good. */
  keptAs: (id: string) => string
}

/**
 * Files that the public is to read, taken in under the names they are given: uploads of the caller's own, besides those that
 * the thing had. @throws Problem 'bad-input' for one named twice, 'not-found' for what was not uploaded within the last day.
 */
export async function takeIn<F extends NamedFile>(
  files: readonly F[],
  had: readonly F[],
  { house, caller, keptAs }: Needs,
): Promise<F[]> {
  const ids = files.map(({ file }) => file)
  if (new Set(ids).size < ids.length) throw wrong('同一个附件加了两次，请去掉一个')
  const { bucket, lookupSecret, store, now } = house
  const kept = had.map(({ file }) => file)
  await bringIn(ids, kept, caller, { bucket, lookupSecret, store, now, keptAs, published: true })
  return Promise.all(files.map((one) => described(one, had, { house, keptAs })))
}

/** A file never changes under its name, so what was found out once is not found out again. */
async function described<F extends NamedFile>(
  one: F,
  had: readonly F[],
  { house, keptAs }: Pick<Needs, 'house' | 'keptAs'>,
): Promise<F> {
  const before = had.find(({ file }) => file === one.file)
  if (before?.sha256) return { ...before, name: one.name }
  const bytes = await house.bucket.read(keptAs(one.file))
  if (!bytes) throw wrong('有附件已经不在了，请重新上传')
  return { ...one, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
}

const wrong = (message: string) => new Problem('bad-input', message, [{ field: 'attachments', message }])
