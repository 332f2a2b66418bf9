import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { threadHere } from '../../platform/apart/threadHere'
import { threadsApart } from '../../platform/apart/threadsApart'
import { diskBucket } from '../../platform/bucket/bucket'
import { importLock } from '../importer/importLock'
import type { PlaceSigned } from './placedByClock'
import { place } from './placing'
import type { Signed } from './toPlace'

interface Placing {
  /** The data folder. */
  folder: string
  records: Signed[]
  /** ISO. */
  at: string
}

/** The task of the thread; kept apart from an import of whoever runs the platform. @throws Problem 'not-now' while one runs. */
export async function placeHere({ folder, records, at }: Placing): Promise<boolean> {
  const lock = join(folder, 'import.lock')
  // Of this very process only one places at a time: what it left was cut off.
  if ((await readFile(lock, 'utf8').catch(() => '')) === `${process.pid}`) await rm(lock, { force: true })
  const release = await importLock(lock)
  try {
    return await place(records, diskBucket(join(folder, 'bucket')), new Date(at))
  } finally {
    await release()
  }
}

/** What the objects of an index in the making may take, in megabytes. */
const megabytes = 1_024
const seconds = 600
const words = '文件库这次没有更新成，过一会儿再试'

/** Places in a thread of this machine, behind everything else: answers go on meanwhile. While an import runs nothing is done, and it is tried again. */
export function placingHere(folder: string, now: () => Date): PlaceSigned {
  const apart = threadsApart(threadHere(join(__dirname, 'placeHere.ts'), 'placeHere', megabytes, true), {
    threads: 1,
    seconds,
    waiting: { pieces: 2, bytes: 1 },
    words: { full: words, tooLong: words, tooMuch: words, broken: words },
  })
  return async (records) => {
    const input: Placing = { folder, records: [...records], at: now().toISOString() }
    return z.boolean().parse(await apart({ input, bytes: 0, whose: 'library' }))
  }
}
