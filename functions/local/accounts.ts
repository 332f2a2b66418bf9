import { loadExampleStaff } from '../../seeds/people/staff'
import { staffAccount } from '../people/addStaff'
import { everyStaff } from '../people/administration/everyStaff'
import { newCitizen } from '../people/signIn/citizenOf'
import { phoneLogin } from '../people/lookup'
import { hashOf, matches } from '../people/signIn/password'
import { seenByPhone } from '../people/signIn/signInByPhone'
import { logins } from '../people/store'
import { type Account, accounts, staffId } from '../platform/identity/account'
import type { House } from '../platform/house'
import type { Aggregate, Store } from '../platform/store/store'
import { unless } from '../platform/unless'

/** What every example account had as its password in earlier editions, on every machine alike. */
const knownToAll = 'liaocheng2026'

/** The example citizen: signs in with this phone and owns the example inquiries. */
const example = { phone: '13800000001', id: 'citizen-example' }

/**
 * Makes the example accounts that are missing, with the password of this data folder; local mode prints it, the cloud has
 * neither. Those that are there stay as they are, except where their password is still the one that everybody knows.
 */
export async function ensureLocalAccounts(house: House, password: string): Promise<void> {
  const store = house.store(accounts)
  const reference = await house.reference()
  const missing = []
  const there = []
  for (const staff of loadExampleStaff()) {
    const found = await store.get(staffId(staff.account))
    if (found) there.push(found)
    else missing.push(staff)
  }
  await ownPassword(there, password, store)
  await listOnce(there, store)
  if (missing.length > 0) {
    const hash = await hashOf(password)
    for (const { department, area, ...staff } of missing) {
      const unit = department === undefined ? {} : { department: reference.department(department) }
      const place = area === undefined ? {} : { area: { id: area, name: reference.areas.fullName(area) } }
      await createOnce<Account>(store, staffAccount({ ...staff, ...unit, ...place }, hash, house.now()))
    }
  }
  await createOnce<Account>(store, newCitizen(example.id, seenByPhone(example.phone), house.now()))
  const id = phoneLogin(example.phone, house.lookupSecret)
  await createOnce(house.store(logins), { id, version: 0, account: example.id })
}

/** Accounts of one edition were made with one hash, so one check a hash is enough. */
async function ownPassword(there: readonly Account[], password: string, store: Store<Account>): Promise<void> {
  const known = new Map<string, boolean>()
  for (const one of there) {
    const hash = one.password?.hash
    if (hash === undefined) continue
    if (!known.has(hash)) known.set(hash, await matches(hash, knownToAll))
  }
  if (![...known.values()].includes(true)) return
  const hash = await hashOf(password)
  for (const { id } of there) {
    const one = await store.get(id)
    if (one?.password && known.get(one.password.hash)) await store.save({ ...one, password: { ...one.password, hash } })
  }
}

/** Accounts that an earlier edition wrote stand at no desk, or not among all of staff, until they are written again. */
async function listOnce(there: readonly Account[], store: Store<Account>): Promise<void> {
  const listed = new Set((await everyStaff({ accounts: store })).map(({ id }) => id))
  for (const { id } of there) {
    const one = listed.has(id) ? undefined : await store.get(id)
    if (one) await store.save(one)
  }
}

async function createOnce<T extends Aggregate>(store: Store<T>, item: T): Promise<void> {
  await unless(store.create(item), 'already-exists')
}
