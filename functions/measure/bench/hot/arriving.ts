import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import type { HotMessage } from '@shared/hot/message'
import { inquirySizes } from '@shared/inquiries/words'
import type { MeteredHouse } from '../inquiries/meteredHouse'

const day = 86_400_000

/** A clock that runs so many times faster than ours; where nothing is said for more than a day it goes on as after one day. */
export function fastClock(from: number, speed: number) {
  let [at, since] = [from, performance.now()]
  const now = () => at + (performance.now() - since) * speed
  return {
    now,
    /** Waits until it is so late. */
    async until(moment: number): Promise<void> {
      const wait = Math.min(moment - now(), day) / speed
      if (wait > 0) await setTimeout(wait)
      ;[at, since] = [Math.max(now(), moment), performance.now()]
    },
  }
}

/** One that was received: the case it became, and when that was answered. */
export interface Arrived {
  message: HotMessage
  case: string
  /** In milliseconds of performance.now(). */
  at: number
}

/** Sends each message as its writer's case when its time comes, through the public door; what is refused is told by status. */
export async function arriving(
  messages: readonly HotMessage[],
  { ask, clock }: Pick<MeteredHouse, 'ask'> & { clock: ReturnType<typeof fastClock> },
  arrived: (one: Arrived) => void,
): Promise<Map<number, number>> {
  const refused = new Map<number, number>()
  for (const message of messages) {
    await clock.until(message.at)
    const writer = { id: `citizen-${message.by}`, role: 'citizen', name: '示例居民' } as const
    const text = [message.title, message.text].filter(Boolean).join('\n').slice(0, inquirySizes.text.most)
    const { status, body } = await ask(writer, 'POST', '/api/inquiries', { kind: 'complaint', text })
    const id = idIn(body)
    if (status === 201 && id) arrived({ message, case: id, at: performance.now() })
    else refused.set(status, (refused.get(status) ?? 0) + 1)
  }
  return refused
}

function idIn(body: unknown): string | undefined {
  const { inquiry } = body as { inquiry?: { id?: unknown } }
  return typeof inquiry?.id === 'string' ? inquiry.id : undefined
}
