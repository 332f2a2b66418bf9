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
