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

/** So many requests are on their way at once. */
const together = 4

/** Puts rows without a condition, 25 to a request, a few requests at once; what the table left over is sent again. */
export async function putAll(
  documents: Documents,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  // One request may name an item only once.
  const left = [...new Map(rows.map((row) => [row.id, row])).values()].map((Item) => ({ PutRequest: { Item } }))
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt > 0) await setTimeout(Math.min(1_000, 10 * attempt))
    const some = left.splice(0, mostItems * together)
    const sent = Array.from({ length: Math.ceil(some.length / mostItems) }, async (_, nth) => {
      const request = { RequestItems: { [table]: some.slice(nth * mostItems, (nth + 1) * mostItems) } }
      const { UnprocessedItems = {} } = await documents.send(new BatchWriteCommand(request))
      return (UnprocessedItems[table] ?? []) as typeof left
    })
    const again = (await Promise.all(sent)).flat()
    // Only what was refused makes it wait.
    if (again.length === 0) attempt = -1
    left.unshift(...again)
  }
}
