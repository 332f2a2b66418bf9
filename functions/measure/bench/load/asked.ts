import { createHash } from 'node:crypto'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { percentile } from '../../evaluation/ranking'

/** One request of a script; `kind` names what it is counted under. */
export interface LoadSending {
  kind?: string
  method: 'GET' | 'POST'
  path: string
  token?: string
  body?: object
}
export type Script = (nth: number) => LoadSending

/** How much is asked: so many requests, or for so many seconds. */
export interface Load {
  url: string
  connections: number
  requests?: number
  seconds?: number
}

export interface LoadMeasured {
  name: string
  times: number
  p50Ms: number
  p99Ms: number
  slowestMs: number
  perSecond: number
  /** How many answers of each status. */
  statuses: Record<string, number>
}

/** How long the answers of each kind took, in milliseconds, and how many of each status there were. */
export class LoadTally {
  private readonly kinds = new Map<string, { took: number[]; statuses: Record<string, number> }>()

  add(kind: string, ms: number, status: number): void {
    const held = this.kinds.get(kind) ?? { took: [], statuses: {} }
    this.kinds.set(kind, held)
    held.took.push(ms)
    held.statuses[status] = (held.statuses[status] ?? 0) + 1
  }
  measured(seconds: number): LoadMeasured[] {
    return [...this.kinds].map(([name, { took, statuses }]) => ({
      name,
      times: took.length,
      p50Ms: percentile(took, 0.5),
      p99Ms: percentile(took, 0.99),
      slowestMs: took.reduce((most, one) => Math.max(most, one), 0),
      perSecond: took.length / seconds,
      statuses,
    }))
  }
}

/**
 * Plays a script at so many connections at once, each sending its next request when the last was answered; none is left out.
 * @param whole is told as well, where this is a part of something longer
 */
export async function asked(
  name: string,
  script: Script,
  { url, connections, requests, seconds }: Load,
  whole?: LoadTally,
): Promise<LoadMeasured[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const own = new LoadTally()
  const started = performance.now()
  const over = () => seconds !== undefined && performance.now() - started > seconds * 1_000
  let nth = 0
  const lane = async () => {
    while (!over() && (requests === undefined || nth < requests)) {
      const sending = script(nth++)
      const begun = performance.now()
      const status = await send(url, sending, agent)
      const kind = sending.kind ? `${name}：${sending.kind}` : name
      for (const tally of whole ? [own, whole] : [own]) tally.add(kind, performance.now() - begun, status)
    }
  }
  await Promise.all(Array.from({ length: connections }, lane))
  agent.destroy()
  return own.measured((performance.now() - started) / 1_000)
}

const addressOf = (token = '') => `10.${createHash('sha256').update(token).digest().subarray(0, 3).join('.')}`

function send(url: string, { method, path, token, body }: LoadSending, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      // As browsers do; and everybody comes from an address of his own, as through a proxy in front.
      'accept-encoding': 'gzip',
      'x-forwarded-for': addressOf(token),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }
    const sending = request(url + path, { method, headers, agent }, (answer) => {
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
      answer.on('error', reject)
    })
    sending.on('error', reject)
    sending.end(body ? JSON.stringify(body) : undefined)
  })
}
