import { canonical } from '../../canonical'
import { brokenLine, chainedLines, type Digest } from '../../chain'
import type { AccountEvent } from './event'
import { type AccountStanding, stood } from './evolve'

/** The record with one more line, which holds on to the last. */
export const chainedOn = (events: readonly AccountEvent[], event: AccountEvent, digest: Digest): AccountEvent[] =>
  chainedLines(events, event, digest)

/** What of an account does not follow from its record; undefined when all does, and for one that has none. */
export function accountDiffersIn(
  account: AccountStanding & { events?: readonly AccountEvent[] | undefined },
  digest: Digest,
): string | undefined {
  const { events = [] } = account
  if (events.length === 0) return undefined
  const broken = brokenLine(events, digest)
  if (broken !== undefined) return `第 ${broken} 条账号记录`
  const standing = events.reduce<AccountStanding | undefined>(stood, undefined)
  const { role, name, department, area, disabled } = account
  return canonical(standing) === canonical({ role, name, department, area, disabled }) ? undefined : '岗位或停用状态'
}
