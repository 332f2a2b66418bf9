import { briefOf } from '@shared/inquiries/history/briefOf'
import { supportOf } from '@shared/ledger/support'
import { inquiries } from '../../../functions/inquiries/store'
import { office } from '../office'
import { more } from '../people'

const day = 86_400_000

/** A case of three matters, and what the ledger counts of its parts. */
async function three() {
  const room = office()
  const { id } = (await room.submit({ text: '路灯坏了，夜里施工吵，楼顶还漏水，三件事一块说' })).body.inquiry
  const asked = { lead: 'housing', supporting: ['ecology', 'urban-management'], reason: '三件事各归一家' }
  await room.step(more.dispatcher, id, 'split', asked)
  const counted = async () => {
    const brief = briefOf((await room.house.store(inquiries).get(id))!)
    return supportOf([brief], room.house.now().toISOString()).map((row) => [
      row.department.id,
      { ...row, department: undefined, inTime: [row.inTime.count, row.inTime.of] },
    ])
  }
  return { ...room, id, counted }
}
const row = (more: object) => ({
  asked: 1,
  onTime: 0,
  late: 0,
  missed: 0,
  owing: 0,
  returned: 0,
  inTime: [0, 0],
  ...more,
})

test('a part counts for whoever was asked: said in time, or past its limit now, and what is not yet due for nobody', async () => {
  const { id, step, counted, house } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  expect(Object.fromEntries(await counted())).toEqual({
    ecology: row({ onTime: 1, inTime: [1, 1] }),
    'urban-management': row({}),
  })
  house.clock.advance(7 * day)
  expect(Object.fromEntries(await counted())).toMatchObject({ 'urban-management': row({ owing: 1, inTime: [0, 1] }) })
})

test('what was given back is counted as given back and is in no share; the unit asked in its place has its own', async () => {
  const { id, step, counted } = await three()
  await step(more.ecology, id, 'part-return', { reason: '这是物业管的事' })
  const sent = { part: 'ecology', department: 'natural-resources', reason: '归它管' }
  await step(more.dispatcher, id, 'part-change', sent)
  expect(Object.fromEntries(await counted())).toMatchObject({
    ecology: row({ returned: 1 }),
    'natural-resources': row({}),
  })
})

test('what the desk says stays with a unit is one part of it, not two, and no return', async () => {
  const { id, step, counted } = await three()
  await step(more.ecology, id, 'part-return', { reason: '这是物业管的事' })
  await step(more.dispatcher, id, 'part-change', { part: 'ecology', department: 'ecology', reason: '归你们' })
  expect(Object.fromEntries(await counted())).toMatchObject({ ecology: row({}) })
})

test('a reply that did not wait counts against nobody before the limit, and after it as never said', async () => {
  const early = await three()
  await early.reply(early.id)
  expect(await early.counted()).toEqual([])
  const late = await three()
  late.house.clock.advance(7 * day)
  await late.reply(late.id)
  expect(Object.fromEntries(await late.counted())).toMatchObject({ ecology: row({ missed: 1, inTime: [0, 1] }) })
})
