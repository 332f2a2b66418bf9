import type * as contract from '@shared/people/contract'
import type { Caller } from '@shared/people/caller'
import { type About, message, toStaff } from '@shared/outbox'
import { deliverTold } from '../../functions/messages/deliverTold'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { accounts } from '../../functions/platform/identity/account'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const county = 'desk@371502'
const people = {
  countySupervisor: { id: 'staff-qu-ducha', role: 'supervisor', name: '示例督查·东昌府区', department: county },
  supervisor: { id: 'staff-ducha', role: 'supervisor', name: '示例督查' },
  officeLead: { id: 'staff-office-lead', role: 'lead', name: '示例审核·市府办', department: 'government-office' },
  dispatcher: { id: 'staff-fenban', role: 'dispatcher', name: '示例分办' },
} as const satisfies Record<string, Caller>
type Who = keyof typeof people

/** A city where these people work and no county has a lead; what each was told of one thing that waits for the lead there. */
async function city(...working: readonly Who[]) {
  const house = testHouse()
  const ask = door(peopleEndpoints(house))
  const at = house.now().toISOString()
  for (const who of working) {
    const { id, role, name, ...seat } = people[who]
    const unit = 'department' in seat ? { department: { id: seat.department, name: seat.department } } : {}
    await house
      .store(accounts)
      .create({ id, version: 0, role, name, ...unit, places: [], disabled: false, createdAt: at })
  }
  return async (about: About, department = county) => {
    const to = toStaff({ department, role: 'lead' })
    await deliverTold([message({ id: 'x', to, title: '等你签发', text: '示例。', about, at })], house, 'test')
    const heard: Partial<Record<Who, string>> = {}
    for (const who of working) {
      const inbox = await ask<typeof contract.readInbox>(people[who], 'GET /api/people/me/messages')
      for (const { text } of inbox.body.messages) heard[who] = text
    }
    return heard
  }
}
const everyone: readonly Who[] = ['countySupervisor', 'supervisor', 'officeLead', 'dispatcher']
const missing = '示例。这个单位眼下没有能签的审核人，请管理员设一位。'

test.each([
  ['a case', { thing: 'inquiry', id: 'x' }, 'countySupervisor', '示例。'],
  ['a knowledge card', { thing: 'card', part: 'cards' }, 'supervisor', '示例。'],
  ['what a place says beside a card', { thing: 'card', part: 'local' }, 'supervisor', '示例。'],
  ['a response', { thing: 'concern', id: 'x' }, 'supervisor', '示例。'],
  ['a promise', { thing: 'promise', id: 'x' }, 'supervisor', '示例。'],
  ['a notice', { thing: 'noticeDraft', id: 'x' }, 'officeLead', '示例。'],
  ['a survey', { thing: 'survey', id: 'x' }, 'officeLead', '示例。'],
  ['a document', { thing: 'paper', id: 'x' }, 'supervisor', missing],
  ['an interpretation', { thing: 'interpretation' }, 'supervisor', missing],
  ['the clearing up of rules', { thing: 'upkeep', id: 'x' }, 'supervisor', missing],
  ['a yearly report', { thing: 'yearly', id: '2026' }, 'supervisor', missing],
] as const)(
  '%s that waits for the lead a county has not goes to whoever may sign it, else says who is missing',
  async (_what, about, who, text) => {
    const told = await city(...everyone)
    expect(await told(about)).toEqual({ [who]: text })
  },
)

test('a case of a county without lead and supervisor goes to the supervisor of the city, who signs it', async () => {
  const told = await city('supervisor', 'dispatcher')
  expect(await told({ thing: 'inquiry', id: 'x' })).toEqual({ supervisor: '示例。' })
})

test('what nobody left can sign comes to the desk of the city, and says who is missing', async () => {
  for (const thing of ['inquiry', 'noticeDraft', 'paper'] as const) {
    const told = await city('dispatcher')
    expect(await told({ thing, id: 'x' }, 'housing')).toEqual({ dispatcher: missing })
  }
})
