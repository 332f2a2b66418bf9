import { setTimeout } from 'node:timers/promises'
import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as dynamoose from 'dynamoose'
import type { AnyItem } from 'dynamoose/dist/Item'
import type { Documents } from './documents'
import { type SetAside, settingAside } from './setAside'
import { type Aggregate, indexNames, type Kind, type Store, type TableName, tableNames } from './store'
import { keyName, sortName } from './tableRows'
import { everyRow } from './tableReads'
import { type Model, type StoredRow, tableStore } from './tableStore'

/** The attributes of every table: the aggregate as text, and the keys of the lists it stands in. */
const schema = new dynamoose.Schema({
  id: { type: String, hashKey: true },
  version: { type: Number, required: true },
  body: { type: String, required: true },
  brief: String,
  expires: Number,
  ...Object.fromEntries(
    indexNames.flatMap((index) => [
      [keyName(index), { type: String, index: { type: 'global', name: index, rangeKey: sortName(index) } }],
      [sortName(index), { type: String }],
    ]),
  ),
})

export interface Tables {
  store<T extends Aggregate>(kind: Kind<T>): Store<T>
  /** Creates what is missing: only for the embedded database; the cloud's tables come from serverless.yml. */
  createMissing(): Promise<void>
  /** Every row there is, whatever it holds: for who looks after the tables, by command. */
  rows(): AsyncGenerator<{ table: TableName; id: string; body: string }>
}

/** The tables behind one DynamoDB client; `prefix` keeps stages apart, `setAside` hears of rows that cannot be read. */
export function tablesOn(
  client: DynamoDB,
  prefix: string,
  setAside: SetAside = settingAside(),
  documents: Documents = DynamoDBDocumentClient.from(client),
): Tables {
  const instance = new dynamoose.Instance()
  instance.aws.ddb.set(client)
  const options = { create: false, waitForActive: false, throughput: 'ON_DEMAND' } as const
  const models = new Map<TableName, Model>()
  const tables = tableNames.map((name) => {
    const model = dynamoose.model<AnyItem & StoredRow>(`${prefix}${name}`, schema, options)
    models.set(name, model)
    return new instance.Table(`${prefix}${name}`, [model], options)
  })
  return {
    store: (kind) =>
      tableStore(kind, { model: models.get(kind.table)!, documents, table: `${prefix}${kind.table}`, setAside }),
    async *rows() {
      for (const name of tableNames)
        for await (const row of everyRow(documents, `${prefix}${name}`)) yield { table: name, ...row }
    },
    async createMissing() {
      const { TableNames: present = [] } = await client.listTables({})
      const missing = tables.filter((table) => !present.includes(table.name))
      for (const table of missing) await table.create()
      for (const table of missing) await active(client, table.name)
    },
  }
}

async function active(client: DynamoDB, table: string) {
  while ((await client.describeTable({ TableName: table })).Table?.TableStatus !== 'ACTIVE') await setTimeout(10)
}
