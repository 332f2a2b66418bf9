import { Agent } from 'node:http'
import { DynamoDB } from '@aws-sdk/client-dynamodb'
import * as z from 'zod'

/** How to reach the embedded database: a socket file (on Windows a named pipe), and the secret of this start. */
export const door = z.object({ socket: z.string().min(1), secret: z.string().min(32) })
export type Door = z.infer<typeof door>

/** Where the process that holds the tables of a folder writes how it is reached: for the same user alone. */
export const doorOf = (folder: string): string => `${folder}.json`

/** As the door calls itself; an address that no name server knows, for nothing is looked up on a socket. */
const endpoint = 'http://tables'
const mostAtOnce = 64

/** The embedded database through its door. */
export function clientThrough({ socket, secret }: Door): DynamoDB {
  const authorization = `Credential=${secret}/`
  const through = { keepAlive: true, maxSockets: mostAtOnce, socketPath: socket }
  return new DynamoDB({
    endpoint,
    region: 'local',
    credentials: { accessKeyId: secret, secretAccessKey: 'local' },
    maxAttempts: 3,
    // The door asks for the secret and for no signature: nothing need be hashed for every request.
    signer: {
      async sign(request) {
        request.headers['authorization'] = authorization
        return request
      },
    },
    requestHandler: { httpAgent: new Agent(through) },
  })
}
