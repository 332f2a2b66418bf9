import type { Caller } from '@shared/people/caller'
import { protectionSheets } from '@shared/people/keeping/sheets'
import type { writeProtection } from '@shared/protection/acts/write'
import type { beginProtection, countProtected, listProtection } from '@shared/protection/contractProtection'
import type { LeakPeople } from '@shared/protection/content'
import { newCitizen } from '../../functions/people/signIn/citizenOf'
import { outboxOf } from '../../functions/messages/outboxOf'
import { inboxItems } from '../../functions/messages/inbox'
import { accounts } from '../../functions/platform/identity/account'
import { everyOf } from '../../functions/platform/store/pages'
import { protectionEndpoints } from '../../functions/protection/endpoints'
import { protectionRecords } from '../../functions/protection/store'
import { office } from '../inquiries/office'
import { door, example } from '../support/door'
import type { Overrides } from '../support/house'

export const people = {
  administrator: { id: 'staff-guanli', role: 'administrator', name: '示例管理员' },
  supervisor: example.supervisor,
  ofCounty: { id: 'staff-qu.guanli', role: 'administrator', name: '示例管理员·东昌府区', area: '371502' },
  countySupervisor: { id: 'staff-qu.ducha', role: 'supervisor', name: '示例督查·东昌府区', department: 'desk@371502' },
  otherCounty: { id: 'staff-lq.guanli', role: 'administrator', name: '示例管理员·临清市', area: '371581' },
} as const satisfies Record<string, Caller>

/** Every line of a sheet, plainly an example. */
export const linesOf = (sheet: 'impact' | 'breach', more: Record<string, string> = {}) => ({
  ...Object.fromEntries(protectionSheets[sheet].lines.map(({ id }) => [id, `示例：${id}`])),
  ...more,
})

/** The account behind somebody who works here. */
export const accountOf = ({ id, role, name, department, area }: Caller, at: Date) => ({
  ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: at.toISOString() },
  ...(department ? { department: { id: department, name: department } } : {}),
  ...(area ? { area: { id: area, name: area } } : {}),
})

const citizens = ['citizen-one', 'citizen-two', 'citizen-three']

/** An office that keeps 影响评估记录 and 泄露通知书, with three citizens who have accounts. */
export async function protecting(overrides: Overrides = {}) {
  const cases = office(overrides)
  const { house } = cases
  const ask = door(protectionEndpoints(house))
  for (const id of citizens) await house.store(accounts).create(newCitizen(id, { name: '示例居民' }, house.now()))
  const begin = (caller: Caller, sheet: 'impact' | 'breach', content: object) =>
    ask<typeof beginProtection>(caller, 'POST /api/protection', { body: { sheet, content } })
  const list = async (caller: Caller) =>
    (await ask<typeof listProtection>(caller, 'GET /api/protection')).body.records ?? []
  const act = async (caller: Caller, id: string, step: string, body: object = {}) => {
    const version = (await house.store(protectionRecords).get(id))?.events.length
    return ask<typeof writeProtection>(
      caller,
      `POST /api/protection/{id}/${step}` as 'POST /api/protection/{id}/draft',
      {
        params: { id },
        body: { version, ...body },
      },
    )
  }
  const count = (caller: Caller, id: string) =>
    ask<typeof countProtected>(caller, 'GET /api/protection/{id}/people', { params: { id } })
  /** A notice of a leak for these people, written by the administrator and signed by the supervisor. */
  const signedNotice = async (whom: LeakPeople) => {
    const { body } = await begin(people.administrator, 'breach', { lines: linesOf('breach'), people: whom })
    await act(people.supervisor, body.id, 'signature')
    return body.id
  }
  const sweep = outboxOf(house)
  const inbox = (person: string) => everyOf(house.store(inboxItems).page, { index: 'first', key: person })
  const kept = async (id: string) => (await house.store(protectionRecords).get(id))!
  return { ...cases, begin, list, act, count, signedNotice, sweep, inbox, kept }
}
