import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '@shared/problem'

/** 存储桶: whole files under keys such as corpus/current.json. */
export interface Bucket {
  read(key: string): Promise<Uint8Array | undefined>
  /** All or nothing: a reader sees the old file or the new one, also after a crash. */
  write(key: string, bytes: Uint8Array): Promise<void>
  /** Changes whenever the file changes; undefined where there is none. Much cheaper than reading. */
  version(key: string): Promise<string | undefined>
  /** The keys that begin with a prefix, in alphabetical order. */
  list(prefix: string): Promise<string[]>
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>
}

const plainKey = /^(?!.*(?:^|\/)\.)[^\\\0/]+(?:\/[^\\\0/]+)*$/u

/** Whether a text that came from outside can be a key at all. */
export const isPlainKey = (key: string): boolean => plainKey.test(key)

/** Refuses keys that could leave the bucket or hide in it. Throws RangeError: such a key is a programming error. */
export function requirePlainKey(key: string): string {
  if (!plainKey.test(key)) throw new RangeError(`not a bucket key: ${JSON.stringify(key)}`)
  return key
}

/** A bucket in a folder of this machine. */
export function diskBucket(folder: string): Bucket {
  const pathOf = (key: string) => join(folder, ...requirePlainKey(key).split('/'))
  return {
    read: (key) => unlessAbsent(readFile(pathOf(key))),
    async write(key, bytes) {
      const path = pathOf(key)
      const writing = join(folder, '.writing', randomUUID())
      try {
        await mkdir(dirname(writing), { recursive: true })
        await mkdir(dirname(path), { recursive: true })
        await settle(writing, 'w', (file) => file.writeFile(bytes))
        await rename(writing, path)
      } catch (error) {
        await rm(writing, { force: true }).catch(() => undefined)
        throw isFull(error) ? new Problem('storage-full') : error
      }
      await settle(dirname(path), 'r')
    },
    async version(key) {
      const found = await unlessAbsent(stat(pathOf(key), { bigint: true }))
      return found && `${found.mtimeNs}-${found.ino}-${found.size}`
    },
    async list(prefix) {
      // Only where such keys can lie: a bucket holds tens of thousands of files.
      const within = join(folder, prefix.slice(0, prefix.lastIndexOf('/') + 1))
      const entries = await unlessAbsent(readdir(within, { recursive: true, withFileTypes: true }))
      return (entries ?? [])
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
        .filter((key) => key.startsWith(prefix) && plainKey.test(key))
        .sort()
    },
    remove: (key) => rm(pathOf(key), { force: true }),
  }
}

/** Opens, works, and waits until the disk itself has it; for a folder this keeps the new name. */
async function settle(
  path: string,
  flags: 'w' | 'r',
  work?: (file: Awaited<ReturnType<typeof open>>) => Promise<void>,
) {
  const file = await open(path, flags)
  try {
    await work?.(file)
    await file.sync()
  } finally {
    await file.close()
  }
}

const isFull = (error: unknown) =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(error.code))

async function unlessAbsent<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
