import { differsIn } from '@shared/inquiries/history/replay'
import { recipientOf } from '@shared/outbox'
import { inquiries } from '../../../functions/inquiries/store'
import { office } from '../office'
import { more } from '../people'

const day = 86_400_000
const own = { reason: '楼顶漏水归住房公积金以外的单位管', department: 'natural-resources' }

/** A case split between housing, which leads, ecology and the lamps; what they were told, by department. */
async function three() {
  const room = office()
  const { id } = (await room.submit({ text: '路灯坏了，夜里施工吵，楼顶还漏水，三件事一块说' })).body.inquiry
  await room.step(more.dispatcher, id, 'split', {
    lead: 'housing',
    supporting: ['ecology', 'urban-management'],
    reason: '三件事各归一家',
  })
  const kept = async () => (await room.house.store(inquiries).get(id))!
  const parts = async () => (await room.read(more.dispatcher, id)).body.inquiry.parts
  const told = async (department: string) =>
    (await kept()).outbox.flatMap(({ to, title }) => {
      const who = recipientOf(to)
      return 'staff' in who && [who.staff.department, who.staff.role].includes(department) ? [title] : []
    })
  const mine = async (who: Parameters<typeof room.queue>[0]) =>
    (await room.queue(who, 'supporting')).body.inquiries.map(({ id: code, standing }) => [code, standing.words])
  const actions = async (who: Parameters<typeof room.read>[0]) => (await room.read(who, id)).body.inquiry.actions
  return { ...room, id, kept, parts, told, mine, actions }
}

test('a unit gives its part back with a reason, and the lead and the desk see it at once', async () => {
  const { id, step, parts, told, mine, actions, kept } = await three()
  expect(await actions(more.ecology)).toEqual(['contribute', 'returnPart'])
  expect((await step(more.ecology, id, 'part-return', own)).status).toBe(200)
  expect((await parts())?.[0]).toMatchObject({
    returned: { reason: own.reason, suggested: { name: '市自然资源和规划局' } },
    standing: { words: '已交回，等分办台决定' },
  })
  const words = '市生态环境局交回了协办，建议由市自然资源和规划局协办'
  expect(await told('housing')).toContain(words)
  expect(await told('dispatcher')).toContain(`待决定：${words}`)
  expect(await mine(more.ecology)).toEqual([])
  expect(await mine(more.dispatcher)).toEqual([[id, '市生态环境局交回']])
  expect(await actions(more.dispatcher)).toContain('changePart')
  expect(differsIn(await kept())).toBeUndefined()
})

test('the desk asks another unit, with a limit of its own, and what the lead has written stays', async () => {
  const { id, step, parts, mine, told, house, read, kept } = await three()
  await step(more.housing, id, 'draft', { text: '楼顶漏水本周五前修好', basis: [] })
  await step(more.ecology, id, 'part-return', own)
  house.clock.advance(day)
  const sent = { part: 'ecology', department: 'natural-resources', reason: '这一项在它的职责里' }
  expect((await step(more.dispatcher, id, 'part-change', sent)).status).toBe(200)
  expect((await parts())?.map((one) => [one.department.id, one.dueDate, one.returned])).toEqual([
    ['natural-resources', '2026-11-27', undefined],
    ['urban-management', '2026-11-26', undefined],
  ])
  expect((await read(more.housing, id)).body.inquiry.draft?.text).toBe('楼顶漏水本周五前修好')
  expect(await mine(more.dispatcher)).toEqual([])
  expect(await told('ecology')).toContain('一件办件不用你单位协办了')
  expect(await told('natural-resources')).toContain('请你单位提协办意见')
  expect((await read(more.citizen, id)).body.inquiry.timeline.map(({ title }) => title)).toContain(
    '改由市自然资源和规划局配合，不再请市生态环境局',
  )
  expect(differsIn(await kept())).toBeUndefined()
})

test('the desk takes a part out with a reason, or says that it stays, and then it is not given back again', async () => {
  const { id, step, parts, actions, mine } = await three()
  await step(more.ecology, id, 'part-return', own)
  await step(more.dispatcher, id, 'part-change', { part: 'ecology', department: 'ecology', reason: '噪声归你们' })
  expect(await mine(more.ecology)).toHaveLength(1)
  expect(await actions(more.ecology)).toEqual(['contribute'])
  await step(more.lamps, id, 'part-return', { reason: '这盏灯是小区自己的灯' })
  await step(more.dispatcher, id, 'part-change', { part: 'urban-management', reason: '小区的灯由物业管' })
  expect((await parts())?.map(({ department }) => department.id)).toEqual(['ecology'])
})

test('what has been said is not given back, nor is a part whose internal limit is over', async () => {
  const { id, step, house } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  expect((await step(more.ecology, id, 'part-return', own)).status).toBe(409)
  house.clock.advance(6 * day)
  const late = await step(more.lamps, id, 'part-return', own)
  expect([late.status, late.body.detail ?? late.body.title]).toEqual([409, expect.stringMatching(/内部期限已过/)])
})

test('whoever gave its part back and finds that it is its own after all just says it', async () => {
  const { id, step, parts, mine } = await three()
  await step(more.ecology, id, 'part-return', own)
  await step(more.ecology, id, 'contribution', { text: '查过了，噪声归我们，已监测' })
  expect((await parts())?.[0]).toMatchObject({ text: '查过了，噪声归我们，已监测' })
  expect((await parts())?.[0]?.returned).toBeUndefined()
  expect(await mine(more.dispatcher)).toEqual([])
})

test('a reply is not handed in over a unit that has said nothing, but with a reason that whoever signs reads', async () => {
  const { id, step, read, told } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  const text = '楼顶漏水本周五前修好，噪声已监测，路灯另行答复'
  const refused = await step(more.housing, id, 'review', { text })
  expect([refused.status, refused.body.detail ?? refused.body.title]).toEqual([
    400,
    expect.stringMatching(/市城市管理局还没有提协办意见/),
  ])
  const lackingReason = '催过两次，路灯由它单独答复'
  expect((await step(more.housing, id, 'review', { text, lackingReason })).status).toBe(200)
  expect((await read(more.lead, id)).body.inquiry.draft?.lacking).toEqual({
    units: ['市城市管理局'],
    reason: lackingReason,
  })
  expect(await told('housing')).toContain('有一份答复稿等你签发')
})

test('a unit that was not waited for hears that the reply is out and why without it, and the reason stays in the history', async () => {
  const { id, step, told, kept, read } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  const lackingReason = '催过两次没有回音'
  await step(more.housing, id, 'review', { text: '楼顶漏水本周五前修好，噪声已监测', lackingReason })
  const title = '没有等你单位的协办意见，已经答复提问人'
  expect(await told('urban-management')).not.toContain(title)
  await step(more.lead, id, 'signature')
  expect(await told('urban-management')).toContain(title)
  expect(await told('ecology')).not.toContain(title)
  expect((await kept()).outbox.find((one) => one.title === title)?.text).toContain(
    '市住房城乡建设局写的理由：催过两次没有回音。答复里说了由你单位办的，请照办；提问人要求再办、选了你单位的，再请你提意见。',
  )
  const said = '市住房城乡建设局送审答复，没有等市城市管理局的协办意见：催过两次没有回音'
  const titles = async (who: Parameters<typeof read>[0]) =>
    (await read(who, id)).body.inquiry.timeline.map((one) => one.title)
  expect(await titles(more.supervisor)).toContain(said)
  expect(await titles(more.citizen)).not.toContain(said)
})

test('whoever is not satisfied with the part of one unit says so: that unit is asked anew, what the others said stands', async () => {
  const { id, step, parts, told, mine, house, kept } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  await step(more.lamps, id, 'contribution', { text: '路灯下周修' })
  await step(more.housing, id, 'review', { text: '楼顶漏水本周五前修好，噪声已监测，路灯下周修' })
  await step(more.lead, id, 'signature')
  house.clock.advance(day)
  const sent = { reason: '路灯到现在也没有人来看', about: ['urban-management'] }
  expect((await step(more.citizen, id, 'redo', sent)).status).toBe(200)
  expect((await parts())?.map((one) => [one.department.id, one.text])).toEqual([
    ['ecology', '噪声已监测，夜间超标两分贝'],
    ['urban-management', undefined],
  ])
  expect(await told('urban-management')).toContain('提问人对你单位那一部分不满意，请再提协办意见')
  expect(await mine(more.lamps)).toHaveLength(1)
  expect(await mine(more.ecology)).toEqual([])
  expect(differsIn(await kept())).toBeUndefined()
})

test('where a case is merged or taken back, whoever still owes its part hears that it is over', async () => {
  const { id, step, submit, told, mine, read } = await three()
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  const other = (await submit({ text: '同一个小区，路灯也坏了' })).body.inquiry
  expect((await step(more.dispatcher, id, 'merger', { into: other.id, reason: '同一件事' })).status).toBe(200)
  expect(await told('urban-management')).toContain('一件办件不用你单位再提协办意见')
  expect(await told('ecology')).not.toContain('一件办件不用你单位再提协办意见')
  expect(await mine(more.lamps)).toEqual([])
  expect((await read(more.citizen, id)).body.inquiry.supporters).toBeUndefined()
  const second = await three()
  await second.step(more.citizen, second.id, 'withdrawal')
  expect(await second.told('urban-management')).toContain('一件办件不用你单位再提协办意见')
})
