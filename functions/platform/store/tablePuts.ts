import { setTimeout } from 'node:timers/promises'
import { BatchWriteCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Documents } from './documents'

/** DynamoDB takes at most so many items in one request. */
const mostItems = 25

/** Puts one row: where there is none yet, or where the version that was read still stands. */
export async function putOne(
  documents: Documents,
  table: string,
  row: Record<string, unknown>,
  over: { version: number } | 'nothing',
): Promise<void> {
  const condition =
    over === 'nothing'
      ? { ConditionExpression: 'attribute_not_exists(id)' }
      : {
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': over.version },
        }
  await documents.send(new PutCommand({ TableName: table, Item: row, ...condition }))
}

/** Puts rows without a condition, 25 to a request; what the table left over is sent again. */
export async function putAll(
  documents: Documents,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  // One request may name an item only once.
  let left = [...new Map(rows.map((row) => [row.id, row])).values()].map((Item) => ({ PutRequest: { Item } }))
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt > 0) await setTimeout(Math.min(1_000, 10 * attempt))
    const request = { RequestItems: { [table]: left.slice(0, mostItems) } }
    const { UnprocessedItems = {} } = await documents.send(new BatchWriteCommand(request))
    const again = (UnprocessedItems[table] ?? []) as typeof left
    // Only what was refused makes it wait.
    if (again.length === 0) attempt = -1
    left = [...again, ...left.slice(mostItems)]
  }
}
