import { Agent, request } from 'node:http'
import type { DynamoDB } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'
import { clientOver } from './clientOver'
import { type Answered, contentOf, type Exchange } from './exchange'

/** How to reach the embedded database: a socket file (on Windows a named pipe), and the secret of this start. */
export const door = z.object({ socket: z.string().min(1), secret: z.string().min(32) })
export type Door = z.infer<typeof door>

/** Where the process that holds the tables of a folder writes how it is reached: for the same user alone. */
export const doorOf = (folder: string): string => `${folder}.json`

const mostAtOnce = 64

/** Requests through the door, from any process of this user. Nothing is looked up on a socket: `host` is what the door is called. */
export function exchangeThrough({ socket: socketPath, secret }: Door): Exchange {
  const agent = new Agent({ keepAlive: true, maxSockets: mostAtOnce })
  const authorization = `Credential=${secret}/`
  const exchange = (operation: string, input: object) =>
    new Promise<object>((resolve, reject) => {
      const headers = { host: 'tables', authorization, 'x-amz-target': `DynamoDB_20120810.${operation}` }
      const asking = request({ socketPath, agent, method: 'POST', path: '/', headers }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          try {
            const body = Buffer.concat(chunks).toString()
            resolve(
              contentOf({ status: answer.statusCode ?? 0, body: body ? (JSON.parse(body) as Answered['body']) : {} }),
            )
          } catch (error) {
            reject(error instanceof Error ? error : new Error(String(error)))
          }
        })
      })
      asking.on('error', reject)
      asking.end(JSON.stringify(input))
    })
  return Object.assign(exchange, { close: () => agent.destroy() })
}

/** The embedded database through its door. */
export const clientThrough = (door: Door): DynamoDB => clientOver(exchangeThrough(door))
