import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { loadExampleStaff } from '../../../../seeds/people/staff'
import { newCitizen } from '../../../people/signIn/citizenOf'
import { accounts, staffId } from '../../../platform/identity/account'
import { identity } from '../../../platform/identity/identity'
import { signingKeyring } from '../../../platform/identity/keyring'
import { ensureLocalAccounts } from '../../../local/accounts'
import { keptSecrets } from '../../../local/keptSecrets'
import { type Kept, writeHistories } from '../inquiries/histories'
import { openMeteredHouse } from '../inquiries/meteredHouse'
import { departments } from '../inquiries/people'

/** A prime, so that whoever is picked every so many times is not always one of a few. */
const citizens = 1_999
const day = 86_400_000

/** Who takes part, by their sessions, and the cases that are there. */
export interface People {
  citizens: { id: string; token: string }[]
  officers: { department: string; token: string }[]
  cases: Kept[]
}

/** A data folder with so many cases of the last days, all of them open, and people who are signed in. */
export async function filled(folder: string, count: number): Promise<People> {
  await mkdir(folder, { recursive: true })
  const secrets = await keptSecrets(join(folder, 'secrets.json'), () => ({
    sessions: { current: 'local-1', keys: { 'local-1': randomBytes(32).toString('base64url') } },
    lookup: randomBytes(32).toString('base64url'),
  }))
  const now = new Date()
  const metered = await openMeteredHouse(folder, () => now)
  try {
    const span = { from: new Date(now.getTime() - 6 * day).toISOString(), until: now.toISOString() }
    const cases = await writeHistories(count, span, metered, 1)
    await ensureLocalAccounts(metered.house, secrets.staff)
    const store = metered.house.store(accounts)
    const sessions = identity(signingKeyring(secrets.sessions), store, () => now, false)
    const people: People = { citizens: [], officers: [], cases }
    for (let nth = 0; nth < citizens; nth++) {
      const account = await store.create(newCitizen(`citizen-${nth}`, { name: '示例居民' }, now))
      people.citizens.push({ id: account.id, token: (await sessions.open(account)).token })
    }
    for (const { account, role, department } of loadExampleStaff()) {
      const known = departments.find((one) => one === department)
      const found = role === 'officer' && known ? await store.get(staffId(account)) : undefined
      if (found && known) people.officers.push({ department: known, token: (await sessions.open(found)).token })
    }
    return people
  } finally {
    await metered.close()
  }
}
