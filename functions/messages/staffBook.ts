import { isAway } from '@shared/people/away'
import { unitNow as unitOf } from '@shared/people/heirs'
import { deskOfRole, type StaffRole } from '@shared/people/staffAddress'
import { type Account, deskKey } from '../platform/identity/account'
import { everyOf } from '../platform/store/pages'
import type { House } from '../platform/house'
import type { Store } from '../platform/store/store'

type Accounts = Pick<Store<Account>, 'get' | 'page'>

/** Who works where. What was looked up stays known as long as the book lives: one sweep, one walk. */
export interface StaffBook {
  /** Who does the work of a unit today. */
  unitNow(unit: string): Promise<string>
  /** In good standing, or undefined. */
  person(id: string): Promise<Account | undefined>
  /** Everybody of one role at the desk of a department, or of the city; of one that is no more, at that of its successor. */
  at(department: string, role: StaffRole): Promise<readonly Account[]>
  /** Who stands in for somebody on a day: themselves when they are there, or when nobody can be found. */
  standIn(account: Account, date: string): Promise<Account>
}

/** `house`: whose register of units says who goes on with the work of one that is no more; without one nobody is. */
export function staffBook(accounts: Accounts, house?: Pick<House, 'reference'>): StaffBook {
  const people = new Map<string, Promise<Account | undefined>>()
  const desks = new Map<string, Promise<readonly Account[]>>()
  const unitNow = async (unit: string) => unitOf({ heirs: (await house?.reference())?.heirs }, unit)
  const person = (id: string) => remembered(people, id, async () => inGoodStanding(await accounts.get(id)))
  return {
    person,
    unitNow,
    async at(department, role) {
      const desk = deskOfRole(role, await unitNow(department))
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
