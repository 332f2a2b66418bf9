import { createHash } from 'node:crypto'
import type { Account } from './account'

/** So many sessions are ended one by one; beyond, all that were opened until then end together. */
const most = 60

/** What is kept of a session: nothing that opens it. Of its signature nothing counts, for that can be written in several ways. */
const nameOf = (token: string) =>
  createHash('sha256')
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url')
    .slice(0, 22)

/** Whether somebody has signed out of this session; `opened` is when it was opened, an ISO instant. */
export const hasEnded = ({ ended = [], endedUpTo }: Account, token: string, opened: string): boolean =>
  (endedUpTo !== undefined && opened <= endedUpTo) || ended.some(({ session }) => session === nameOf(token))

/**
 * The account with one more session ended, which would have lasted `until`. Those whose time is over are forgotten only where
 * there are many: a clock that runs ahead must not bring one back.
 */
export function withEnded(account: Account, token: string, until: string, now: Date): Account {
  const at = now.toISOString()
  const all = [...(account.ended ?? []), { session: nameOf(token), until }]
  const ended = all.length > most ? all.filter((one) => one.until > at) : all
  return ended.length > most ? { ...account, ended: [], endedUpTo: at } : { ...account, ended }
}

/**
 * The account as it is when a session is opened now. What a clock that ran ahead has ended up to a day still to come is ended
 * up to now: sessions of before stay ended, and the new one is not among them.
 */
export function reopened(account: Account, now: Date): Account {
  const second = Math.floor(now.getTime() / 1000) * 1000
  return account.endedUpTo !== undefined && Date.parse(account.endedUpTo) > second + 1000
    ? { ...account, endedUpTo: new Date(second - 1).toISOString() }
    : account
}
