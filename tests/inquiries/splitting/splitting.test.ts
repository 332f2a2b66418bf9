import { differsIn } from '@shared/inquiries/history/replay'
import { recipientOf } from '@shared/outbox'
import { inquiries } from '../../../functions/inquiries/store'
import { office } from '../office'
import { more } from '../people'

const named = { lead: 'housing', supporting: ['ecology', 'urban-management'], reason: '三件事各归一家' }
const back = (department: string) => ({ department, reason: '职责在对方单位', basis: '三定规定写明的职责' })

/** A citizen's three matters in one message, in the hands of three units. */
async function three() {
  const room = office()
  const { id } = (await room.submit({ text: '路灯坏了，夜里施工吵，楼顶还漏水，三件事一块说' })).body.inquiry
  await room.step(more.dispatcher, id, 'split', named)
  const parts = async () => (await room.read(more.dispatcher, id)).body.inquiry.parts
  const kept = async () => (await room.house.store(inquiries).get(id))!
  const told = async (department: string) =>
    (await kept()).outbox.flatMap(({ to, title }) => {
      const who = recipientOf(to)
      return 'staff' in who && who.staff.department === department ? [title] : []
    })
  return { ...room, id, parts, kept, told }
}

test('where the lead gives the case back, the others go on with their parts, and what they said goes with it', async () => {
  const { id, step, parts, kept, queue } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  await step(more.housing, id, 'return', back('natural-resources'))
  expect((await parts())?.map((one) => [one.department.id, one.text])).toEqual([
    ['ecology', '噪声已监测，夜间超标两分贝'],
    ['urban-management', undefined],
  ])
  const waiting = (await queue(more.lamps, 'supporting')).body.inquiries
  expect(waiting).toMatchObject([{ id, department: '市自然资源和规划局', dueDate: '2026-11-26' }])
  expect(differsIn(await kept())).toBeUndefined()
})

test('whoever supported and now leads is asked for no opinion any more', async () => {
  const { id, step, parts, queue } = await three()
  await step(more.housing, id, 'return', back('ecology'))
  expect((await parts())?.map((one) => one.department.id)).toEqual(['urban-management'])
  expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
})

test('where the desk splits it anew, nobody is asked a second time for what they have said', async () => {
  const { id, step, parts, kept, queue } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  await step(more.dispatcher, id, 'split', { ...named, lead: 'natural-resources', reason: '换一家主办' })
  expect((await parts())?.map((one) => one.text)).toEqual(['噪声已监测，夜间超标两分贝', undefined])
  expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
  expect(differsIn(await kept())).toBeUndefined()
})

test('where the asker says it went to the wrong unit, what was said lies before the desk that decides', async () => {
  const { id, step, parts, kept, queue } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  await step(more.citizen, id, 'dispute', { reason: '楼顶漏水不归住建管' })
  expect((await parts())?.[0]?.text).toBe('噪声已监测，夜间超标两分贝')
  expect((await queue(more.lamps, 'supporting')).body.inquiries).toEqual([])
  await step(more.dispatcher, id, 'split', named)
  expect((await parts())?.map((one) => one.text)).toEqual(['噪声已监测，夜间超标两分贝', undefined])
  expect(differsIn(await kept())).toBeUndefined()
})

test('after a redo the units are asked anew', async () => {
  const { id, step, parts, reply, house } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  await reply(id)
  await step(more.citizen, id, 'rating', { stars: 1, comment: '一件也没有办' })
  house.clock.advance(3_600_000)
  expect((await step(more.citizen, id, 'redo', { reason: '三件事只答了一件' })).status).toBe(200)
  await step(more.dispatcher, id, 'split', named)
  expect((await parts())?.map((one) => one.text)).toEqual([undefined, undefined])
})

test('a unit that waits for a word of the asker may add to its opinion, and both stand in their order', async () => {
  const { id, step, parts, queue, house, told, read } = await three()
  await step(more.ecology, id, 'contribution', { text: '还差一样：请提问人说清楚是几点到几点' })
  house.clock.advance(86_400_000)
  await step(more.citizen, id, 'supplement', { text: '夜里十一点到一点', attachments: [] })
  expect(await told('ecology')).toContain('提问人补充了说明（你单位协办）')
  expect((await read(more.ecology, id)).body.inquiry.actions).toEqual(['contribute'])
  await step(more.ecology, id, 'contribution', { text: '夜里已经去测过，超标两分贝' })
  const [first] = (await parts())!
  expect(first?.text).toBe('还差一样：请提问人说清楚是几点到几点\n夜里已经去测过，超标两分贝')
  expect(first?.standing.kind).toBe('closedOnTime')
  expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
  expect(await told('housing')).toContain('市生态环境局补充了协办意见')
})

test('an opinion sent twice because its answer was lost stands once', async () => {
  const { id, step, parts } = await three()
  const said = { text: '噪声已监测，夜间超标两分贝' }
  await step(more.ecology, id, 'contribution', said)
  expect((await step(more.ecology, id, 'contribution', said)).status).toBe(200)
  expect((await parts())?.[0]?.text).toBe(said.text)
})

test('whoever asked reads which units support, and nothing of what they say to each other', async () => {
  const { id, step, read } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  const { supporters, parts } = (await read(more.citizen, id)).body.inquiry
  expect(supporters?.map(({ name, said }) => [name, said])).toEqual([
    ['市生态环境局', true],
    ['市城市管理局', false],
  ])
  expect(parts).toBeUndefined()
})
