import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { People } from '../load/filled'
import type { LoadSending } from '../load/asked'

/** A line so slow that what is sent goes in pieces, each so many milliseconds after the other; and a person reads in between. */
const [pieceMs, restMs] = [40, 120]

/** What somebody looks at on an evening, one after another. */
const evening = ({ citizens: _none, cases }: People, citizen: { id: string; token: string }): LoadSending[] => {
  const own = cases.find((one) => one.citizen === citizen.id)
  const { token } = citizen
  return [
    { kind: '打开页面', method: 'GET', path: '/' },
    { kind: '大家常问', method: 'GET', path: '/api/answers/common', token },
    { kind: '提问', method: 'POST', path: '/api/answers', token, body: { question: '暖气不热找谁' } },
    { kind: '公开台账', method: 'GET', path: '/api/ledger' },
    { kind: '我的办件', method: 'GET', path: '/api/inquiries', token },
    ...(own ? [{ kind: '办件页', method: 'GET', path: `/api/inquiries/${own.id}`, token } as const] : []),
    { kind: '提问', method: 'POST', path: '/api/answers', token, body: { question: '路灯不亮找谁修' } },
  ]
}

export interface Waited {
  /** How long each answer took, in milliseconds, from the last piece sent to the last one come; no answer counts as half a minute. */
  ms: number[]
  slowest: { kind: string; ms: number }
  refused: Record<string, number>
}

/** Two people with slow phones go about their evening until it is over. */
export async function twoSlowPhones(url: string, people: People, over: () => boolean): Promise<Waited> {
  const waited: Waited = { ms: [], slowest: { kind: '', ms: 0 }, refused: {} }
  const owners = new Set(people.cases.map(({ citizen }) => citizen))
  const two = people.citizens.filter(({ id }) => owners.has(id)).slice(-2)
  await Promise.all(
    two.map(async (citizen, at) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const all = evening(people, citizen)
      for (let nth = at; !over(); nth++) {
        const sending = all[nth % all.length]!
        const { status, ms } = await slowly(url, sending, `192.0.2.${at + 1}`, agent)
        waited.ms.push(ms)
        if (ms > waited.slowest.ms) waited.slowest = { kind: sending.kind ?? '', ms }
        if (status >= 400 || status === 0) {
          const key = `${sending.kind} ${status}`
          waited.refused[key] = (waited.refused[key] ?? 0) + 1
        }
        await pause(restMs)
      }
      agent.destroy()
    }),
  )
  return waited
}

function slowly(
  url: string,
  { method, path, token, body }: LoadSending,
  from: string,
  agent: Agent,
): Promise<{ status: number; ms: number }> {
  return new Promise((resolve) => {
    let sentAt = performance.now()
    const done = (status: number) => resolve({ status, ms: status === 0 ? 30_000 : performance.now() - sentAt })
    const headers = {
      'content-type': 'application/json',
      'accept-encoding': 'gzip',
      'x-forwarded-for': from,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }
    const sending = request(url + path, { method, headers, agent, timeout: 30_000 }, (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.statusCode ?? 0))
      answer.on('error', () => done(0))
    })
    sending.on('error', () => done(0))
    sending.on('timeout', () => sending.destroy())
    void inPieces(body ? JSON.stringify(body) : '', (piece) => sending.write(piece)).then(() => {
      sentAt = performance.now()
      sending.end()
    })
  })
}

async function inPieces(text: string, send: (piece: string) => void): Promise<void> {
  const size = Math.max(1, Math.ceil(text.length / 3))
  for (let at = 0; at < text.length; at += size) {
    send(text.slice(at, at + size))
    await pause(pieceMs)
  }
}
