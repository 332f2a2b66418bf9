import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { Problem } from '@shared/problem'
import { ClassicLevel } from 'classic-level'
import dynalite from 'dynalite'
import { type Tables, tablesOn } from '../platform/tables'

export interface EmbeddedDatabase extends Tables {
  close(): Promise<void>
}

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

const isLocked = (cause: unknown) => cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'

/** The embedded DynamoDB twin on disk (or in memory without a folder), with its tables made. Only one process may hold a folder. */
export async function openEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
  if (folder) await requireFree(folder)
  const server = dynalite({ ...(folder ? { path: folder } : {}), createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve())
  })
  const { port } = server.address() as AddressInfo
  const client = new DynamoDB({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 3,
  })
  const tables = tablesOn(client, '')
  await tables.createMissing()
  return {
    ...tables,
    close() {
      client.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
