import { randomBytes, randomInt } from 'node:crypto'
import { join } from 'node:path'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { concernEndpoints } from '../../../concerns/endpoints'
import { hotEndpoints } from '../../../hot/endpoints'
import { inquiryEndpoints } from '../../../inquiries/endpoints'
import { ledgerEndpoints } from '../../../ledger/endpoints'
import { accounts } from '../../../platform/identity/account'
import { memoryBucket } from '../../../platform/bucket/bucketMemory'
import type { House } from '../../../platform/house'
import { api } from '../../../platform/http/http'
import { identity } from '../../../platform/identity/identity'
import { signingKeyring } from '../../../platform/identity/keyring'
import { silentLog } from '../../../platform/log'
import { referenceOf } from '../../../platform/bucket/reference'
import type { TableName } from '../../../platform/store/store'
import { tablesOn } from '../../../platform/store/tables'
import { clientOver, documentsOver } from '../../../local/database/clientOver'
import type { Exchange } from '../../../local/database/exchange'
import { openEmbeddedDatabase } from '../../../local/database/embeddedDatabase'
import { localFacts } from '../../../local/loadSeeds'
import { Meter } from './meter'

const mostInBatch = 25

export interface MeteredReply {
  status: number
  body: unknown
}

export interface MeteredHouse {
  house: House
  meter: Meter
  /** By the public door: parsed, permitted, answered and checked as for anyone, without a network in between. */
  ask(caller: Caller, method: 'GET' | 'POST', path: string, body?: object): Promise<MeteredReply>
  /** Puts rows into a table as they are, past the API and the meter's figures: for what is there before anything is measured. */
  fill(table: TableName, rows: readonly object[]): Promise<void>
  close(): Promise<void>
}

/** The house on one machine with its tables on disk in a folder, a clock of one's own, and a meter on every request to the tables. */
export async function openMeteredHouse(
  folder: string,
  now: () => Date,
  nudge: () => void = () => undefined,
): Promise<MeteredHouse> {
  const tables = join(folder, 'tables')
  const database = await openEmbeddedDatabase(tables)
  const meter = new Meter()
  const exchange = watched(database.exchange, meter)
  const [client, documents] = [clientOver(exchange), documentsOver(exchange)]
  const { store } = tablesOn(client, '', undefined, documents)
  const house = houseOn(store, now, nudge)
  const present = new Map<string, Caller>()
  const identify = async (token: string) => {
    const caller = present.get(token)
    if (!caller) throw new Problem('session-ended')
    return caller
  }
  const endpoints = [inquiryEndpoints, ledgerEndpoints, hotEndpoints, concernEndpoints].flatMap((of) => of(house))
  const app = api(endpoints, { identify, log: silentLog, now })
  const ask: MeteredHouse['ask'] = async (caller, method, path, body) => {
    present.set(caller.id, caller)
    const headers = { authorization: `Bearer ${caller.id}`, 'content-type': 'application/json' }
    const response = await app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    return { status: response.status, body: await response.json() }
  }
  const close = async () => {
    client.destroy()
    await database.close()
  }
  const fill: MeteredHouse['fill'] = async (table, rows) => {
    for (let from = 0; from < rows.length; from += mostInBatch) {
      const puts = rows.slice(from, from + mostInBatch).map((Item) => ({ PutRequest: { Item } }))
      await documents.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }))
    }
    meter.take()
  }
  return { house, meter, ask, fill, close }
}

/** Everything but the tables as it is on one machine, with secrets and sessions of its own. */
export function houseOn(store: House['store'], now: () => Date, nudge: () => void = () => undefined): House {
  const reference = referenceOf(localFacts())
  const secret = () => randomBytes(32).toString('base64url')
  return {
    mode: 'local',
    now,
    pause: async () => undefined,
    random: (below) => randomInt(below),
    store,
    bucket: memoryBucket(),
    reference: async () => reference,
    identity: identity(signingKeyring({ current: 'bench', keys: { bench: secret() } }), store(accounts), now, false),
    nudge,
    sendCode: async () => undefined,
    askWechat: async (code) => ({ openid: code }),
    lookupSecret: secret(),
    log: silentLog,
  }
}

function watched(exchange: Exchange, meter: Meter): Exchange {
  const noted = async (operation: string, input: object) => {
    const output = await exchange(operation, { ...input, ReturnConsumedCapacity: 'TOTAL' })
    meter.note(operation, output)
    return output
  }
  return Object.assign(noted, { close: exchange.close })
}
