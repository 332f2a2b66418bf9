import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { accounts } from '../../functions/platform/identity/account'
import { testHouse } from '../support/house'
import { minutes } from '../people/door'
import { doorFrom } from './signIn/attacker'

const hall = '198.51.100.4'
const texts = [
  '暖气三天不热找谁',
  '东昌西路路灯坏了两盏',
  '孩子转学要带什么材料',
  '小区电梯总是停',
  '井盖响了半个月',
  '公交站牌被撞歪',
  '河边垃圾没人清',
]

async function city() {
  const house = testHouse()
  const call = doorFrom(house, inquiryEndpoints(house))
  const person = async (id: string, role: Caller['role'] = 'citizen') => {
    const made = {
      id,
      version: 0,
      role,
      name: '示例',
      places: [],
      disabled: false,
      createdAt: house.now().toISOString(),
    }
    return (await house.identity.open(await house.store(accounts).create(made))).token
  }
  const submit = (token: string, text: string, more: { from?: string; different?: boolean; key?: string } = {}) => {
    const { from = hall, ...rest } = more
    return call('POST /api/inquiries', { token, from, body: { kind: 'consultation', text, ...rest } })
  }
  return { house, call, person, submit }
}

test('1,548 submissions of one person in half a minute become a handful, each refusal with the next possible time', async () => {
  const { house, person, submit } = await city()
  const token = await person('citizen-one')
  let made = 0
  for (let nth = 0; nth < 300; nth++) {
    const text = `${texts[nth % texts.length]}${String.fromCodePoint(0x4e00 + nth * 37)}${String.fromCodePoint(0x5e00 + nth * 11)}一带的情况`
    const { status, body, headers } = await submit(token, text, { different: true })
    house.clock.advance(20)
    if (status === 201) made++
    else {
      expect([status, body.detail]).toEqual([429, '你这段时间提交得太多，已经提交的都在办，今天 10:10 以后可以再试'])
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(500)
    }
  }
  expect(made).toBe(5)
  house.clock.advance(minutes(10))
  expect((await submit(token, texts[0]!, { different: true })).status).toBe(201)
})

test('fifty at the same moment are no way around it', async () => {
  const { person, submit } = await city()
  const token = await person('citizen-one')
  const all = await Promise.all(
    Array.from({ length: 50 }, (_, nth) => submit(token, `${texts[nth % 7]}第${nth}处`, { different: true })),
  )
  expect(all.filter(({ status }) => status === 201)).toHaveLength(5)
})

test('a hall full of people behind one address is served', async () => {
  const { person, submit } = await city()
  for (let nth = 0; nth < 40; nth++) expect((await submit(await person(`citizen-${nth}`), texts[0]!)).status).toBe(201)
})

test('many people made up behind one address are refused from some number on', async () => {
  const { person, submit } = await city()
  const statuses = []
  for (let nth = 0; nth < 62; nth++) statuses.push((await submit(await person(`citizen-${nth}`), texts[0]!)).status)
  expect(statuses.filter((one) => one === 201)).toHaveLength(60)
  expect((await submit(await person('citizen-elsewhere'), texts[0]!, { from: '192.0.2.77' })).status).toBe(201)
})

test('an officer at the window records for one after the other, whatever came from the same address', async () => {
  const { call, person, submit } = await city()
  for (let nth = 0; nth < 60; nth++) await submit(await person(`citizen-${nth}`), texts[0]!)
  const token = await person('staff-desk', 'dispatcher')
  for (let nth = 0; nth < 30; nth++) {
    const body = { kind: 'consultation', channel: 'window', text: texts[0] }
    expect((await call('POST /api/inquiries/on-behalf', { token, from: hall, body })).status).toBe(201)
  }
})

describe('the same matter in nearly the same words', () => {
  test.each([
    ['again', '东昌西路路灯坏了两盏'],
    ['with a number behind', '东昌西路路灯坏了两盏 1547'],
    ['with other signs', '东昌西路，路灯坏了两盏！！！'],
    ['in full width and with blanks', '东昌西路 路灯 坏了 两盏'],
    ['with a word more', '东昌西路路灯坏了两盏啊'],
  ])('%s is shown as the case that is there, and sent all the same when it is another one', async (_how, text) => {
    const { person, submit } = await city()
    const token = await person('citizen-one')
    const first = (await submit(token, texts[1]!)).body as unknown as { inquiry: { id: string } }
    const second = await submit(token, text)
    expect(second).toMatchObject({ status: 409, body: { type: 'urn:problem:said-before', about: first.inquiry.id } })
    expect(second.body.detail).toContain(`编号 ${first.inquiry.id}`)
    expect((await submit(token, text, { different: true })).status).toBe(201)
  })

  test('is nobody else’s matter, and another road is another one', async () => {
    const { person, submit } = await city()
    const token = await person('citizen-one')
    expect((await submit(token, '东昌西路路灯坏了')).status).toBe(201)
    expect((await submit(token, '兴华东街路灯坏了')).status).toBe(201)
    expect((await submit(await person('citizen-two'), '东昌西路路灯坏了')).status).toBe(201)
  })

  test('a draft sent again after a lost answer is its own case, and counts once', async () => {
    const { person, submit } = await city()
    const token = await person('citizen-one')
    const ids = new Set<string>()
    for (let nth = 0; nth < 12; nth++) {
      const { status, body } = await submit(token, texts[1]!, { key: 'draft-0001' })
      expect(status).toBe(201)
      ids.add((body as unknown as { inquiry: { id: string } }).inquiry.id)
    }
    expect(ids.size).toBe(1)
    expect((await submit(token, texts[2]!)).status).toBe(201)
  })
})

describe('a draft that was changed after its answer was lost on the way', () => {
  test.each([
    ['in quite other words', { text: '兴华东街的井盖翘起来半个月了，夜里有人绊倒' }],
    ['in its kind', { kind: 'complaint' }],
    ['in the telephone', { contact: { phone: '13800000009' } }],
    ['in that it may be published', { publishable: true }],
  ])('%s is shown the case that is there, and is another one only where the person says so', async (_what, change) => {
    const { call, person } = await city()
    const token = await person('citizen-one')
    const send = (more: object = {}) =>
      call('POST /api/inquiries', {
        token,
        from: hall,
        body: { kind: 'consultation', text: texts[1], key: 'draft-0001', ...more },
      })
    const first = ((await send()).body as unknown as { inquiry: { id: string } }).inquiry.id
    const changed = await send(change)
    expect(changed).toMatchObject({ status: 409, body: { type: 'urn:problem:said-before', about: first } })
    expect(changed.body.detail).toContain(`编号 ${first}`)
    expect(changed.body.detail).toContain('后来改的不在里面')
    const other = await send({ ...change, different: true })
    expect(other.status).toBe(201)
    // That answer lost as well, it is found again.
    const again = await send({ ...change, different: true })
    expect(again.body).toMatchObject({
      inquiry: { id: (other.body as unknown as { inquiry: { id: string } }).inquiry.id },
    })
  })

  test('is a new one once the first was taken back', async () => {
    const { call, person, submit } = await city()
    const token = await person('citizen-one')
    const id = async (text: string) =>
      ((await submit(token, text, { key: 'draft-0001' })).body as unknown as { inquiry: { id: string } }).inquiry.id
    const first = await id(texts[1]!)
    expect((await call(`POST /api/inquiries/${first}/withdrawal`, { token, from: hall, body: {} })).status).toBe(200)
    expect(await id(texts[1]!)).not.toBe(first)
  })
})

test('whoever tries query codes is refused after twenty that there are none of; whoever has one elsewhere is not', async () => {
  const { call, person, submit } = await city()
  const { id } = ((await submit(await person('citizen-one'), texts[0]!)).body as unknown as { inquiry: { id: string } })
    .inquiry
  const statuses = []
  for (let nth = 0; nth < 25; nth++)
    statuses.push((await call(`GET /api/inquiries/progress/2222-33${22 + nth}`)).status)
  expect(statuses.filter((one) => one === 404).length).toBeLessThanOrEqual(20)
  expect(statuses.at(-1)).toBe(429)
  expect((await call(`GET /api/inquiries/progress/${id}`, { from: '192.0.2.200' })).status).toBe(200)
})

test('a clock that ran 40 days ahead and came back keeps nobody from submitting', async () => {
  const { house, person, submit } = await city()
  const now = house.now()
  await person('citizen-one')
  house.clock.advance(40 * 86_400_000)
  const account = (await house.store(accounts).get('citizen-one'))!
  const ahead = (await house.identity.open(account)).token
  for (let nth = 0; nth < 6; nth++) await submit(ahead, texts[nth]!)
  house.clock.set(now.toISOString())
  expect((await submit((await house.identity.open(account)).token, texts[6]!)).status).toBe(201)
})
