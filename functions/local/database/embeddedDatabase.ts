import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Problem } from '@shared/problem'
import { ClassicLevel } from 'classic-level'
import * as z from 'zod'
import type { SetAside } from '../../platform/store/setAside'
import { type Tables, tablesOn } from '../../platform/store/tables'
import type { RowChange, Watch } from './changes'
import { clientOver, documentsOver } from './clientOver'
import type { Exchange } from './exchange'
import { type Door, doorOf } from './throughDoor'
import { forgetExpired } from './forget'
import { finishUnfinished } from './unfinished'
import { exchangeWith } from './withThread'

export interface EmbeddedDatabase extends Tables {
  door: Door
  /** Rows whose time is over go. Gives how many. */
  forget(now: Date): Promise<number>
  /** Tells of everything that is written from now on, through the door too. */
  watch: Watch
  /** Straight to its thread, for this process. */
  exchange: Exchange
  close(): Promise<void>
}

/** What whoever starts the system on a full disk reads. */
export const fullDisk = '数据目录所在的磁盘满了，腾出空间再启动；已有的数据没有动'

/** LevelDB is held by one process alone, and the embedded database does not say so itself. */
async function requireFree(folder: string): Promise<void> {
  const level = new ClassicLevel(folder)
  try {
    await level.open()
  } catch (error) {
    const locked = error instanceof Error && isLocked(error.cause)
    if (locked)
      throw new Problem(
        'not-now',
        `数据目录 ${dirname(folder)} 正被另一个进程使用，先停掉它，或换一个：DATA_DIR=别处 npm start`,
      )
    throw error instanceof Error ? notOpened(String(error.cause ?? error)) : error
  }
  await level.close()
}

// Made by native code, so it need not be an Error of this very realm.
const isLocked = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'LEVEL_LOCKED'

/**
 * The embedded DynamoDB twin on disk (or in memory without a folder), with its tables made. What it has acknowledged is on
 * the disk. Only one process may hold a folder; others of this machine and this user work through its door.
 */
export async function openEmbeddedDatabase(folder?: string, setAside?: SetAside): Promise<EmbeddedDatabase> {
  if (folder) await requireFree(folder)
  const watching: Parameters<Watch>[0][] = []
  const { door, exchange, stop } = await databaseThread(folder, (change) => {
    for (const changed of watching) changed(change)
  })
  const client = clientOver(exchange)
  const tables = tablesOn(client, '', setAside, documentsOver(exchange))
  await tables.createMissing()
  if (folder) {
    await finishUnfinished(folder, client)
    await writeFile(doorOf(folder), JSON.stringify(door), { mode: 0o600 })
  }
  return {
    ...tables,
    door,
    forget: (now) => forgetExpired(client, now),
    watch: (changed) => void watching.push(changed),
    exchange,
    async close() {
      client.destroy()
      if (folder) await rm(doorOf(folder), { force: true })
      await stop()
    },
  }
}

const notOpened = (why: string) =>
  /No space left|quota|File too large/i.test(why)
    ? new Problem('storage-full', fullDisk)
    : new Error(`the embedded database did not open: ${why}`)

const opened = z.union([z.object({ open: z.literal(true) }), z.object({ failed: z.string() })])

/** Starts the thread of the database; `stop` resolves when all it was sent is on disk and the folder is free. */
async function databaseThread(
  folder: string | undefined,
  changed: (change: RowChange) => void,
): Promise<{ door: Door; exchange: Exchange; stop(): Promise<void> }> {
  const room = await mkdtemp(join(tmpdir(), 'yihaoda-'))
  const secret = randomBytes(24).toString('hex')
  const socket = process.platform === 'win32' ? `\\\\.\\pipe\\yihaoda-${secret.slice(0, 16)}` : join(room, 'tables')
  const thread = new Worker(join(__dirname, 'thread.mjs'), { workerData: { path: folder, socket, secret } })
  const gone = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const told = await new Promise<unknown>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
  const outcome = opened.parse(told)
  if ('failed' in outcome) {
    await rm(room, { recursive: true, force: true })
    throw notOpened(outcome.failed)
  }
  return {
    door: { socket, secret },
    exchange: exchangeWith(thread, changed),
    async stop() {
      thread.postMessage('stop')
      await gone
      await rm(room, { recursive: true, force: true })
    },
  }
}
