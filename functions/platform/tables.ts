import { setTimeout } from 'node:timers/promises'
import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { nextAttempt } from '@shared/outbox'
import { Problem } from '@shared/problem'
import * as dynamoose from 'dynamoose'
import type { ModelType } from 'dynamoose/dist/General'
import type { AnyItem } from 'dynamoose/dist/Item'
import {
  type Aggregate,
  type IndexName,
  indexNames,
  type Kind,
  type PageRequest,
  type Store,
  type TableName,
  tableNames,
  upTo,
} from './store'
import { putAll } from './tablePuts'
import { rowsById, sortsUnder } from './tableReads'

const listIndexes = ['first', 'second', 'third', 'fourth'] as const
const keyName = (index: IndexName) => `${index}Key`
const sortName = (index: IndexName) => `${index}Sort`

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

type Row = Record<string, string> & { body: string; brief?: string }
type Key = Record<string, unknown>
type Model = ModelType<AnyItem & Row>

export interface Tables {
  store<T extends Aggregate>(kind: Kind<T>): Store<T>
  /** Creates what is missing: only for the embedded database; the cloud's tables come from serverless.yml. */
  createMissing(): Promise<void>
}

/** The tables behind one DynamoDB client; `prefix` keeps stages apart. */
export function tablesOn(client: DynamoDB, prefix: string): Tables {
  const instance = new dynamoose.Instance()
  instance.aws.ddb.set(client)
  const options = { create: false, waitForActive: false, throughput: 'ON_DEMAND' } as const
  const models = new Map<TableName, Model>()
  const tables = tableNames.map((name) => {
    const model = dynamoose.model<AnyItem & Row>(`${prefix}${name}`, schema, options)
    models.set(name, model)
    return new instance.Table(`${prefix}${name}`, [model], options)
  })
  const documents = DynamoDBDocumentClient.from(client)
  return {
    store: (kind) => tableStore(models.get(kind.table)!, documents, `${prefix}${kind.table}`, kind),
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

/** The item as the table keeps it, and where it stands in each list; the id at the end keeps equal sort values apart. */
export function rowOf<T extends Aggregate>(kind: Kind<T>, item: T) {
  const keys: Record<string, string> = {}
  const stand = (index: IndexName, at: { key: string; sort: string } | undefined) => {
    if (at) Object.assign(keys, { [keyName(index)]: at.key, [sortName(index)]: `${at.sort}|${item.id}` })
  }
  for (const index of listIndexes) stand(index, kind.indexes[index]?.(item))
  const when = nextAttempt(item.outbox ?? [])
  if (when) stand('outbox', { key: 'due', sort: when })
  const expires = kind.expiresAt?.(item)
  return {
    body: JSON.stringify(kind.schema.parse(item)),
    ...(kind.brief ? { brief: JSON.stringify(kind.brief(item)) } : {}),
    ...(expires ? { expires: Math.ceil(Date.parse(expires) / 1000) } : {}),
    ...keys,
  }
}

function tableStore<T extends Aggregate>(
  model: Model,
  documents: DynamoDBDocumentClient,
  table: string,
  kind: Kind<T>,
): Store<T> {
  const read = ({ body }: Record<'body', string>): T => kind.schema.parse(JSON.parse(body))

  /** Up to `limit` rows; DynamoDB hands out at most 1 MB at a time, so it is asked until there are enough or no more. */
  async function query(
    index: IndexName,
    key: string,
    between: [low: string, high: string],
    limit: number,
    start?: Key,
    forward = true,
    wanted: 'body' | 'brief' = 'body',
  ) {
    const rows: Row[] = []
    let from = start
    do {
      const found = await documents.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: '#key = :key AND #sort BETWEEN :low AND :high',
          ExpressionAttributeNames: { '#key': keyName(index), '#sort': sortName(index), '#wanted': wanted },
          ExpressionAttributeValues: { ':key': key, ':low': between[0], ':high': between[1] },
          ProjectionExpression: '#wanted, id, #sort',
          ScanIndexForward: forward,
          Limit: limit - rows.length,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      )
      rows.push(...((found.Items ?? []) as Row[]))
      from = found.LastEvaluatedKey
    } while (from && rows.length < limit)
    return rows
  }

  async function pageOf(
    { index, key, limit, after, from = '\u0001', until = '', newestFirst = false }: PageRequest & { limit: number },
    wanted: 'body' | 'brief',
  ) {
    const start = after === undefined ? undefined : cursor(index, key, after)
    const rows = await query(index, key, [from, `${until}~`], limit + 1, start, !newestFirst, wanted)
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return { rows: rows.slice(0, limit), next: last ? { next: String(last[sortName(index)]) } : {} }
  }

  /** An item last written by an edition that kept no brief is read whole. */
  async function briefOf(row: Row, brief: (item: T) => object): Promise<unknown> {
    if (row.brief !== undefined) return JSON.parse(row.brief)
    const whole = await model.get(String(row.id), { consistent: true })
    return whole ? JSON.parse(JSON.stringify(brief(read(whole)))) : undefined
  }

  return {
    async get(id) {
      const row = await model.get(id, { consistent: true })
      return row ? read(row) : undefined
    },
    async many(ids) {
      return (await rowsById(documents, table, ids)).map(read)
    },
    async create(item) {
      await model
        .create({ id: item.id, version: item.version, ...rowOf(kind, item) }, { overwrite: false })
        .catch(refusedAs('already-exists'))
      return item
    },
    async keepAll(items) {
      const rows = items.map((item) => ({ id: item.id, version: item.version, ...rowOf(kind, item) }))
      await putAll(documents, table, rows)
    },
    async save(item) {
      const saved = { ...item, version: item.version + 1 }
      const row = rowOf(kind, saved)
      const gone = indexNames.flatMap((index) => [keyName(index), sortName(index)]).filter((name) => !(name in row))
      const change = { $SET: { version: saved.version, ...row }, ...(gone.length ? { $REMOVE: gone } : {}) }
      const unchanged = new dynamoose.Condition().where('version').eq(item.version)
      await model.update({ id: item.id }, change, { condition: unchanged }).catch(refusedAs('changed-meanwhile'))
      return saved
    },
    async page(request) {
      const { rows, next } = await pageOf({ limit: 50, ...request }, 'body')
      return { items: rows.map(read), ...next }
    },
    async briefs(request) {
      const { brief } = kind
      const { rows, next } = await pageOf({ limit: 1_000, ...request }, brief ? 'brief' : 'body')
      return { items: brief ? await Promise.all(rows.map((row) => briefOf(row, brief))) : rows.map(read), ...next }
    },
    async count({ index, key, until = '' }) {
      let counted = 0
      let from: Record<string, unknown> | undefined
      do {
        const found = await documents.send(
          new QueryCommand({
            TableName: table,
            IndexName: index,
            Select: 'COUNT',
            KeyConditionExpression: '#key = :key AND #sort <= :high',
            ExpressionAttributeNames: { '#key': keyName(index), '#sort': sortName(index) },
            ExpressionAttributeValues: { ':key': key, ':high': `${until}~` },
            ...(from ? { ExclusiveStartKey: from } : {}),
          }),
        )
        counted += found.Count ?? 0
        from = found.LastEvaluatedKey
      } while (from)
      return counted
    },
    async countsUpTo({ index, key }, untils) {
      const list = { table, index, keyName: keyName(index), sortName: sortName(index), key }
      return upTo(await sortsUnder(documents, list), untils)
    },
    async due(at, limit) {
      return (await query('outbox', 'due', ['0', `${at}~`], limit)).map(read)
    },
  }
}

/** The place in a list after which to go on: the sort value ends with the id of its item. */
function cursor(index: IndexName, key: string, after: string): Key {
  const id = after.slice(after.lastIndexOf('|') + 1)
  if (!after.includes('|') || id === '') throw new Problem('bad-input', '翻页的位置不对，请从头再看')
  return { id, [keyName(index)]: key, [sortName(index)]: after }
}

const refusedAs = (code: 'already-exists' | 'changed-meanwhile') => (error: unknown) => {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') throw new Problem(code)
  throw error
}
