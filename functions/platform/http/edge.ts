import { changePassword, signOut, whoAmI } from '@shared/people/contract'
import { beginSecond, confirmSecond } from '@shared/people/contractSecond'
import type { House } from '../house'
import { withHeirs } from '../identity/withHeirs'
import type { Edge } from './http'
import { keeping } from './kept'

/** What an account with an initial password may do: see who it is, choose a password of its own, set up its second step, and leave. */
const evenInitial: ReadonlySet<string> = new Set(
  [changePassword, whoAmI, signOut, beginSecond, confirmSecond].map(({ name }) => name),
)

/** How the API knows its callers and writes its records, out of the house. */
export const edgeOf = (house: House): Edge => ({
  identify: async (token, operation) =>
    withHeirs(
      await (evenInitial.has(operation) ? house.identity.identifyEvenInitial(token) : house.identity.identify(token)),
      house,
    ),
  log: house.log,
  now: house.now,
  sites: house.sites,
  keep: keeping(),
})
