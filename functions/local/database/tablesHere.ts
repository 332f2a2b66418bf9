import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import { Problem } from '@shared/problem'
import { type Tables, tablesOn } from '../../platform/store/tables'
import { clientOver, documentsOver } from './clientOver'
import { door, doorOf, exchangeThrough } from './throughDoor'
import { openEmbeddedDatabase } from './embeddedDatabase'

export interface TablesHere extends Pick<Tables, 'store' | 'rows'> {
  close(): Promise<void>
}

/**
 * The tables a command works on: those in the cloud that TABLE_PREFIX names, else those in the data folder: through the
 * system that runs on it, or opened by the command itself while none does.
 * @throws Problem 'not-found' where there is no data, 'not-now' while the system is just starting or stopping.
 */
export async function tablesHere(folder: string): Promise<TablesHere> {
  const { TABLE_PREFIX } = process.env
  if (TABLE_PREFIX) return { ...tablesOn(new DynamoDB({}), TABLE_PREFIX), close: async () => undefined }
  const tables = join(folder, 'tables')
  if (!existsSync(tables)) throw new Problem('not-found', `${folder} 里没有数据，先运行一次 npm start，或写明数据目录`)
  try {
    return await openEmbeddedDatabase(tables)
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'not-now') throw error
    return throughTheRunning(tables)
  }
}

async function throughTheRunning(tables: string): Promise<TablesHere> {
  const busy = new Problem('not-now', '系统正在启动或停止，过几秒再试')
  const written = await readFile(doorOf(tables), 'utf8').catch(() => {
    throw busy
  })
  const known = door.safeParse(JSON.parse(written))
  if (!known.success) throw busy
  const exchange = exchangeThrough(known.data)
  const client = clientOver(exchange)
  await client.listTables({}).catch(() => {
    throw busy
  })
  return {
    ...tablesOn(client, '', undefined, documentsOver(exchange)),
    async close() {
      client.destroy()
    },
  }
}
