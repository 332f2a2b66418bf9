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

/** The account with one more session ended, which would have lasted `until`; those whose time is over are forgotten. */
export function withEnded(account: Account, token: string, until: string, now: Date): Account {
  const at = now.toISOString()
  const ended = [...(account.ended ?? []).filter((one) => one.until > at), { session: nameOf(token), until }]
  return ended.length > most ? { ...account, ended: [], endedUpTo: at } : { ...account, ended }
}
