import type { Hono } from 'hono'
import type { Env } from 'hono/types'
import { allContracts } from '../../platform/allContracts'
import { seededRandom } from '../bench/inquiries/random'
import { pick } from './badness'
import { requestsTo, type AttackRequest } from './requests'

/** An answer that no client's input should bring about, with the request that did. */
export interface Broken {
  at: number
  sent: AttackRequest
  what: string
}

export interface CampaignOutcome {
  inputs: number
  byStatus: Record<number, number>
  broken: Broken[]
}

export interface Attacked<E extends Env> {
  app: Hono<E>
  /** The token of somebody with a role. */
  tokenOf(role: string): string
  /** How many writes there have been so far. */
  writes(): number
}

/** Refused for what they hold or for where they come; these never leave a trace. Signing in wrongly is counted, so 401 and 429 may. */
const traceless = new Set([400, 403, 404, 409, 413, 415, 422])
/** So many ids that exist are tried where ids of another kind are asked for. */
const mostKnown = 400

/**
 * Sends `count` requests made from the contracts, one after another, the same ones for the same seed.
 * @returns what was answered, and each 5xx, each answer that is no JSON, and each refusal that wrote something.
 */
export async function campaign<E extends Env>(
  { app, tokenOf, writes }: Attacked<E>,
  {
    count,
    seed,
    known: before = [],
    onDone,
  }: { count: number; seed: number; known?: string[]; onDone?: (done: number) => void },
): Promise<CampaignOutcome> {
  const draw = seededRandom(seed)
  const makers = allContracts.map(requestsTo)
  const known = [...before]
  const outcome: CampaignOutcome = { inputs: 0, byStatus: {}, broken: [] }
  for (let at = 0; at < count; at++) {
    const sent = pick(makers, draw)(draw, known)
    const written = writes()
    const { status, text, json } = await answerTo(sent)
    outcome.inputs++
    outcome.byStatus[status] = (outcome.byStatus[status] ?? 0) + 1
    const broke = (what: string) => outcome.broken.push({ at, sent, what })
    if (status >= 500) broke(`${status} ${text.slice(0, 200)}`)
    else if (status >= 400 && typeof json !== 'object') broke(`${status} without a problem: ${text.slice(0, 80)}`)
    if (traceless.has(status) && writes() !== written) broke(`${status} that wrote something`)
    if (status < 300) keepIds(json)
    onDone?.(at + 1)
  }
  return outcome

  async function answerTo({ as, method, path, headers: odd, body }: AttackRequest) {
    const token = as ? { authorization: `Bearer ${tokenOf(as)}` } : {}
    const headers = { 'content-type': 'application/json', ...token, ...odd }
    const response = await app.request(path, { method, headers, ...(body === undefined ? {} : { body }) })
    const text = await response.text()
    return { status: response.status, text, json: jsonIn(text) }
  }

  function keepIds(json: unknown): void {
    const text = JSON.stringify(json)?.slice(0, 20_000) ?? ''
    for (const [, id] of text.matchAll(/"(?:id|next|code|notice|photo|secret|key)":"([^"]{1,200})"/g)) {
      if (!id || known.includes(id)) continue
      if (known.length < mostKnown) known.push(id)
      else known[draw(mostKnown)] = id
    }
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
