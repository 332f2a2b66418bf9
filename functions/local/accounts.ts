import { cityDesk } from '@shared/people/staffAddress'
import { Problem } from '@shared/problem'
import { loadExampleStaff } from '../../seeds/people/staff'
import { staffAccount } from '../people/addStaff'
import { newCitizen } from '../people/citizenOf'
import { phoneLogin } from '../people/lookup'
import { hashOf } from '../people/password'
import { seenByPhone } from '../people/signInByPhone'
import { logins } from '../people/store'
import { type Account, accounts, staffId } from '../platform/account'
import type { House } from '../platform/house'
import { staffAt } from '../platform/staffBook'
import type { Aggregate, Store } from '../platform/store'

/** The password of every example account; local mode prints it, the cloud has neither. */
export const localPassword = 'liaocheng2026'

/** The example citizen: signs in with this phone and owns the example inquiries. */
const example = { phone: '13800000001', id: 'citizen-example' }

/** Makes the example accounts that are missing; those that are there stay as they are. */
export async function ensureLocalAccounts(house: House): Promise<void> {
  const store = house.store(accounts)
  const reference = await house.reference()
  const missing = []
  const there = []
  for (const staff of loadExampleStaff()) {
    const found = await store.get(staffId(staff.account))
    if (found) there.push(found)
    else missing.push(staff)
  }
  await listOnce(there, store)
  if (missing.length > 0) {
    const hash = await hashOf(localPassword)
    for (const { department, ...staff } of missing) {
      const unit = department === undefined ? {} : { department: reference.department(department) }
      await createOnce<Account>(store, staffAccount({ ...staff, ...unit }, hash, house.now()))
    }
  }
  await createOnce<Account>(store, newCitizen(example.id, seenByPhone(example.phone), house.now()))
  const id = phoneLogin(example.phone, house.lookupSecret)
  await createOnce(house.store(logins), { id, version: 0, account: example.id })
}

/** Accounts that an earlier edition wrote stand at no desk until they are written again. */
async function listOnce(there: readonly Account[], store: Store<Account>): Promise<void> {
  const listed = new Set((await staffAt(store, cityDesk)).map(({ id }) => id))
  if (there.every(({ id, department }) => department || listed.has(id))) return
  for (const one of there) await store.save(one)
}

async function createOnce<T extends Aggregate>(store: Store<T>, item: T): Promise<void> {
  await store.create(item).catch((error: unknown) => {
    if (!(error instanceof Problem) || error.code !== 'already-exists') throw error
  })
}
