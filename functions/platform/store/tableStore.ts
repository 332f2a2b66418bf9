import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import { Problem } from '@shared/problem'
import * as dynamoose from 'dynamoose'
import type { ModelType } from 'dynamoose/dist/General'
import type { AnyItem } from 'dynamoose/dist/Item'
import {
  type Aggregate,
  type IndexName,
  type Kind,
  type PageRequest,
  requirePlace,
  type Store,
  upTo,
  wrongPlace,
} from './store'
import { putAll, putOne } from './tablePuts'
import type { Documents } from './documents'
import { rowsById, sortsUnder } from './tableReads'
import { keyName, rowOf, sortName } from './tableRows'
import { readAs, type SetAside } from './setAside'

export type StoredRow = Record<string, string> & { body: string; brief?: string }
type Key = Record<string, unknown>
export type Model = ModelType<AnyItem & StoredRow>

interface Behind {
  model: Model
  documents: Documents
  table: string
  setAside: SetAside
}

/** What is read of a list: from `low` to `high`, after a place of it. */
interface Range {
  index: IndexName
  key: string
  between: readonly [low: string, high: string]
  limit: number
  start?: Key | undefined
  newestFirst?: boolean
  wanted?: 'body' | 'brief'
}

/** One kind of aggregate in its table. A row that cannot be read is set aside and named; the others of its list go on. */
export function tableStore<T extends Aggregate>(
  kind: Kind<T>,
  { model, documents, table, setAside }: Behind,
): Store<T> {
  const read = (row: StoredRow): T => setAside.required(table, row.id, kind.schema, row.body)
  const readable = (row: StoredRow): T[] => setAside.readable(table, row.id, kind.schema, row.body)

  async function rowOfId(id: string): Promise<StoredRow | undefined> {
    const get = new GetCommand({ TableName: table, Key: { id }, ConsistentRead: true })
    return (await documents.send(get)).Item as StoredRow | undefined
  }

  /** Up to `limit` rows; DynamoDB hands out at most 1 MB at a time, so it is asked until there are enough or no more. */
  async function query({ index, key, between, limit, start, newestFirst = false, wanted = 'body' }: Range) {
    const rows: StoredRow[] = []
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
          ScanIndexForward: !newestFirst,
          Limit: limit - rows.length,
          ...(from ? { ExclusiveStartKey: from } : {}),
        }),
      )
      rows.push(...((found.Items ?? []) as StoredRow[]))
      from = found.LastEvaluatedKey
    } while (from && rows.length < limit)
    return rows
  }

  async function pageOf(
    { index, key, limit, after, from = '\u0001', until = '', newestFirst = false }: PageRequest & { limit: number },
    wanted: 'body' | 'brief',
  ) {
    const start = after === undefined ? undefined : cursor(index, key, after)
    // Such bounds the tables refuse; nothing lies between them.
    if (Buffer.compare(Buffer.from(from), Buffer.from(`${until}~`)) > 0) return { rows: [], next: {} }
    const between = [from, `${until}~`] as const
    const asked = { index, key, between, limit: limit + 1, start, newestFirst, wanted }
    const rows = await query(asked).catch((error: unknown) => {
      // A place that this list does not have, such as one beyond its end or one of another list.
      throw start && error instanceof Error && error.name === 'ValidationException' ? wrongPlace() : error
    })
    const last = rows.length > limit ? rows[limit - 1] : undefined
    return { rows: rows.slice(0, limit), next: last ? { next: String(last[sortName(index)]) } : {} }
  }

  /** An item last written by an edition that kept no brief, or one that cannot be read, is read whole. */
  async function briefsOf(row: StoredRow, { of, schema }: NonNullable<Kind<T>['brief']>): Promise<object[]> {
    const kept = row.brief === undefined ? undefined : readAs(schema, row.brief)
    if (kept && 'value' in kept) return [kept.value]
    const whole = await rowOfId(String(row.id))
    return whole ? readable(whole).map((one) => JSON.parse(JSON.stringify(of(one))) as object) : []
  }

  async function put(item: T, over: { version: number } | 'nothing'): Promise<void> {
    const row = { id: item.id, version: item.version, ...rowOf(kind, item) }
    if (kind.bulk) return putOne(documents, table, row, over)
    const settings =
      over === 'nothing'
        ? { overwrite: false }
        : { overwrite: true, condition: new dynamoose.Condition().where('version').eq(over.version) }
    await model.create(row, settings)
  }

  return {
    async get(id) {
      if (kind.isOwn && !kind.isOwn(id)) return undefined
      const row = await rowOfId(id)
      return row && read(row)
    },
    async many(ids) {
      return (await rowsById(documents, table, ids)).flatMap((row) => readable(row as StoredRow))
    },
    async create(item) {
      await put(item, 'nothing').catch(refusedAs('already-exists'))
      return item
    },
    async keepAll(items) {
      const rows = items.map((item) => ({ id: item.id, version: item.version, ...rowOf(kind, item) }))
      await putAll(documents, table, rows).catch((error: unknown) => {
        throw whenFull(error)
      })
    },
    async save(item) {
      const saved = { ...item, version: item.version + 1 }
      // The whole row, which is what changes anyhow: to name each attribute of an update costs four times as much.
      await put(saved, { version: item.version }).catch(refusedAs('changed-meanwhile'))
      return saved
    },
    async page(request) {
      const { rows, next } = await pageOf({ limit: 50, ...request }, 'body')
      return { items: rows.flatMap(readable), ...next }
    },
    async briefs(request) {
      const { brief } = kind
      const { rows, next } = await pageOf({ limit: 1_000, ...request }, brief ? 'brief' : 'body')
      if (!brief) return { items: rows.flatMap(readable), ...next }
      return { items: (await Promise.all(rows.map((row) => briefsOf(row, brief)))).flat(), ...next }
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
    async due(at, limit, from = '0') {
      const found: T[] = []
      let start: Key | undefined
      // Kinds that share a table share this list: each takes its own, and another's is no row that cannot be read.
      const own = ({ id }: StoredRow) => id === undefined || (kind.isOwn?.(id) ?? true)
      // Rows that cannot be read stay due; they must not stand before the others for ever.
      do {
        const rows = await query({ index: 'outbox', key: 'due', between: [from, `${at}~`], limit, start })
        found.push(...rows.filter(own).flatMap(readable))
        const last = rows.length < limit ? undefined : rows.at(-1)
        start = last && cursor('outbox', 'due', String(last[sortName('outbox')]))
      } while (start && found.length < limit)
      return found.slice(0, limit)
    },
  }
}

/** The place in a list after which to go on: the sort value ends with the id of its item. */
function cursor(index: IndexName, key: string, after: string): Key {
  requirePlace(after)
  const id = after.slice(after.lastIndexOf('|') + 1)
  return { id, [keyName(index)]: key, [sortName(index)]: after }
}

const refusedAs = (code: 'already-exists' | 'changed-meanwhile') => (error: unknown) => {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') throw new Problem(code)
  throw whenFull(error)
}

/** The embedded database says so while its disk has no room; the cloud's tables have no such end. */
const whenFull = (error: unknown): unknown =>
  error instanceof Error && error.name === 'StorageFull' ? new Problem('storage-full') : error
