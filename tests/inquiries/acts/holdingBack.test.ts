import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { holdBack } from '@shared/inquiries/acts/itself/holdBack'
import { doneByItself } from '@shared/inquiries/thing'
import { caseRoom, keepChanged } from '../../../functions/inquiries/caseRoom'
import { inquiries } from '../../../functions/inquiries/store'
import { office } from '../office'
import { more } from '../people'

const rude = '物业王八蛋，家里暖气三天不热也不管，该找谁'
function desk() {
  const here = office()
  const kept = async (id: string) => (await here.house.store(inquiries).get(id)) as Inquiry
  const waiting = async () => (await here.queue(more.dispatcher, 'toLook')).body.inquiries.map(({ id }) => id)
  return { ...here, kept, waiting }
}

test('risky words are received, their clock runs, and the desk looks at them before a unit has them', async () => {
  const { house, submit, queue, kept, waiting } = desk()
  const { status, body } = await submit({ text: rude, department: 'housing' })
  const { id, clock, department, timeline } = body.inquiry
  expect(status).toBe(201)
  expect(department.name).toBe('市政务公开办公室')
  expect(clock.startedAt).toBe(house.now().toISOString())
  expect(timeline.map(({ title }) => title)).toEqual(['提交', '内容先由工作人员看一看，期限照算'])
  expect(body.inquiry.looking).toBe(true)
  expect(await waiting()).toEqual([id])
  const [line] = (await queue(more.dispatcher, 'toLook')).body.inquiries
  expect(line?.heldBack).toBe('写到了核看词表里的词（辱骂）')
  const told = (await kept(id)).outbox
  expect(told.find(({ to }) => to === more.citizen.id)).toMatchObject({
    title: '已经收到，内容先由工作人员看一看',
    text: expect.stringContaining('期限照算，不用再交一次') as string,
  })
  expect(told.some(({ to, text }) => to.includes('dispatcher') && text.includes('内容先由你看'))).toBe(true)
})

test('the desk lets it go, signed in the history, and hands it to the unit it is for; the date has not moved', async () => {
  const { submit, step, read, waiting, kept } = desk()
  const { id, clock, routeReason } = (await submit({ text: `${rude}？`, department: 'housing' })).body.inquiry
  expect(routeReason).toContain('看过以后应转市住房城乡建设局')
  const looked = await step(more.dispatcher, id, 'look', { fine: true })
  expect((await kept(id)).outbox.at(-1)).toMatchObject({ to: more.citizen.id, title: '你写的内容看过了，照常办理' })
  expect(looked.status).toBe(200)
  expect(looked.body.inquiry.timeline.at(-1)).toMatchObject({ title: '核看过内容，放行', by: more.dispatcher.name })
  expect(await waiting()).not.toContain(id)
  expect((await read(more.citizen, id)).body.inquiry.looking).toBeUndefined()
  const assigned = await step(more.dispatcher, id, 'assignment', { department: 'housing', reason: '供热归它' })
  expect(assigned.body.inquiry).toMatchObject({ department: { id: 'housing' }, clock: { dueDate: clock.dueDate } })
  expect((await step(more.dispatcher, id, 'look', { fine: true })).status).toBe(409)
})

test('what is marked is answered as anything else, and never published', async () => {
  const { submit, step, reply, kept } = desk()
  const { id } = (await submit({ text: `${rude}。`, publishable: true })).body.inquiry
  expect((await step(more.dispatcher, id, 'look', { fine: false })).status).toBe(400)
  const marked = await step(more.dispatcher, id, 'look', { fine: false, reason: '示例：骂人的话' })
  expect(marked.body.inquiry.heldBack).toEqual({ stands: 'unfit', why: '写到了核看词表里的词（辱骂）' })
  expect((await kept(id)).outbox.at(-1)).toMatchObject({
    to: more.citizen.id,
    text: expect.stringContaining('原因：示例：骂人的话') as string,
  })
  await step(more.dispatcher, id, 'assignment', { department: 'housing', reason: '供热归它' })
  expect((await reply(id)).body.inquiry.status).toBe('replied')
  const proposed = await step(more.editor, id, 'publication-proposal', {
    question: '暖气不热找谁',
    reply: '先报修再测温',
  })
  expect(proposed.status).toBe(409)
  expect(proposed.body.detail).toBe('分办台核看过，标为不宜公开')
})

test('somebody in danger is never held: the unit has it at once', async () => {
  const { submit, kept, waiting } = desk()
  const { id } = (await submit({ text: '救命，他拿刀要砍死你们都别过来，正在砍门，快来人', department: 'housing' }))
    .body.inquiry
  expect((await kept(id)).heldBack).toBeUndefined()
  expect(await waiting()).not.toContain(id)
})

test('a complaint about gambling, about a fraud or about notes on a wall is no risk', async () => {
  const { submit, kept } = desk()
  for (const text of [
    '楼下棋牌室天天聚众赌博，请查处',
    '有人冒充银行诈骗我妈三万元，怎么报案',
    '路边小广告写着贷款，影响市容',
  ])
    expect((await kept((await submit({ text })).body.inquiry.id)).heldBack).toBeUndefined()
})

test('a rude rating closes the case all the same, and waits for a person before anything is published', async () => {
  const { step, opened, reply, waiting } = desk()
  const { id } = await opened({ publishable: true, text: '小区路灯不亮三天了' })
  await reply(id)
  const rated = await step(more.citizen, id, 'rating', { stars: 1, comment: '王八蛋，敷衍我' })
  expect(rated.body.inquiry.status).toBe('closed')
  expect(await waiting()).toContain(id)
  const proposed = await step(more.editor, id, 'publication-proposal', {
    question: '路灯不亮找谁',
    reply: '先报修再来修',
  })
  expect(proposed.body.detail).toContain('还等着分办台核看')
  await step(more.dispatcher, id, 'look', { fine: true })
  const again = await step(more.editor, id, 'publication-proposal', { question: '路灯不亮找谁', reply: '先报修再来修' })
  expect(again.status).toBe(200)
})

test('a unit and another citizen neither see the list nor look in place of the desk', async () => {
  const { step, queue, opened } = desk()
  const { id } = await opened({ text: `${rude}！` })
  for (const caller of [more.housing, more.lead]) expect((await queue(caller, 'toLook')).status).toBe(403)
  for (const caller of [more.housing, more.lead, more.supervisor, more.citizen])
    expect((await step(caller, id, 'look', { fine: true })).status).toBe(403)
})

test('a process that dies between the pointer and the case leaves nothing held that nobody finds, nor anything found that is not', async () => {
  const { house, read, opened, kept, waiting } = desk()
  const room = await caseRoom(house)
  const { id } = await opened({ text: '门口的树挡了路灯' })
  const held = doerless(await kept(id), room.moment)
  const dying = { ...room, inquiries: { ...room.inquiries, save: async () => Promise.reject(new Error('cut off')) } }
  await expect(keepChanged(held, dying)).rejects.toThrow('cut off')
  expect(await waiting()).not.toContain(id)
  await keepChanged(held, room)
  expect(await waiting()).toContain(id)
  expect((await read(more.dispatcher, id)).body.inquiry.actions).toContain('look')
})

const doerless = (one: Inquiry, moment: Parameters<typeof doneByItself>[3]) =>
  doneByItself(holdBack, one, { because: 'unanswered', found: [] }, moment)
