import { rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { Problem } from '@shared/problem'
import { ClassicLevel } from 'classic-level'
import * as z from 'zod'
import { type Tables, tablesOn } from '../platform/tables'
import { redo, redoLog } from './redoLog'

export interface EmbeddedDatabase extends Tables {
  close(): Promise<void>
}

/** Where the process that holds the tables of a folder writes on which port of this machine it answers for them. */
export const doorOf = (folder: string): string => `${folder}.json`

/** Where the writes of whoever works on the tables of a folder are noted until they are done. */
export const unfinishedOf = (folder: string): string => `${folder}-unfinished`

/** The embedded database behind a port of this machine. */
export const clientAt = (port: number): DynamoDB =>
  new DynamoDB({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
  })

/** LevelDB is held by one process alone, and the embedded database does not say so itself. */
async function requireFree(folder: string): Promise<void> {
  const level = new ClassicLevel(folder)
  try {
    await level.open()
  } catch (error) {
    const locked = error instanceof Error && isLocked(error.cause)
    throw locked
      ? new Problem(
          'not-now',
          `数据目录 ${dirname(folder)} 正被另一个进程使用，先停掉它，或换一个：DATA_DIR=别处 npm start`,
        )
      : error
  }
  await level.close()
}

// Made by native code, so it need not be an Error of this very realm.
const isLocked = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'LEVEL_LOCKED'

/** The embedded DynamoDB twin on disk (or in memory without a folder), with its tables made. Only one process may hold a folder. */
export async function openEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
  if (folder) await requireFree(folder)
  const { port, stop } = await databaseThread(folder)
  const client = clientAt(port)
  const door = folder && doorOf(folder)
  if (door) await writeFile(door, JSON.stringify({ port }), { mode: 0o600 })
  const tables = tablesOn(client, '')
  await tables.createMissing()
  const log = folder ? redoLog(unfinishedOf(folder)) : undefined
  if (folder) await redo(unfinishedOf(folder), client)
  log?.watch(client)
  return {
    ...tables,
    async close() {
      client.destroy()
      log?.close()
      if (door) await rm(door, { force: true })
      await stop()
    },
  }
}

const opened = z.union([z.object({ port: z.number() }), z.object({ failed: z.string() })])

/** Starts the thread of the database; `stop` resolves when all it was sent is on disk and the folder is free. */
async function databaseThread(folder?: string): Promise<{ port: number; stop(): Promise<void> }> {
  const thread = new Worker(join(__dirname, 'databaseThread.mjs'), { workerData: folder ? { path: folder } : {} })
  const gone = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  const told = await new Promise<unknown>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
  })
  const outcome = opened.parse(told)
  if ('failed' in outcome) throw new Error(`the embedded database did not open: ${outcome.failed}`)
  return {
    port: outcome.port,
    async stop() {
      thread.postMessage('stop')
      await gone
    },
  }
}
