import { Agent, request } from 'node:http'
import type { People } from '../load/filled'
import type { Attack, Blow, Target } from './attack'
import { files } from './files'
import { floods } from './floods'
import { parsing } from './parsing'
import { sockets } from './sockets'

export const everyAttack: readonly Attack[] = [...floods, ...parsing, ...files, ...sockets]

/** What a thread of attackers is told. */
export interface Ordered {
  name: string
  url: string
  people: People
  connections: number
  seconds: number
}

/** Attacks for so many seconds; how many answers of each status came back. The task of a thread. */
export async function attackFor({ name, url, people, connections, seconds }: Ordered): Promise<Record<string, number>> {
  const attack = everyAttack.find((one) => one.name === name)
  const ends = Date.now() + seconds * 1000
  const target: Target = { url, people, over: () => Date.now() > ends }
  await attack?.run?.(target)
  return attack?.hits ? flood(attack.hits, target, connections) : {}
}

async function flood(hits: NonNullable<Attack['hits']>, { url, people, over }: Target, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const statuses: Record<string, number> = {}
  let nth = 0
  const lane = async () => {
    while (!over()) {
      const status = await sent(url, hits(nth++, people), agent).catch(() => 'broken')
      statuses[status] = (statuses[status] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
  agent.destroy()
  return statuses
}

function sent(url: string, { method = 'GET', path, headers, body, from }: Blow, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      url + path,
      { method, agent, headers: { ...headers, ...(from ? { 'x-forwarded-for': from } : {}) }, timeout: 30_000 },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode ?? 0))
        answer.on('error', reject)
      },
    )
    sending.on('error', reject)
    sending.on('timeout', () => sending.destroy(new Error('no answer')))
    sending.end(body)
  })
}
