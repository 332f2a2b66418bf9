import { setTimeout } from 'node:timers/promises'
import { BatchGetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { Documents } from './documents'

type Keys = { id: string }[]

/** DynamoDB takes at most so many keys in one request. */
const mostKeys = 100

/** Rows by id as they stand now, in any order: a hundred to a request, and what the table left over is asked for again. */
export async function rowsById(
  documents: Documents,
  table: string,
  ids: readonly string[],
): Promise<Record<'body', string>[]> {
  const rows: Record<'body', string>[] = []
  let left: Keys = [...new Set(ids)].map((id) => ({ id }))
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt > 0) await setTimeout(Math.min(1_000, 10 * attempt))
    const Keys = left.slice(0, mostKeys)
    const request = { RequestItems: { [table]: { Keys, ConsistentRead: true } } }
    const { Responses = {}, UnprocessedKeys = {} } = await documents.send(new BatchGetCommand(request))
    rows.push(...((Responses[table] ?? []) as Record<'body', string>[]))
    left = [...((UnprocessedKeys[table]?.Keys ?? []) as Keys), ...left.slice(mostKeys)]
  }
  return rows
}

interface Listed {
  table: string
  index: string
  keyName: string
  sortName: string
  key: string
}

/** The sort values of all that stands under one key of a list, and nothing else of it. */
export async function sortsUnder(
  documents: Documents,
  { table, index, keyName, sortName, key }: Listed,
): Promise<string[]> {
  const sorts: string[] = []
  let from: Record<string, unknown> | undefined
  do {
    const found = await documents.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: '#key = :key',
        ProjectionExpression: '#sort',
        ExpressionAttributeNames: { '#key': keyName, '#sort': sortName },
        ExpressionAttributeValues: { ':key': key },
        ...(from ? { ExclusiveStartKey: from } : {}),
      }),
    )
    for (const row of found.Items ?? []) sorts.push(String(row[sortName]))
    from = found.LastEvaluatedKey
  } while (from)
  return sorts
}

/** Every row of a table, in no order. */
export async function* everyRow(documents: Documents, table: string): AsyncGenerator<{ id: string; body: string }> {
  let from: Record<string, unknown> | undefined
  do {
    const scan = new ScanCommand({
      TableName: table,
      ProjectionExpression: 'id, body',
      ...(from ? { ExclusiveStartKey: from } : {}),
    })
    const { Items = [], LastEvaluatedKey } = await documents.send(scan)
    for (const { id, body } of Items) yield { id: String(id), body: String(body ?? '') }
    from = LastEvaluatedKey
  } while (from)
}
