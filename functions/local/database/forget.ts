import { ConditionalCheckFailedException, type DynamoDB, type ScanCommandOutput } from '@aws-sdk/client-dynamodb'
import type { TableName } from '../../platform/store/store'

/** The tables whose kinds say when a row may be forgotten. */
const forgetful: readonly TableName[] = ['limits', 'people', 'surveys', 'messages']
const atOnce = 50

/** What the tables of the cloud do by themselves: rows whose time is over go. Gives how many went. */
export async function forgetExpired(client: DynamoDB, now: Date): Promise<number> {
  let gone = 0
  for (const table of forgetful) {
    const over = await expiredIn(table, client, now)
    for (let from = 0; from < over.length; from += atOnce) {
      const some = await Promise.all(over.slice(from, from + atOnce).map((id) => forget(table, id, client, now)))
      gone += some.filter(Boolean).length
    }
  }
  return gone
}

const over = (now: Date) => ({
  ExpressionAttributeNames: { '#expires': 'expires' },
  ExpressionAttributeValues: { ':now': { N: String(Math.floor(now.getTime() / 1000)) } },
})

async function expiredIn(TableName: TableName, client: DynamoDB, now: Date): Promise<string[]> {
  const ids: string[] = []
  let start: ScanCommandOutput['LastEvaluatedKey']
  do {
    const { Items = [], LastEvaluatedKey }: ScanCommandOutput = await client.scan({
      TableName,
      ProjectionExpression: 'id',
      FilterExpression: '#expires < :now',
      ...over(now),
      ...(start ? { ExclusiveStartKey: start } : {}),
    })
    ids.push(...Items.flatMap(({ id }) => id?.S ?? []))
    start = LastEvaluatedKey
  } while (start)
  return ids
}

/** One that was written anew meanwhile stays. */
const forget = (TableName: TableName, id: string, client: DynamoDB, now: Date): Promise<boolean> =>
  client
    .deleteItem({ TableName, Key: { id: { S: id } }, ConditionExpression: '#expires < :now', ...over(now) })
    .then(() => true)
    .catch((error: unknown) => {
      if (error instanceof ConditionalCheckFailedException) return false
      throw error
    })
