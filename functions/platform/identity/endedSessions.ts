import { createHash } from 'node:crypto'
import type { Account } from './account'

/** So many sessions are ended one by one; beyond, all that were opened until then end together. */
const most = 60

/** What is kept of a session: nothing that opens it. Of its signature nothing counts, for that can be written in several ways. */
export const sessionName = (token: string) =>
  createHash('sha256')
    .update(token.slice(0, token.lastIndexOf('.')))
    .digest('base64url')
    .slice(0, 22)

/** Whether somebody has signed out of this session; `opened` is when it was opened, an ISO instant. */
export const hasEnded = ({ ended = [], endedUpTo }: Account, token: string, opened: string): boolean =>
  (endedUpTo !== undefined && opened <= endedUpTo) || ended.some(({ session }) => session === sessionName(token))

/**
 * The account with one more session ended, which would have lasted `until`. Those whose time is over are forgotten only where
 * there are many: a clock that runs ahead must not bring one back.
 */
export const withEnded = (account: Account, token: string, until: string, now: Date): Account =>
  withEndedNamed(account, { session: sessionName(token), until }, now)

/** The same for a session of which only the name is known. */
export function withEndedNamed(account: Account, one: { session: string; until: string }, now: Date): Account {
  const at = now.toISOString()
  const all = [...(account.ended ?? []), one]
  const ended = all.length > most ? all.filter(({ until }) => until > at) : all
  return ended.length > most ? { ...account, ended: [], endedUpTo: at } : { ...account, ended }
}

/** So many sessions of one person are listed at most: more than one person has open. */
const mostListed = 20

/** The account with one more session in the list of those that are open. */
export function withOpened(account: Account, token: string, until: string, now: Date): Account {
  const at = now.toISOString()
  const open = (account.sessions ?? []).filter((one) => one.until > at)
  return {
    ...account,
    sessions: [...open, { session: sessionName(token), openedAt: at, until }].slice(-mostListed),
  }
}

/** The sessions that open something now, newest first: neither over nor ended, and none from before a new password. */
export const openSessions = ({ sessions = [], ended = [], endedUpTo = '' }: Account, now: Date) =>
  sessions
    .filter(
      ({ until, openedAt, session }) =>
        until > now.toISOString() && openedAt > endedUpTo && !ended.some((one) => one.session === session),
    )
    .toReversed()

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
