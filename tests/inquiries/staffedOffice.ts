import type * as contract from '@shared/people/contract'
import type { Caller } from '@shared/people/caller'
import type { InboxMessage } from '@shared/people/person'
import { outboxOf } from '../../functions/messages/outboxOf'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { accounts } from '../../functions/platform/identity/account'
import { door } from '../support/door'
import type { Overrides } from '../support/house'
import { office } from './office'
import { more } from './people'

const departments: Record<string, string> = {
  housing: '市住房城乡建设局',
  'urban-management': '市城市管理局',
  ecology: '市生态环境局',
}

/** An office whose people have accounts, so that messages reach them. */
export async function staffedOffice(overrides: Overrides = {}) {
  const all = office(overrides)
  const ask = door(peopleEndpoints(all.house))
  const hire = (person: Caller) => {
    const { id, role, name, department } = person
    const unit = department ? { department: { id: department, name: departments[department] ?? department } } : {}
    const account = { id, version: 0, role, name, ...unit, places: [], disabled: false, createdAt: all.house.now() }
    return all.house.store(accounts).create({ ...account, createdAt: account.createdAt.toISOString() })
  }
  for (const person of Object.values(more)) if (person.role !== 'citizen') await hire(person)
  const sweep = outboxOf(all.house)
  const inbox = async (who: Caller): Promise<InboxMessage[]> =>
    (await ask<typeof contract.readInbox>(who, 'GET /api/people/me/messages')).body.messages
  /** What somebody has been told, oldest first. */
  const told = async (who: Caller) => (await inbox(who)).reverse().map(({ title }) => title)
  const leave = (who: Caller, away?: { from: string; until: string; deputy: string }) =>
    ask<typeof contract.setAway>(who, 'PUT /api/people/me/away', { body: away ? { away } : {} })
  const colleagues = (who: Caller) => ask<typeof contract.listColleagues>(who, 'GET /api/people/colleagues')
  const dismiss = async ({ id }: Caller) => {
    const store = all.house.store(accounts)
    await store.save({ ...(await store.get(id))!, disabled: true })
  }
  return { ...all, hire, sweep, inbox, told, leave, colleagues, dismiss }
}
