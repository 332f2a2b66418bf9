import { unitDiffersIn } from '@shared/departments/register/replay'
import { registeredId, registeredUnits } from '../../../functions/departments/register/store'
import { sha256 } from '../../../functions/platform/sha256'
import { facts, registry } from './office'

const lamps = 'urban-management'
type City = Awaited<ReturnType<typeof registry>>['house']
const listed = async (house: City) => (await house.reference()).departments.find(({ id }) => id === lamps)!
const kites = '广场上放风筝归谁管'

test('a duty that the list did not know is written to a department on the page, and questions in its words go there at once', async () => {
  const { change, house } = await registry()
  const { name, aliases } = await listed(house)
  expect((await house.reference()).route({ question: kites }).department.id).not.toBe(lamps)
  const before = (await listed(house)).duties
  const said = facts(name, { aliases: [...aliases], duties: ['风筝放飞管理：风筝'] })
  expect((await change(lamps, 'change', { facts: said, version: 0 })).status).toBe(200)
  const after = await house.reference()
  expect(after.route({ question: kites })).toMatchObject({
    department: { id: lamps },
    reason: expect.stringContaining('风筝放飞管理'),
  })
  expect((await listed(house)).duties).toEqual([
    ...before,
    { text: '风筝放飞管理', everyday: ['风筝'], hints: [], since: '2000-01-01' },
  ])
  const row = (await house.store(registeredUnits).get(registeredId(lamps)))!
  expect(unitDiffersIn(row, sha256)).toBeUndefined()
  expect((await change(lamps, 'change', { facts: { ...said, duties: [] }, version: row.events.length })).status).toBe(
    200,
  )
  expect((await listed(house)).duties).toEqual(before)
})

test('a duty that the list has is not written a second time', async () => {
  const { change, house } = await registry()
  const { name, duties } = await listed(house)
  const said = facts(name, { duties: [`${duties[0]!.text}：灯杆子歪了`] })
  const { status, body } = await change(lamps, 'change', { facts: said, version: 0 })
  expect([status, (body as unknown as { detail: string }).detail]).toEqual([400, expect.stringContaining('原来就有')])
})

test('a duty without the words of citizens is refused with how it is written, for a listed department too', async () => {
  const { change, house } = await registry()
  const { name } = await listed(house)
  const { status, body } = await change(lamps, 'change', {
    facts: facts(name, { duties: ['风筝放飞管理'] }),
    version: 0,
  })
  expect([status, (body as unknown as { detail: string }).detail]).toEqual([
    400,
    expect.stringContaining('市民常说的词'),
  ])
})
