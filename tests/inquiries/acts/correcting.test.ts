import type * as contract from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { mostCorrectionsADay } from '@shared/inquiries/words'
import { registeredUnits } from '../../../functions/departments/register/store'
import { inquiries } from '../../../functions/inquiries/store'
import { texts } from '../../../functions/inquiries/texts'
import { keepSchedule } from '../../../functions/keeping/keepSchedule'
import { closeDayOf } from '../../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../../functions/ledger/roots/verifyLedger'
import { dailyRoots } from '../../../functions/ledger/store'
import { accounts } from '../../../functions/platform/identity/account'
import { holidayRecords } from '../../../functions/holidays/store'
import { protectionRecords } from '../../../functions/protection/store'
import { application, office } from '../office'
import { more } from '../people'

const contact = { name: '示例居民一', phone: '13800000001' }
const right = { name: '示例居民甲', phone: '13800000002' }

const city = () => {
  const all = office()
  const correct = (id: string, sent: object = right, caller: Caller = more.citizen) =>
    all.step(caller, id, 'contact-correction', sent)
  const kept = async (id: string) => (await all.house.store(inquiries).get(id))!
  const told = async (id: string) => (await kept(id)).outbox.map(({ to, title }) => `${to} ${title}`)
  const verified = () =>
    verifyLedger({
      inquiries: all.house.store(inquiries),
      texts: all.house.store(texts),
      accounts: all.house.store(accounts),
      register: all.house.store(registeredUnits),
      protection: all.house.store(protectionRecords),
      holidays: all.house.store(holidayRecords),
      roots: all.house.store(dailyRoots),
      now: all.house.now(),
    })
  return { ...all, correct, kept, told, verified }
}

describe('更正 of the name and the phone in one case', () => {
  test('the department reads the new ones and that they were corrected; what was there before is nowhere', async () => {
    const { opened, correct, read, kept } = city()
    const { id } = await opened({ contact })
    const { status, body } = await correct(id)
    expect([status, body.inquiry.contact]).toEqual([200, right])
    const desk = (await read(more.housing, id)).body.inquiry
    expect(desk.contact).toEqual(right)
    expect(desk.timeline.at(-1)).toMatchObject({ title: '更正了姓名和电话', by: '本人' })
    const row = JSON.stringify(await kept(id))
    expect([row.includes(contact.name), row.includes(contact.phone)]).toEqual([false, false])
    expect(JSON.stringify((await kept(id)).events)).not.toContain(right.phone)
  })

  test('what is not sent stays, and a phone is taken however it was typed', async () => {
    const { opened, correct, kept } = city()
    const { id } = await opened({ contact })
    await correct(id, { phone: '+86 138-0000-0002' })
    expect((await kept(id)).contact).toEqual({ ...contact, phone: right.phone })
    expect((await kept(id)).events.at(-1)).toMatchObject({ type: 'contactCorrected', what: ['phone'] })
  })

  test('the same once more changes nothing and tells nobody', async () => {
    const { opened, correct, kept, told } = city()
    const { id } = await opened({ contact })
    await correct(id)
    const [events, notes] = [(await kept(id)).events.length, (await told(id)).length]
    expect((await correct(id)).status).toBe(200)
    expect([(await kept(id)).events.length, (await told(id)).length]).toEqual([events, notes])
  })

  test('the desk that has it in hand is told, the officer once there is one, and nobody once it is answered', async () => {
    const { opened, correct, reply, step, kept } = city()
    const { id } = await opened({ contact })
    const notes = async () =>
      (await kept(id)).outbox.filter(({ title }) => title === '提问人更正了姓名或者电话').map(({ to }) => to)
    await correct(id)
    expect(await notes()).toEqual([expect.stringContaining('housing')])
    await step(more.housing, id, 'claim')
    await correct(id, { phone: '13800000003' })
    expect(await notes()).toEqual([expect.anything(), expect.stringContaining(more.housing.id)])
    await reply(id)
    await correct(id, { phone: '13800000004' })
    expect(await notes()).toHaveLength(2)
    expect((await kept(id)).contact.phone).toBe('13800000004')
  })

  test.each([
    [{}, '写上要更正的姓名或者电话'],
    [{ phone: '12345' }, '请填写 11 位手机号'],
    [{ name: '，，' }, '至少写 1 个字'],
    [{ name: '示'.repeat(21) }, '最多 20 字'],
  ])('%j is refused in words, and nothing is changed', async (sent, words) => {
    const { opened, correct, kept } = city()
    const { id } = await opened({ contact })
    const { status, body } = await correct(id, sent)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
    expect((await kept(id)).contact).toEqual(contact)
  })

  test('nobody corrects another’s: not a neighbour, not an office, not whoever acts in their place', async () => {
    const { opened, correct, kept, house } = city()
    const { id } = await opened({ contact })
    const from = new Date(house.now().getTime() - 1000).toISOString()
    const helps = [{ person: more.citizen.id, may: ['read', 'before', 'ask'], from, until: '2099-01-01T00:00:00.000Z' }]
    const daughter: Caller = { ...more.neighbour, helps: helps as NonNullable<Caller['helps']> }
    for (const caller of [more.neighbour, daughter, more.housing, more.lead, more.dispatcher])
      expect((await correct(id, { phone: right.phone }, caller)).status).toBe(403)
    expect((await correct('AAAA-AAAA')).status).toBe(404)
    expect((await kept(id)).contact).toEqual(contact)
  })

  test('so often in one day and no more; the next day again', async () => {
    const { opened, correct, house } = city()
    const { id } = await opened({ contact })
    for (let nth = 0; nth < mostCorrectionsADay; nth++)
      expect((await correct(id, { phone: `1380000010${nth}` })).status).toBe(200)
    expect(await correct(id)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('请明天再改') } })
    house.clock.advance(86_400_000)
    expect((await correct(id)).status).toBe(200)
  })

  test('one that was merged keeps a contact of its own, and it is corrected there', async () => {
    const { opened, correct, step, kept } = city()
    const main = await opened({ contact: { phone: '13800000009' } }, more.neighbour)
    const double = await opened({ contact, text: '示例：我们楼也是，暖气三天不热' })
    await step(more.dispatcher, double.id, 'merger', { into: main.id, reason: '示例：同一栋楼的同一件事' })
    expect((await correct(double.id)).status).toBe(200)
    expect((await kept(double.id)).contact).toEqual(right)
    expect((await kept(main.id)).contact).toEqual({ phone: '13800000009' })
  })

  test('once it is deleted there is nothing to correct; the history still holds', async () => {
    const { opened, correct, reply, step, house, kept, verified, read } = city()
    const { id } = await opened({ contact })
    await correct(id)
    await reply(id)
    await step(more.citizen, id, 'rating', { stars: 5 })
    house.clock.advance(86_400_000)
    await closeDayOf(house)
    expect(await verified()).toMatchObject({ cases: 1, roots: 1 })
    house.clock.set('2028-01-01T16:40:00.000Z')
    await keepSchedule(house)
    expect((await kept(id)).contact).toEqual({})
    expect(await correct(id)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('已经删除') } })
    expect((await read(more.citizen, id)).body.inquiry.actions).not.toContain('correctContact')
    expect((await verified()).broken).toBeUndefined()
  })
})

describe('of an application for disclosure', () => {
  const checked = async () => {
    const all = city()
    const { id } = await all.opened(application)
    const correct = await all.correct(id, { name: right.name })
    await all.step(more.housing, id, 'identity-check', { accepted: true })
    return { ...all, id, first: correct }
  }

  test('the name is corrected until the proof of identity was looked at for it, the phone afterwards too', async () => {
    const { id, first, correct, kept, read } = await checked()
    expect(first.status).toBe(200)
    const refused = await correct(id, { name: '示例居民乙', phone: right.phone })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('照身份证明核对过') } })
    expect((await kept(id)).contact).toEqual({ ...application.contact, name: right.name })
    expect((await read(more.citizen, id)).body.inquiry.nameStands).toContain('请找办理的单位')
    expect((await correct(id, right)).status).toBe(200)
    expect((await kept(id)).contact).toEqual(right)
  })

  test('the answer goes on saying to whom it was given', async () => {
    const { opened, step, correct } = city()
    const { id } = await opened(application)
    await step(more.citizen, id, 'withdrawal')
    const refused = await correct(id, { name: right.name })
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('当时的姓名') } })
    expect((await correct(id, { phone: right.phone })).status).toBe(200)
  })
})

describe('for whoever called, came or wrote and does not sign in', () => {
  const said = { phone: right.phone, how: '来访', evidence: '示例：带来访登记单到窗口核对过' }
  const recorded = async () => {
    const all = city()
    const { body } = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', {
      body: { kind: 'consultation', channel: 'window', text: '示例：楼道灯不亮', department: 'housing', contact },
    })
    return { ...all, id: body.slip.id }
  }

  test('the department that has it writes it down: how they said so and what shows it, and neither value', async () => {
    const { id, correct, kept, read } = await recorded()
    expect((await correct(id, said, more.housing)).status).toBe(200)
    expect((await kept(id)).contact).toEqual({ ...contact, phone: right.phone })
    expect((await read(more.lead, id)).body.inquiry.timeline.at(-1)).toMatchObject({
      title: '登记提问人更正了电话（来访）',
      by: more.housing.name,
      text: said.evidence,
    })
    expect(JSON.stringify((await kept(id)).events)).not.toContain(right.phone)
  })

  test.each([
    [{ phone: right.phone }, '写明怎么说的、凭什么登记更正'],
    [{ ...said, evidence: `示例：${right.phone} 打来说的` }, '这里不写姓名和电话'],
    [{ ...said, evidence: `示例：${contact.name}到窗口说的` }, '这里不写姓名和电话'],
    [{ how: '来访', evidence: said.evidence }, '写上要更正的姓名或者电话'],
  ])('%j is refused in words', async (sent, words) => {
    const { id, correct, kept } = await recorded()
    const { status, body } = await correct(id, sent, more.housing)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
    expect((await kept(id)).contact).toEqual(contact)
  })

  test('nobody but the department that has it, and never for somebody who signs in', async () => {
    const { id, correct, opened } = await recorded()
    for (const caller of [more.lamps, more.dispatcher, more.citizen])
      expect((await correct(id, said, caller)).status).toBe(403)
    const mine = await opened({ contact })
    expect((await correct(mine.id, said, more.housing)).status).toBe(403)
  })
})
