import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** A row as the documents of the tables have it: texts and numbers under names. */
type Plain = Record<string, unknown>
type Stored = Record<string, AttributeValue>

const each = <A, B>(from: Record<string, A>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]))

const stored = (row: Plain): Stored =>
  each(row, (value): AttributeValue => {
    if (typeof value === 'string') return { S: value }
    if (typeof value === 'number') return { N: String(value) }
    throw new TypeError(`rows hold texts and numbers, not ${typeof value}`)
  })

const plain = (row: Stored): Plain => each(row, ({ S, N }) => (N === undefined ? S : Number(N)))

interface Put {
  PutRequest: { Item: Plain }
}
interface Keys {
  Keys: Plain[]
}
type Requests = Record<string, Put[] | Keys>

/** What is sent, in DynamoDB's form: rows, keys and values as it types them, all else as it is. */
export function inputOf(input: object): object {
  const { Key, Item, ExpressionAttributeValues, ExclusiveStartKey, RequestItems, ...rest } = input as Record<
    string,
    Plain | undefined
  >
  const rows = { Key, Item, ExpressionAttributeValues, ExclusiveStartKey }
  const given = Object.entries(rows).flatMap(([name, row]) => (row ? [[name, stored(row)] as const] : []))
  const requests = RequestItems && { RequestItems: each(RequestItems as Requests, requested) }
  return { ...rest, ...Object.fromEntries(given), ...requests }
}

const requested = (one: Put[] | Keys) =>
  Array.isArray(one)
    ? one.map(({ PutRequest: { Item } }) => ({ PutRequest: { Item: stored(Item) } }))
    : { ...one, Keys: one.Keys.map(stored) }

interface Given {
  Item?: Stored
  Items?: Stored[]
  LastEvaluatedKey?: Stored
  Responses?: Record<string, Stored[]>
}

/** What comes back, as the documents have it. What was left over of a batch the embedded database never leaves. */
export function outputOf(output: object): object {
  const { Item, Items, LastEvaluatedKey, Responses, ...rest } = output as Given
  return {
    ...rest,
    ...(Item ? { Item: plain(Item) } : {}),
    ...(Items ? { Items: Items.map(plain) } : {}),
    ...(LastEvaluatedKey ? { LastEvaluatedKey: plain(LastEvaluatedKey) } : {}),
    ...(Responses ? { Responses: each(Responses, (rows) => rows.map(plain)) } : {}),
  }
}
