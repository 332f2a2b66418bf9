import { isAway } from '@shared/people/away'
import { deskOfRole, type StaffRole } from '@shared/people/staffAddress'
import { type Account, deskKey } from '../platform/identity/account'
import { everyOf } from '../platform/store/pages'
import type { Store } from '../platform/store/store'

type Accounts = Pick<Store<Account>, 'get' | 'page'>

/** Who works where. What was looked up stays known as long as the book lives: one sweep, one walk. */
export interface StaffBook {
  /** In good standing, or undefined. */
  person(id: string): Promise<Account | undefined>
  /** Everybody of one role at the desk of a department, or of the city. */
  at(department: string, role: StaffRole): Promise<readonly Account[]>
  /** Who stands in for somebody on a day: themselves when they are there, or when nobody can be found. */
  standIn(account: Account, date: string): Promise<Account>
}

export function staffBook(accounts: Accounts): StaffBook {
  const people = new Map<string, Promise<Account | undefined>>()
  const desks = new Map<string, Promise<readonly Account[]>>()
  const person = (id: string) => remembered(people, id, async () => inGoodStanding(await accounts.get(id)))
  return {
    person,
    at(department, role) {
      const desk = deskOfRole(role, department)
      return remembered(desks, `${desk}#${role}`, () => staffAt(accounts, desk, role))
    },
    async standIn(account, date) {
      const asked = new Set<string>()
      let standing: Account | undefined = account
      while (standing && isAway(standing.away, date) && !asked.has(standing.id)) {
        asked.add(standing.id)
        standing = await person(standing.away.deputy.id)
      }
      return standing && !asked.has(standing.id) ? standing : account
    },
  }
}

/** Staff at one desk, by role; of one role when it is given. */
export async function staffAt(accounts: Pick<Accounts, 'page'>, desk: string, role?: StaffRole): Promise<Account[]> {
  const among = role ? { from: `${role}#`, until: `${role}#` } : {}
  return everyOf(accounts.page, { index: 'first', key: deskKey(desk), ...among })
}

const inGoodStanding = (account: Account | undefined) => (account?.disabled ? undefined : account)

function remembered<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const there = known.get(key) ?? find()
  known.set(key, there)
  return there
}
