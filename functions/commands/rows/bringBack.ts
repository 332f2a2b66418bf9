import { isDeepStrictEqual } from 'node:util'
import { ConditionalCheckFailedException, type DynamoDB, paginateScan } from '@aws-sdk/client-dynamodb'
import { tableNames } from '../../platform/store/store'

/** What was found, row by row, over all tables. */
export interface BroughtBack {
  /** In the saved tables. */
  looked: number
  /** Missing from the tables in use, and written back. */
  missing: number
  /** There, but other than saved: written over where that was asked for, else left as they are. */
  different: number
}

/**
 * Brings rows from saved tables (a restore to a point in time makes such tables, under another prefix) back into the
 * tables in use. What is missing is always written; what differs only with `over`. Rows written since then stay.
 * Done twice is done once. Needs the right to scan, which no function of the system has: an operator runs it.
 */
export async function bringBack(
  client: DynamoDB,
  { from, to, over }: { from: string; to: string; over: boolean },
): Promise<BroughtBack> {
  const found: BroughtBack = { looked: 0, missing: 0, different: 0 }
  for (const name of tableNames) {
    const TableName = `${to}${name}`
    for await (const { Items = [] } of paginateScan({ client }, { TableName: `${from}${name}`, ConsistentRead: true }))
      for (const Item of Items) {
        found.looked++
        if (await putNew({ TableName, Item })) found.missing++
        else if (!isDeepStrictEqual((await client.getItem({ TableName, Key: { id: Item.id! } })).Item, Item)) {
          found.different++
          if (over) await client.putItem({ TableName, Item })
        }
      }
  }
  return found

  async function putNew(put: Pick<Parameters<DynamoDB['putItem']>[0], 'TableName' | 'Item'>): Promise<boolean> {
    try {
      await client.putItem({ ...put, ConditionExpression: 'attribute_not_exists(id)' })
      return true
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    }
  }
}
