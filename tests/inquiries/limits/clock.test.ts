import { inquiries } from '../../../functions/inquiries/store'
import { application, office } from '../office'
import { more } from '../people'

describe('征求意见', () => {
  test('the clock stands still while others are asked, and goes on with the days that were left', async () => {
    const { house, opened, step, read, queue } = office({ now: '2026-11-23T02:00:00Z' })
    const { id, clock } = await opened({ kind: 'complaint' })
    expect(clock.dueDate).toBe('2026-12-14')
    house.clock.set('2026-11-25T02:00:00Z')
    const asked = await step(more.housing, id, 'consultation', { whom: '市自然资源和规划局', reason: '要核对规划条件' })
    expect(asked.body.inquiry).toMatchObject({ status: 'consulting', consultation: { whom: '市自然资源和规划局' } })
    house.clock.set('2027-01-15T02:00:00Z')
    const seen = (await read(more.citizen, id)).body.inquiry
    expect(seen.standing).toMatchObject({ kind: 'paused', words: expect.stringContaining('还剩 13 个工作日') })
    expect((await queue(more.housing)).body.counts.overdue).toBe(0)
    house.clock.set('2026-12-02T02:00:00Z')
    const again = (await step(more.housing, id, 'resumption', { text: '已核对' })).body.inquiry
    expect(again.clock).toMatchObject({ dueDate: '2026-12-21', remaining: 13 })
    expect(again.days?.filter(({ kind }) => kind === '暂停').map(({ date }) => date)).toEqual(
      expect.arrayContaining(['2026-11-26', '2026-12-02']),
    )
  })
})

describe('补正', () => {
  test('is asked once, waits for the citizen, and begins the count anew', async () => {
    const { house, opened, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    const asked = await step(more.housing, id, 'correction-request', { reason: '请写明小区和楼号' })
    expect(asked.body.inquiry.status).toBe('correcting')
    house.clock.set('2026-11-30T02:00:00Z')
    const corrected = (await step(more.citizen, id, 'correction', { text: '幸福里小区南区' })).body.inquiry
    expect(corrected).toMatchObject({
      status: 'handling',
      clock: { dueDate: '2026-12-07', startedAt: '2026-11-30T02:00:00.000Z' },
    })
    const twice = await step(more.housing, id, 'correction-request', { reason: '再补一次材料' })
    expect(twice.status).toBe(409)
  })

  test('of an application for disclosure is asked within seven working days (政府信息公开条例 第三十条)', async () => {
    const { house, opened, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened(application)
    await step(more.housing, id, 'confirmation')
    house.clock.set('2026-12-03T02:00:00Z')
    const late = await step(more.housing, id, 'correction-request', { reason: '请写明文件名称' })
    expect(late.status).toBe(409)
    expect(late.body.detail).toContain('7 个工作日')
  })
})

describe('信息公开申请', () => {
  test('sent by internet, its clock starts on the day both sides confirm it (第三十一条), and only then it may be answered', async () => {
    const { house, opened, step, queue } = office({ now: '2026-11-23T02:00:00Z' })
    const { id, clock, standing } = await opened(application)
    expect(clock).toMatchObject({ unconfirmed: true, basis: { kind: '法定', article: '第三十三条' } })
    expect(standing).toMatchObject({ kind: 'paused', words: expect.stringContaining('还没有计时') })
    const early = await step(more.housing, id, 'review', { text: '见附件里的文件' })
    expect(early.status).toBe(409)
    expect(early.body.detail).toContain('确认')
    house.clock.set('2027-01-20T02:00:00Z')
    expect((await queue(more.housing)).body.counts.overdue).toBe(0)
    house.clock.set('2026-11-25T02:00:00Z')
    const confirmed = (await step(more.housing, id, 'confirmation')).body.inquiry
    expect(confirmed.clock).toMatchObject({ dueDate: '2026-12-23', startedAt: '2026-11-25T02:00:00.000Z' })
    expect(confirmed.clock.unconfirmed).toBeUndefined()
  })
})

describe('延期', () => {
  const asking = { amount: 5, reason: '要再开一次协商会' }

  test('is asked with reason and amount, granted by the lead, once; the citizen is told the new date', async () => {
    const { house, opened, step, read } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    expect((await step(more.housing, id, 'extension-request', { amount: 6, reason: '太多了的延期' })).status).toBe(400)
    await step(more.housing, id, 'extension-request', asking)
    expect((await step(more.housing, id, 'extension')).status).toBe(403)
    const granted = (await step(more.lead, id, 'extension')).body.inquiry
    expect(granted.clock).toMatchObject({ dueDate: '2026-12-07', extendedBy: 5, limit: 10 })
    const told = (await house.store(inquiries).get(id))?.outbox.at(-1)
    expect(told?.text).toContain('12月7日（周一）')
    expect((await read(more.housing, id)).body.inquiry.actions).not.toContain('askExtension')
    expect((await step(more.housing, id, 'extension-request', asking)).status).toBe(409)
  })

  test('a lead does not grant what they asked for themselves, and a refusal leaves the date', async () => {
    const { opened, step } = office()
    const { id, clock } = await opened()
    await step(more.lead, id, 'extension-request', asking)
    expect((await step(more.lead, id, 'extension')).status).toBe(403)
    const refused = (await step(more.leadTwo, id, 'extension-refusal', { reason: '可以按期办完' })).body.inquiry
    expect(refused.clock.dueDate).toBe(clock.dueDate)
    expect(refused.extensionAsked).toBeUndefined()
  })

  test('is too late once the limit is over', async () => {
    const { house, opened, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    house.clock.set('2026-12-01T02:00:00Z')
    expect((await step(more.housing, id, 'extension-request', asking)).status).toBe(409)
  })
})

describe('催办与督办', () => {
  test('a citizen reminds before it is due, once a Beijing day', async () => {
    const { house, opened, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    expect((await step(more.citizen, id, 'reminder')).status).toBe(200)
    expect((await step(more.citizen, id, 'reminder')).status).toBe(409)
    house.clock.set('2026-11-23T16:00:00Z')
    expect((await step(more.citizen, id, 'reminder')).status).toBe(200)
    house.clock.set('2026-12-01T02:00:00Z')
    expect((await step(more.citizen, id, 'reminder')).body.detail).toContain('督促')
    expect((await step(more.neighbour, id, 'reminder')).status).toBe(403)
  })

  test('a supervisor stands over a case in words until it is answered', async () => {
    const { opened, step, queue, reply, read } = office()
    const { id } = await opened()
    await step(more.supervisor, id, 'supervision', { reason: '本周内必须答复' })
    expect((await queue(more.housing)).body.inquiries[0]).toMatchObject({ supervised: true })
    expect((await read(more.housing, id)).body.inquiry.supervised?.reason).toBe('本周内必须答复')
    expect((await read(more.citizen, id)).body.inquiry.supervised).toBeUndefined()
    await reply(id)
    expect((await read(more.supervisor, id)).body.inquiry.supervised).toBeUndefined()
  })
})

describe('重办', () => {
  test('once, with a reason and a fresh clock; the first reply stays', async () => {
    const { house, opened, step, reply } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    await reply(id, '已经转给供热公司了')
    house.clock.set('2026-12-07T02:00:00Z')
    const redone = (await step(more.citizen, id, 'redo', { reason: '没有人来，还是不热' })).body.inquiry
    expect(redone).toMatchObject({ status: 'handling', clock: { ruleId: 'redo-reply', dueDate: '2026-12-14' } })
    expect(redone.standing.kind).not.toBe('closedOnTime')
    await reply(id, '阀门已经换好，请再看看')
    const now = (await step(more.citizen, id, 'rating', { stars: 5 })).body.inquiry
    expect(now.reply?.text).toBe('阀门已经换好，请再看看')
    expect(now.earlierReplies?.map(({ text }) => text)).toEqual(['已经转给供热公司了'])
    expect((await step(more.citizen, id, 'redo', { reason: '还是不满意的' })).status).toBe(409)
  })
})
