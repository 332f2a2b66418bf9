import type { Caller } from '@shared/people/caller'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { type Account, accounts } from '../../../functions/platform/identity/account'
import { city, lead, officer, ownWords } from '../lampCity'

const other: Caller = { ...officer, id: 'staff-other' }
const better = ownWords.replace('可以再报一次，城管会催。', '打城建热线再报一次。')

/** The city of lamps with these people at work, and what each of them is told. */
async function staffed(...people: Caller[]) {
  const held = await city()
  const { house } = held
  const at = house.now().toISOString()
  for (const { id, role, name, department = '' } of people)
    await house.store(accounts).create({
      ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: at },
      department: { id: department, name: department },
    } as Account)
  const told = async ({ id }: Caller) => {
    await outboxOf(house)()
    const { items } = await house.store(inboxItems).page({ index: 'first', key: id })
    return items
  }
  return { ...held, told }
}

test('whoever wrote on an interpretation is told when it is given back, with the reason, and is led to where it stands', async () => {
  const { draft, revise, sendBack, told } = await staffed(officer, other, lead)
  const { id } = (await draft()).body.interpretation
  await sendBack(id, 0, '写明报修打哪个电话')
  expect(await told(officer)).toMatchObject([
    {
      title: '你写的解读退回修改',
      text: `《示例市路灯管理办法》的解读，${lead.name}退回：写明报修打哪个电话`,
      about: { thing: 'interpretation' },
    },
  ])
  expect(await told(other)).toEqual([])
  await revise(id, 1, { text: better }, other)
  await sendBack(id, 2, '还是没有写电话')
  expect(await told(officer)).toHaveLength(2)
  expect(await told(other)).toHaveLength(1)
})

test('whoever wrote it is gone: a colleague of the unit hears of it', async () => {
  const { draft, sendBack, told, house } = await staffed(officer, other, lead)
  const { id } = (await draft()).body.interpretation
  const rows = house.store(accounts)
  await rows.save({ ...(await rows.get(officer.id))!, disabled: true })
  await sendBack(id, 0, '写明报修打哪个电话')
  expect(await told(other)).toMatchObject([{ title: '你写的解读退回修改' }])
})

test('the lead is told once when an interpretation waits, not again while it is written on, and anew when it comes back', async () => {
  const { draft, revise, sendBack, told } = await staffed(officer, lead)
  const { id } = (await draft()).body.interpretation
  await revise(id, 0, { text: better })
  expect(await told(lead)).toMatchObject([{ title: '一份解读等你签发' }])
  await sendBack(id, 1, '写明报修打哪个电话')
  await revise(id, 2)
  expect(await told(lead)).toHaveLength(2)
})

test('a message that leaves an interpretation changes nothing of what a colleague has seen of it', async () => {
  const { draft, revise, told } = await staffed(officer, lead)
  const { id, version } = (await draft()).body.interpretation
  await told(lead)
  expect((await revise(id, version, { text: better })).status).toBe(200)
})
