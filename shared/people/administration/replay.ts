import { canonical } from '../../canonical'
import type { AccountEvent } from './event'
import { type AccountStanding, stood } from './evolve'

/** SHA-256 of a text, injected: this room knows no machine. */
export type Digest = (text: string) => string

const digestOf = (previous: string, { hash: _hash, ...said }: AccountEvent, digest: Digest) =>
  digest(`${previous}\n${canonical(said)}`)

/** The record with one more line, which holds on to the last. */
export const chainedOn = (events: readonly AccountEvent[], event: AccountEvent, digest: Digest): AccountEvent[] => [
  ...events,
  { ...event, hash: digestOf(events.at(-1)?.hash ?? '', event, digest) },
]

/** What of an account does not follow from its record; undefined when all does, and for one that has none. */
export function accountDiffersIn(
  account: AccountStanding & { events?: readonly AccountEvent[] | undefined },
  digest: Digest,
): string | undefined {
  const { events = [] } = account
  if (events.length === 0) return undefined
  let previous = ''
  let standing: AccountStanding | undefined
  for (const [nth, event] of events.entries()) {
    if (event.hash !== digestOf(previous, event, digest)) return `第 ${nth + 1} 条账号记录`
    previous = event.hash
    standing = stood(standing, event)
  }
  const { role, name, department, area, disabled } = account
  return canonical(standing) === canonical({ role, name, department, area, disabled }) ? undefined : '岗位或停用状态'
}
