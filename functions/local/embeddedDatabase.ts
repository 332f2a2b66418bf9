import type { AddressInfo } from 'node:net'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import dynalite from 'dynalite'
import { type Tables, tablesOn } from '../platform/tables'

export interface EmbeddedDatabase extends Tables {
  close(): Promise<void>
}

/** The embedded DynamoDB twin on disk (or in memory without a folder), with its tables made. Only one process may hold a folder. */
export async function openEmbeddedDatabase(folder?: string): Promise<EmbeddedDatabase> {
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
