import { example } from '../../support/door'
import { lead, officer } from '../lampCity'
import { editor, fresh, heating, inCounty, keeping, lamps, officeLead, seeds } from './keeping'

const forAll = seeds.find(({ id }) => id === 'done')!

test('another department neither changes, signs nor withdraws it', async () => {
  const { handIn, write, sign, withdraw, desk } = await keeping()
  const { id } = (await write()).body.template
  const refused = { status: 403, body: { detail: '这份模板归市住房城乡建设局' } }
  const other = { ...lead, id: 'staff-other-lead', department: 'urban-management' }
  expect(await handIn(id, fresh, 1, lamps)).toMatchObject(refused)
  expect(await sign(id, 1, other)).toMatchObject(refused)
  expect(await withdraw(heating.id, 0, other)).toMatchObject(refused)
  const seen = await desk(lamps)
  expect([...seen.drafts, ...seen.inUse].filter((one) => one.unit.id !== 'urban-management')).toEqual([])
})

test('who wrote it does not sign it, an officer signs nothing, a citizen and a clerk of the desk write nothing', async () => {
  const { write, sign } = await keeping()
  const { id } = (await write({}, lead)).body.template
  expect((await sign(id, 1, lead)).body.detail).toBe('写过这份稿子的人不能签发，请换一位同事签发')
  expect((await sign(id, 1, officer)).status).toBe(403)
  for (const one of [example.citizen, example.dispatcher, example.supervisor])
    expect((await write({}, one)).status).toBe(403)
})

test('what all departments use is written by 市政务公开办公室 and signed by a lead of its office', async () => {
  const { write, sign, handIn, withdraw, offered, desk, minute } = await keeping()
  expect((await handIn(forAll.id, fresh)).body.detail).toBe('这份模板归市政务公开办公室')
  const { id, unit } = (await write({}, editor)).body.template
  expect(unit.name).toBe('市政务公开办公室')
  expect((await sign(id)).status).toBe(403)
  expect((await sign(id, 1, officeLead)).status).toBe(200)
  minute()
  for (const one of [officer, lamps, inCounty('officer')])
    expect((await offered(one)).find((each) => each.id === id)).toEqual({ id, ...fresh })
  expect((await withdraw(forAll.id, 0, officeLead)).status).toBe(200)
  minute()
  expect((await offered(lamps)).map((each) => each.id)).not.toContain(forAll.id)
  expect((await desk(officeLead)).units.map(({ name }) => name)).toEqual(['市政府办公室', '市政务公开办公室'])
  expect((await desk(editor)).units.map(({ name }) => name)).toEqual(['市政务公开办公室'])
})

test('a unit of a county keeps its own and no other’s, and only its people are offered it', async () => {
  const { write, sign, handIn, offered, desk, minute } = await keeping()
  const { id } = (await write({}, inCounty('officer'))).body.template
  expect((await sign(id, 1, lead)).status).toBe(403)
  expect((await sign(id, 1, inCounty('lead', 'housing@371525'))).status).toBe(403)
  expect((await sign(id, 1, inCounty('lead'))).status).toBe(200)
  minute()
  expect((await offered(inCounty('officer')))[0]?.id).toBe(id)
  expect((await offered()).map((one) => one.id)).not.toContain(id)
  expect((await handIn(heating.id, fresh, 0, inCounty('officer'))).status).toBe(403)
  expect((await desk(inCounty('officer'))).inUse.map((one) => one.id)).toEqual([id])
})

test('an editor of a county keeps no templates, and somebody without a unit is told so', async () => {
  const { write, desk } = await keeping()
  expect((await write({}, { ...editor, id: 'county-editor', department: 'desk@371502' })).status).toBe(403)
  const { department: _department, ...lost } = { ...officer, id: 'lost' }
  expect((await desk(lost)).detail).toBe('你的账号还没有归到单位，请联系平台运行方')
})
