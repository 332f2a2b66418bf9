import { inquiries } from '../../functions/inquiries/store'
import { accounts } from '../../functions/platform/identity/account'
import { office } from './office'
import { more } from './people'

const draft = { text: '供热站今晚到你家排气，明天上午回访。', basis: ['山东省供热条例 第二十七条'] }

describe('审核与签发', () => {
  test('an officer drafts, the lead signs, and only then the citizen is answered', async () => {
    const { opened, step, read, house } = office()
    const { id } = await opened()
    const handed = await step(more.housing, id, 'review', draft)
    expect(handed.body.inquiry).toMatchObject({ status: 'review', draft: { text: draft.text, by: '示例经办·住建' } })
    const asker = (await read(more.citizen, id)).body.inquiry
    expect(asker.reply).toBeUndefined()
    expect(JSON.stringify(asker)).not.toContain('排气')
    house.clock.advance(3_600_000)
    const signed = await step(more.lead, id, 'signature')
    expect(signed.body.inquiry).toMatchObject({ status: 'replied', standing: { kind: 'closedOnTime' } })
    expect((await read(more.citizen, id)).body.inquiry.reply).toMatchObject(draft)
  })

  test('whoever drafted may not sign, a lead no more than others; the supervisor signs where there is nobody else, and it shows', async () => {
    const { opened, step, read } = office()
    const { id } = await opened()
    await step(more.lead, id, 'review', draft)
    const own = await step(more.lead, id, 'signature')
    expect(own.status).toBe(403)
    expect(own.body.detail).toContain('起草的人不能签')
    expect((await step(more.housing, id, 'signature')).status).toBe(403)
    expect((await step(more.lampsLead, id, 'signature')).status).toBe(403)
    expect((await read(more.lead, id)).body.inquiry.actions).not.toContain('sign')
    expect((await read(more.leadTwo, id)).body.inquiry.actions).toContain('sign')
    const signed = await step(more.supervisor, id, 'signature')
    expect(signed.status).toBe(200)
    expect(signed.body.inquiry.timeline.at(-1)?.title).toContain('代签')
  })

  test('a lead sends a draft back with what is to be better; the officer goes on from it', async () => {
    const { opened, step, read } = office()
    const { id } = await opened()
    await step(more.housing, id, 'review', draft)
    const back = await step(more.lead, id, 'revision', { reason: '没有回答什么时候修好' })
    expect(back.body.inquiry).toMatchObject({ status: 'handling', draft: { text: draft.text } })
    expect((await step(more.housing, id, 'review', { text: '明天中午以前修好' })).status).toBe(200)
    expect((await step(more.lead, id, 'signature')).body.inquiry.reply?.text).toBe('明天中午以前修好')
    const seen = JSON.stringify((await read(more.citizen, id)).body.inquiry)
    expect(seen).not.toContain('没有回答什么时候修好')
  })

  test('a draft that is only kept is nobody’s reply and nothing in the history', async () => {
    const { opened, step } = office()
    const { id, version } = await opened()
    const kept = (await step(more.housing, id, 'draft', draft)).body.inquiry
    expect(kept).toMatchObject({ status: 'handling', version, draft: { text: draft.text } })
  })
})

describe('分办', () => {
  const named = { lead: 'housing', supporting: ['ecology', 'urban-management'], reason: '涉及几个单位' }

  test('supporting departments read and contribute within their own limit, and never see who asked', async () => {
    const { submit, step, read, queue } = office()
    const written = { text: '希望能好好想一想这个事情', contact: { phone: '13800000001' } }
    const { id, clock } = (await submit(written)).body.inquiry
    const split = await step(more.dispatcher, id, 'split', named)
    expect(split.body.inquiry).toMatchObject({ status: 'handling', department: { id: 'housing' } })
    expect(split.body.inquiry.clock.dueDate).toBe(clock.dueDate)
    const list = (await queue(more.ecology, 'supporting')).body
    expect(list.inquiries).toMatchObject([{ id, dueDate: '2026-11-26', department: '市住房城乡建设局' }])
    expect(list.counts).toMatchObject({ open: 0, supporting: 1 })
    const seen = (await read(more.ecology, id)).body.inquiry
    expect(seen.contact).toBeUndefined()
    expect(seen.actions).toEqual(['contribute', 'returnPart'])
    await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
    expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
    const lead = (await read(more.housing, id)).body.inquiry
    expect(lead.parts?.map((one) => [one.department.id, one.text])).toEqual([
      ['ecology', '噪声已监测，夜间超标两分贝'],
      ['urban-management', undefined],
    ])
    expect(JSON.stringify((await read(more.citizen, id)).body)).not.toContain('超标')
  })

  test('once the lead department has answered, nobody is asked for support any more', async () => {
    const { submit, step, reply, queue } = office()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    await step(more.dispatcher, id, 'split', named)
    await reply(id)
    expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
    expect((await step(more.ecology, id, 'contribution', { text: '来晚了的意见' })).status).toBe(409)
  })

  test.each([
    ['the lead among the supporting', { supporting: ['housing'] }],
    ['one named twice', { supporting: ['ecology', 'ecology'] }],
    ['nobody supporting', { supporting: [] }],
    ['a department that does not exist', { supporting: ['nowhere'] }],
  ])('%s is refused', async (_what, wrong) => {
    const { submit, step } = office()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    expect([400, 404]).toContain((await step(more.dispatcher, id, 'split', { ...named, ...wrong })).status)
  })
})

describe('退回', () => {
  const back = (department: string) => ({ department, reason: '职责在对方单位', basis: '三定规定写明的职责' })

  test('within two working days; afterwards only the triage desk moves it', async () => {
    const { house, opened, read, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    expect((await read(more.housing, id)).body.inquiry.returns).toEqual({ count: 0, until: '2026-11-25' })
    house.clock.set('2026-11-25T15:59:00Z')
    expect((await read(more.housing, id)).body.inquiry.actions).toContain('return')
    house.clock.set('2026-11-25T16:00:00Z')
    const late = await step(more.housing, id, 'return', back('urban-management'))
    expect(late.status).toBe(409)
    expect(late.body.detail).toContain('2 个工作日')
    // Whoever opens it reads so before they look for a button that is not there.
    expect((await read(more.housing, id)).body.inquiry.returns).toEqual({ count: 0, over: late.body.detail })
  })

  test('another department and its basis must be named', async () => {
    const { opened, step } = office()
    const { id } = await opened()
    expect((await step(more.housing, id, 'return', back('housing'))).status).toBe(400)
    expect((await step(more.housing, id, 'return', back('triage'))).status).toBe(400)
    expect((await step(more.housing, id, 'return', { department: 'ecology', reason: '不归我们管' })).status).toBe(400)
  })

  test('the third one goes to the triage desk, whose decision stands; days are charged to departments and the date stays', async () => {
    const { house, opened, step, read } = office({ now: '2026-11-23T02:00:00Z' })
    const { id, clock } = await opened()
    await step(more.housing, id, 'return', back('urban-management'))
    house.clock.set('2026-11-24T02:00:00Z')
    await step(more.lamps, id, 'return', back('ecology'))
    house.clock.set('2026-11-26T02:00:00Z')
    await step(more.ecology, id, 'return', back('housing'))
    const atDesk = (await read(more.dispatcher, id)).body.inquiry
    expect(atDesk).toMatchObject({ status: 'triage', department: { id: 'triage' }, returns: { count: 3 } })
    expect(atDesk.clock.dueDate).toBe(clock.dueDate)
    const events = (await house.store(inquiries).get(id))?.events ?? []
    expect(events.flatMap((one) => (one.type === 'returned' ? [[one.from.id, one.workingDaysHeld]] : []))).toEqual([
      ['housing', 0],
      ['urban-management', 1],
      ['ecology', 2],
    ])
    await step(more.dispatcher, id, 'assignment', { department: 'housing', reason: '经研究由住建局办理' })
    const fourth = await step(more.housing, id, 'return', back('ecology'))
    expect(fourth.status).toBe(409)
    expect(fourth.body.detail).toContain('三次')
  })
})

test('a case is not handed to the unit that has it: the asker would be told of a change that there was not', async () => {
  const { house, opened, step } = office()
  const { id } = await opened()
  const again = await step(more.dispatcher, id, 'assignment', { department: 'housing', reason: '仍由住建局办理' })
  expect([again.status, again.body.detail]).toEqual([400, expect.stringContaining('现在就由市住房城乡建设局办')])
  expect((await house.store(inquiries).get(id))?.events.filter(({ type }) => type === 'assigned')).toHaveLength(1)
})

describe('the people of a department', () => {
  test('one takes it in hand and hands it over to a colleague, but to nobody elsewhere', async () => {
    const { house, opened, step } = office()
    const { id } = await opened()
    const account = (name: string, department: string) =>
      house.store(accounts).create({
        id: `staff-${name}`,
        version: 0,
        role: 'officer',
        name: `示例${name}`,
        department: { id: department, name: department },
        places: [],
        disabled: false,
        createdAt: house.now().toISOString(),
      })
    await account('colleague', 'housing')
    await account('stranger', 'ecology')
    expect((await step(more.housing, id, 'claim')).body.inquiry.assignee?.name).toBe('示例经办·住建')
    expect((await step(more.housing, id, 'claim')).status).toBe(409)
    expect((await step(more.housing, id, 'hand-over', { to: 'stranger' })).status).toBe(400)
    const handed = await step(more.housing, id, 'hand-over', { to: 'colleague', reason: '下周出差' })
    expect(handed.body.inquiry.assignee).toEqual({ id: 'staff-colleague', name: '示例colleague' })
  })
})

test('the stars for a first reply are not told as those of the second, which is rated anew', async () => {
  const { opened, step, read, reply } = office()
  const { id } = await opened()
  const seen = async () => (await read(more.citizen, id)).body.inquiry
  await reply(id)
  await step(more.citizen, id, 'rating', { stars: 1 })
  expect((await seen()).rating).toEqual({ stars: 1 })
  await step(more.citizen, id, 'redo', { reason: '还是不热，没有人来' })
  await reply(id, '换了阀门，已经二十度')
  expect(await seen()).toMatchObject({ rating: { stars: 1, before: true }, actions: expect.arrayContaining(['rate']) })
  await step(more.citizen, id, 'rating', { stars: 5 })
  expect((await seen()).rating).toEqual({ stars: 5 })
})
