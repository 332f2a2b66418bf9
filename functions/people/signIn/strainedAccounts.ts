import { begunAnew, isLive } from '@shared/limits/patience'
import { type Account, staffId } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import type { Store } from '../../platform/store/store'
import { type Strain, strainedKey, strains, strainsOf } from './strains'

type Needs = Pick<House, 'store' | 'now'>

export interface Strained {
  account: string
  /** Sign-ins that failed within the last quarter of an hour, from wherever. */
  failures: number
  since: string
}

/** The accounts at which sign-in fails again and again, most failures first; names that there is no account of are left out. */
export async function strainedAccounts(accounts: Pick<Store<Account>, 'get'>, needs: Needs): Promise<Strained[]> {
  const at = needs.now().getTime()
  const { items } = await needs.store(strains).page({ index: 'first', key: strainedKey, newestFirst: true, limit: 500 })
  const found = await Promise.all(
    items.map(async (one) => {
      if (one.account === undefined || !isLive(one, at)) return []
      if (!(await accounts.get(staffId(one.account)))) return []
      return [{ account: one.account, failures: one.n, since: one.from }]
    }),
  )
  return found.flat().sort((a, b) => b.failures - a.failures)
}

/** 放行: whatever makes sign-ins of this account wait is taken away. How many places there were. */
export async function letThrough(account: string, { store, now }: Needs): Promise<number> {
  const held = store(strains)
  const { items } = await held.page({ index: 'second', key: strainsOf(account), newestFirst: true, limit: 500 })
  const waiting = items.filter(({ n }) => n > 0)
  for (const one of waiting) await letGo(one, now().getTime(), held)
  return waiting.filter(({ everywhere }) => !everywhere).length
}

async function letGo(one: Strain, at: number, held: Store<Strain>): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const before = await held.get(one.id)
    if (!before) return
    const saved = await held.save({ ...before, ...begunAnew(at) }).catch(() => undefined)
    if (saved) return
  }
}
