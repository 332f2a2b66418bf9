import type { listConcerns as contract } from '@shared/concerns/contract'
import { viewOf } from '@shared/concerns/view'
import type { Received, Replied } from '@shared/operation'
import { type Concerns, publicKey } from './store'

/** The public list of concerns, the newest first, answered or not. */
export async function listConcerns(
  { query: { after } }: Received<typeof contract>,
  { concerns, now }: { concerns: Pick<Concerns, 'page'>; now: Date },
): Promise<Replied<typeof contract>> {
  const page = await concerns.page({ index: 'first', key: publicKey, newestFirst: true, after })
  const at = now.toISOString()
  return { concerns: page.items.map((one) => viewOf(one, at)), ...(page.next ? { next: page.next } : {}) }
}
