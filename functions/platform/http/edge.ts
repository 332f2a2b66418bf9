import { changePassword, signOut, whoAmI } from '@shared/people/contract'
import { beginSecond, confirmSecond } from '@shared/people/contractSecond'
import type { House } from '../house'
import type { Edge } from './http'
import { keeping } from './kept'

/** What an account with an initial password may do: see who it is, choose a password of its own, set up its second step, and leave. */
const evenInitial: ReadonlySet<string> = new Set(
  [changePassword, whoAmI, signOut, beginSecond, confirmSecond].map(({ name }) => name),
)

/** How the API knows its callers and writes its records, out of the house. */
export const edgeOf = ({ identity, log, now, sites }: House): Edge => ({
  identify: (token, operation) =>
    evenInitial.has(operation) ? identity.identifyEvenInitial(token) : identity.identify(token),
  log,
  now,
  sites,
  keep: keeping(),
})
