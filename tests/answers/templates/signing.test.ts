import { tellOfCards } from '../../../functions/answers/knowledge/tellOfCards'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { type Account, accounts } from '../../../functions/platform/identity/account'
import type { Caller } from '@shared/people/caller'
import { example } from '../../support/door'
import { lead, officer } from '../lampCity'
import { editor, fresh, keeping, officeLead } from './keeping'

const { supervisor } = example
const day = 86_400_000

/** The templates' city with these people at work, and what each of them is told. */
async function staffed(...people: Caller[]) {
  const held = await keeping()
  const { house } = held
  const at = house.now().toISOString()
  for (const { id, role, name, department } of people)
    await house.store(accounts).create({
      ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: at },
      ...(department ? { department: { id: department, name: department } } : {}),
    } as Account)
  const told = async ({ id }: Caller) => {
    await outboxOf(house)()
    await tellOfCards(house)
    const { items } = await house.store(inboxItems).page({ index: 'first', key: id })
    return items.map(({ title }) => title)
  }
  return { ...held, told }
}

test('the lead is told once when a template waits, not again while it is written on, and once more after five working days', async () => {
  const { write, handIn, told, house } = await staffed(officer, lead)
  const { id } = (await write()).body.template
  expect(await told(lead)).toEqual(['有一份稿子等你签发'])
  await handIn(id, { ...fresh, fits: '公园或者广场的长椅坏了' }, 1)
  house.clock.advance(4 * day)
  expect(await told(lead)).toEqual(['有一份稿子等你签发'])
  house.clock.advance(4 * day)
  expect(await told(lead)).toHaveLength(2)
  house.clock.advance(10 * day)
  expect((await told(lead)).sort()).toEqual(['有一份稿子等你签发', '等签发满 5 个工作日'])
})

test('sent back and handed in anew it is told anew; signed it is told no more', async () => {
  const { write, handIn, sendBack, sign, told, house } = await staffed(officer, lead)
  const { id } = (await write()).body.template
  await told(lead)
  await sendBack(id, 1)
  await handIn(id, fresh, 2)
  expect(await told(lead)).toEqual(['有一份稿子等你签发', '有一份稿子等你签发'])
  await sign(id, 3)
  house.clock.advance(20 * day)
  expect(await told(lead)).toHaveLength(2)
})

test('whoever wrote it is told when it is given back, with the reason; a colleague where they are gone', async () => {
  const other: Caller = { ...officer, id: 'staff-other' }
  const { write, handIn, sendBack, told, house } = await staffed(officer, other, lead, editor, officeLead)
  const { id } = (await write()).body.template
  await sendBack(id, 1)
  expect(await told(officer)).toEqual(['你写的稿子退回修改'])
  expect(await told(other)).toEqual([])
  const { items } = await house.store(inboxItems).page({ index: 'first', key: officer.id })
  expect(items[0]?.text).toMatch(/的答复模板“.+”，.+退回：.+/)
  const rows = house.store(accounts)
  await handIn(id, fresh, 2)
  await rows.save({ ...(await rows.get(officer.id))!, disabled: true })
  await sendBack(id, 3)
  expect(await told(other)).toEqual(['你写的稿子退回修改'])
  const common = (await write({}, editor)).body.template
  await sendBack(common.id, 1, undefined, officeLead)
  expect(await told(editor)).toEqual(['你写的稿子退回修改'])
})

test('what all units use is written by any editor of the city and signed by any lead of the office, who are told', async () => {
  const second: Caller = { ...officeLead, id: 'staff-office-lead-two' }
  const other: Caller = { ...editor, id: 'staff-editor-two' }
  const { write, handIn, sign, told } = await staffed(editor, other, officeLead, second)
  const { id } = (await write({}, editor)).body.template
  expect(await told(officeLead)).toEqual(['有一份稿子等你签发'])
  expect(await told(second)).toEqual(['有一份稿子等你签发'])
  expect((await handIn(id, fresh, 1, other)).status).toBe(200)
  expect((await sign(id, 2, second)).status).toBe(200)
})

test('where the only lead is gone, or wrote it, the supervisor is told and signs; nothing hangs on one person', async () => {
  const { write, sign, desk, told, house } = await staffed(editor, officeLead, supervisor)
  const rows = house.store(accounts)
  await rows.save({ ...(await rows.get(officeLead.id))!, disabled: true })
  const { id } = (await write({}, editor)).body.template
  expect(await told(supervisor)).toEqual(['有一份稿子等你签发'])
  expect((await desk(supervisor)).drafts.map((one) => one.id)).toEqual([id])
  expect((await sign(id, 1, supervisor)).body.template.signed?.by).toBe(supervisor.name)
  const own = (await write({}, lead)).body.template
  expect((await sign(own.id, 1, lead)).status).toBe(403)
  expect((await desk(supervisor)).drafts.map((one) => [one.id, one.unit.id])).toEqual([[own.id, 'housing']])
  expect((await sign(own.id, 1, supervisor)).status).toBe(200)
})

test('the supervisor of a county signs no template, and no supervisor writes one', async () => {
  const { write, sign, handIn } = await staffed(officer)
  const { id } = (await write()).body.template
  const ofCounty: Caller = { ...supervisor, id: 'staff-county-supervisor', department: 'desk@371502' }
  expect((await sign(id, 1, ofCounty)).status).toBe(403)
  expect((await handIn(id, fresh, 1, supervisor)).status).toBe(403)
})
