import type * as contract from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { inquiries } from '../../functions/inquiries/store'
import { erasedText } from '@shared/inquiries/case/erasable'
import { evolve } from '@shared/inquiries/case/evolve'
import { dangerIn } from '@shared/inquiries/showing/danger'
import askingBlind from '../urgent/askingBlind.json'
import writtenBlind from '../urgent/writtenBlind.json'
import { more } from './people'
import { staffedOffice } from './staffedOffice'

const wish = '活够了，不想拖累孩子了，遗书都写好了'
const fire = '楼下着火了，烟往上窜，老人下不去'
const plain = '家里暖气三天不热，该找谁'
const told = '可能有人有危险'

async function city() {
  const all = await staffedOffice()
  /** What a person was told of danger, oldest first. */
  const warned = async (who: Parameters<typeof all.told>[0]) =>
    (await all.told(who)).filter((one) => one.includes(told))
  const send = async (text: string, written: object = {}) => {
    const { id } = (await all.submit({ text, department: 'housing', ...written })).body.inquiry
    await all.sweep()
    return id
  }
  const dangerOf = async (id: string, who: Parameters<typeof all.read>[0] = more.housing) =>
    (await all.read(who, id)).body.inquiry.danger
  const inQueue = async (id: string) =>
    (await all.queue(more.housing)).body.inquiries.find((one) => one.id === id)?.danger
  return { ...all, warned, send, dangerOf, inQueue }
}

test('whoever has a case in which somebody may be in danger, their lead and the desk that hands out are told so at once, and nobody else', async () => {
  const { send, warned } = await city()
  await send(wish)
  for (const who of [more.housing, more.lead, more.dispatcher])
    expect(await warned(who)).toEqual(['可能有人有危险（想不开），先看这一件'])
  for (const who of [more.lamps, more.supervisor, more.citizen]) expect(await warned(who)).toEqual([])
})

test('the queue says so first and the case to staff, and nothing of it to whoever asked or of an ordinary case', async () => {
  const { send, dangerOf, inQueue, submit, queue } = await city()
  const id = await send(fire)
  expect([await inQueue(id), await dangerOf(id), await dangerOf(id, more.citizen)]).toEqual([
    '可能有人有危险（起火）',
    '可能有人有危险（起火）',
    undefined,
  ])
  const other = (await submit({ text: plain, department: 'housing' })).body.inquiry.id
  const later = await send(fire)
  const order = (await queue(more.housing)).body.inquiries.map((one) => one.id)
  expect([order.slice(0, 2).toSorted(), order[2]]).toEqual([[id, later].toSorted(), other])
  expect([await inQueue(other), await dangerOf(other)]).toEqual([undefined, undefined])
})

test('what is added later is heard too, and once it is answered nothing is said any more', async () => {
  const { send, dangerOf, inQueue, step, reply } = await city()
  const id = await send(plain)
  expect(await dangerOf(id)).toBeUndefined()
  await step(more.citizen, id, 'supplement', { text: wish })
  expect([await inQueue(id), await dangerOf(id)]).toEqual(['可能有人有危险（想不开）', '可能有人有危险（想不开）'])
  expect((await reply(id)).status).toBe(200)
  expect(await dangerOf(id)).toBeUndefined()
})

test('what the asker adds, or writes into a rating of what is over, is told at once to the same people, and the mark stands until that is answered', async () => {
  const { house, send, warned, dangerOf, step, sweep, reply, inQueue } = await city()
  const id = await send(plain)
  expect(await warned(more.housing)).toEqual([])
  await step(more.citizen, id, 'supplement', { text: fire })
  await sweep()
  for (const who of [more.housing, more.lead, more.dispatcher])
    expect(await warned(who)).toEqual(['可能有人有危险（起火），先看这一件'])
  await reply(id)
  expect(await dangerOf(id)).toBeUndefined()
  house.clock.advance(60_000)
  await step(more.citizen, id, 'rating', { stars: 1, comment: wish })
  await sweep()
  for (const who of [more.housing, more.lead, more.dispatcher])
    expect((await warned(who)).at(-1)).toBe('可能有人有危险（想不开），先看这一件')
  expect([await dangerOf(id), await inQueue(id)]).toEqual(['可能有人有危险（想不开）', undefined])
  for (const who of [more.lamps, more.supervisor, more.citizen]) expect(await warned(who)).toEqual([])
})

test('an ordinary supplement, and what an officer writes of a danger, tells nobody of one', async () => {
  const { send, warned, dangerOf, step, sweep } = await city()
  const id = await send(plain)
  await step(more.citizen, id, 'supplement', { text: '三号楼二单元，也不热' })
  expect((await step(more.housing, id, 'extension-request', { amount: 1, reason: fire })).status).toBe(200)
  await sweep()
  expect([await dangerOf(id), await warned(more.housing), await warned(more.dispatcher)]).toEqual([undefined, [], []])
})

test('the unit to which such a case is handed on is told so with its lead, and the mark goes along', async () => {
  const { send, step, sweep, warned, dangerOf } = await city()
  const id = await send(fire)
  await step(more.dispatcher, id, 'assignment', { department: 'urban-management', reason: '示例：归市城市管理局' })
  await sweep()
  for (const who of [more.lamps, more.lampsLead])
    expect(await warned(who)).toEqual(['可能有人有危险（起火），先看这一件'])
  expect(await dangerOf(id, more.lamps)).toBe('可能有人有危险（起火）')
})

test('whoever asked reads on their own page whom to call, until it is answered', async () => {
  const { send, read, reply } = await city()
  const id = await send(fire)
  const calls = async () => (await read(more.citizen, id)).body.inquiry.urgent?.calls.map(({ number }) => number)
  expect(await calls()).toEqual(['119', '120'])
  expect((await read(more.housing, id)).body.inquiry.urgent).toBeUndefined()
  await reply(id)
  expect(await calls()).toBeUndefined()
  expect((await read(more.citizen, await send(plain))).body.inquiry.urgent).toBeUndefined()
})

test('the desk that still has such a case sees the number of whoever asked, of an ordinary one it does not', async () => {
  const { submit, read } = await city()
  const contact = { name: '示例居民一', phone: '13800000001' }
  const phone = async (text: string) => {
    const { id, department } = (await submit({ text, contact })).body.inquiry
    expect(department.id).toBe('triage')
    return (await read(more.dispatcher, id)).body.inquiry.contact?.phone
  }
  expect([await phone(wish), await phone('有件事想问问')]).toEqual(['13800000001', undefined])
})

test('what an officer took down by telephone is marked nowhere: they heard it told', async () => {
  const { ask, queue } = await city()
  const body = { kind: 'consultation', text: fire, channel: 'phone', department: 'housing' } as const
  const taken = await ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })
  expect(taken.status).toBe(201)
  expect((await queue(more.housing)).body.inquiries.map(({ danger }) => danger)).toEqual([undefined])
})

test('words that were added in her place by whoever helps her count as hers', async () => {
  const { send, step, dangerOf } = await city()
  const id = await send(plain)
  const person = { person: more.citizen.id, from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' }
  const daughter: Caller = {
    id: 'citizen-family',
    role: 'citizen',
    name: '示例居民五',
    helps: [{ ...person, may: ['read', 'settle', 'ask'] }],
  }
  expect((await step(daughter, id, 'supplement', { text: fire })).status).toBe(200)
  expect(await dangerOf(id)).toBe('可能有人有危险（起火）')
})

test('in a county its desk is told beside the desk of the city, and no other county', async () => {
  const { house, submit } = await city()
  const { id, department } = (await submit({ text: fire, department: 'housing', area: '371502' })).body.inquiry
  expect(department.id).toBe('housing@371502')
  const told = (await house.store(inquiries).get(id))!.outbox.filter(({ title }) => title.includes('可能有人有危险'))
  expect(told.map(({ to }) => to)).toEqual([
    'staff:housing@371502#officer',
    'staff:housing@371502#lead',
    'staff:desk@371502#officer',
    'staff:city#dispatcher',
  ])
})

test('a long supplement, whose words lie beside the case, is marked in the queue as on the page, and goes along when handed on', async () => {
  const { house, send, step, inQueue, dangerOf, sweep, warned, reply } = await city()
  const id = await send(plain)
  const long = `${fire}。我们是示例小区三号楼二单元的，楼道里堆了很多纸箱和旧沙发，平时找物业也没有人管，大家都在窗口喊`
  await step(more.citizen, id, 'supplement', { text: long })
  expect(JSON.stringify((await house.store(inquiries).get(id))!.events)).not.toContain('着火')
  expect([await inQueue(id), await dangerOf(id)]).toEqual(['可能有人有危险（起火）', '可能有人有危险（起火）'])
  await step(more.dispatcher, id, 'assignment', { department: 'urban-management', reason: '示例：归市城市管理局' })
  await sweep()
  expect(await warned(more.lamps)).toEqual(['可能有人有危险（起火），先看这一件'])
  await step(more.dispatcher, id, 'assignment', { department: 'housing', reason: '示例：还是归市住建局' })
  await reply(id)
  expect(await dangerOf(id)).toBeUndefined()
})

test('with the words of whoever asked goes what they sounded like', async () => {
  const { house, send, step } = await city()
  const id = await send(plain)
  await step(more.citizen, id, 'supplement', { text: wish })
  const one = (await house.store(inquiries).get(id))!
  expect(one.inDanger?.told).toBe('可能有人有危险（想不开）')
  const erased = { type: 'erased', at: house.now().toISOString(), by: { id: 'house', name: '自动办理' } } as const
  const after = evolve(one, { ...erased, what: ['words'], because: 'over' })
  expect([after.inDanger, after.text]).toEqual([undefined, erasedText])
})

test('what only perhaps sounds so is marked too, with no danger named, and whoever asked is told what to do if it is so', async () => {
  const { send, dangerOf, warned, read } = await city()
  const id = await send('要账的仨人把俺堵屋里两天了 不让出去也不给饭吃 欠钱归欠钱 他们这样算违法吧')
  expect(await dangerOf(id)).toBe('可能有人有危险')
  expect(await warned(more.housing)).toEqual(['可能有人有危险，先看这一件'])
  expect((await read(more.citizen, id)).body.inquiry.urgent?.perhaps).toBe(true)
})

test('of what people in danger wrote nearly all is marked, of what others wrote hardly any', () => {
  const marked = (urgent: boolean) => {
    const texts = [...askingBlind, ...writtenBlind].filter((one) => one.urgent === urgent)
    const heard = texts.filter(({ text }) =>
      dangerIn({ citizen: 'citizen', status: 'handling', channel: 'miniapp', text, events: [] }),
    )
    return { of: texts.length, share: heard.length / texts.length }
  }
  expect(marked(true).of).toBeGreaterThan(100)
  expect(marked(true).share).toBeGreaterThan(0.9)
  expect(marked(false).share).toBeLessThan(0.05)
})
