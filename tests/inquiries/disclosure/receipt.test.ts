import type * as contract from '@shared/inquiries/contract'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application, office } from '../office'
import { more } from '../people'

const applied = async (now = '2026-11-23T02:00:00Z') => {
  const all = office({ now })
  const { id } = await all.opened(application)
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  const at = (time: string) => all.house.clock.set(time)
  return { ...all, id, seen, at }
}

describe('双方确认收到 (政府信息公开条例 第三十一条)', () => {
  test('the applicant’s own tap starts the clock on the day of it', async () => {
    const { step, seen, id, at } = await applied()
    at('2026-11-25T02:00:00Z')
    expect((await step(more.citizen, id, 'confirmation', {})).status).toBe(200)
    const { clock, timeline } = await seen()
    expect(clock).toMatchObject({ dueDate: '2026-12-23' })
    expect(clock.unconfirmed).toBeUndefined()
    expect(timeline.at(-1)?.title).toContain('申请人自己确认')
  })

  test('while no department has it, whoever hands out sees whom to call, and only until both sides have confirmed', async () => {
    const { submit, read, step } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = (await submit({ ...application, department: 'triage' })).body.inquiry
    const contact = async () => (await read(more.dispatcher, id)).body.inquiry.contact
    expect(await contact()).toEqual(application.contact)
    await step(more.dispatcher, id, 'confirmation', { call: { number: '13800000001' } })
    expect(await contact()).toBeUndefined()
  })

  test('an officer’s tap alone confirms nothing: it takes a call, with its number', async () => {
    const { step, seen, id } = await applied()
    const refused = await step(more.housing, id, 'confirmation', { call: undefined })
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'call.number' }] } })
    expect((await seen()).clock.unconfirmed).toBe(true)
  })

  test('a call written down later counts from the day it was made; of its number four digits are kept', async () => {
    const { step, seen, id, at } = await applied()
    at('2026-11-25T02:00:00Z')
    await step(more.housing, id, 'confirmation', { call: { number: '138-0000-0001', at: '2026-11-24T03:00:00.000Z' } })
    const one = await seen()
    expect(one.clock.dueDate).toBe('2026-12-22')
    expect(one.timeline.at(-1)?.title).toContain('尾号 0001')
    expect(JSON.stringify(one.timeline)).not.toContain('13800000001')
  })

  test.each(['2026-11-22T03:00:00.000Z', '2026-11-23T03:00:00.000Z'])(
    'a call before the application or after now is none: %s',
    async (at) => {
      const { step, id } = await applied()
      const refused = await step(more.housing, id, 'confirmation', { call: { number: '13800000001', at } })
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'call.at' }] } })
    },
  )

  test('nobody else confirms it for them', async () => {
    const { step, id } = await applied()
    expect((await step(more.neighbour, id, 'confirmation', {})).status).toBe(403)
  })
})

describe('by letter and at the window (政府信息公开条例 第二十九条、第三十一条)', () => {
  const record = async (written: object) => {
    const all = office({ now: '2026-11-25T02:00:00Z' })
    const made = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', {
      body: { ...application, department: 'housing', channel: 'window', ...written },
    })
    return made
  }
  test.each([
    ['signedMail', undefined, '2026-12-23'],
    ['signedMail', '2026-11-23', '2026-12-21'],
    ['window', '2026-11-24', '2026-12-22'],
  ] as const)('by %s received on %s it is due on %s', async (channel, receivedOn, due) => {
    const { inquiry } = (await record({ channel, receivedOn })).body
    expect(inquiry?.clock).toMatchObject({ dueDate: due })
  })
  test('an ordinary letter waits for the confirmation however it is dated', async () => {
    expect((await record({ channel: 'mail', receivedOn: '2026-11-23' })).body.inquiry?.clock.unconfirmed).toBe(true)
  })
  test.each(['2026-11-26', '2026-07-01'])('a day that cannot be is refused: %s', async (receivedOn) => {
    expect((await record({ channel: 'signedMail', receivedOn })).status).toBe(400)
  })
})

describe('补正 (政府信息公开条例 第三十条)', () => {
  const asked = async (days?: number) => {
    const all = await applied()
    await all.step(more.citizen, all.id, 'confirmation', {})
    await all.step(more.housing, all.id, 'correction-request', {
      reason: '示例：请写明是哪一年的方案',
      ...(days ? { days } : {}),
    })
    return all
  }

  test('names what is unclear and by when; who stays silent past it is told that it is given up, on which article, and what can be done', async () => {
    const { house, step, read, seen, id, at } = await asked(10)
    expect((await read(more.citizen, id)).body.inquiry.correction).toMatchObject({ until: '2026-12-07' })
    at('2026-12-07T15:00:00Z')
    await tendCases(house)
    expect((await seen()).status).toBe('correcting')
    at('2026-12-07T17:00:00Z')
    await tendCases(house)
    await tendCases(house)
    const one = await seen()
    expect(one.status).toBe('abandoned')
    expect(one.standing.words).toContain('放弃')
    expect(one.timeline.filter(({ type }) => type === 'abandoned')).toHaveLength(1)
    expect((await step(more.citizen, id, 'correction', { text: '2025 年的' })).status).toBe(409)
  })

  test('by when it can be asked for is told to whoever has the application, and to nobody else', async () => {
    const all = await applied()
    await all.step(more.citizen, all.id, 'confirmation', {})
    expect((await all.seen()).askableUntil).toBe('2026-12-02')
    expect((await all.read(more.citizen, all.id)).body.inquiry.askableUntil).toBeUndefined()
  })

  test('who corrects in time has the whole limit again from that day', async () => {
    const { step, seen, id, at } = await asked()
    at('2026-12-01T02:00:00Z')
    await step(more.citizen, id, 'correction', { text: '要的是 2025 年的方案' })
    expect((await seen()).clock.dueDate).toBe('2026-12-29')
  })

  test('what came by letter is written down by the department, from the day it came in and no day before it was asked for', async () => {
    const all = office({ now: '2026-11-23T02:00:00Z' })
    const body = { ...application, department: 'housing', channel: 'signedMail' } as const
    const made = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })
    const { id } = made.body.slip
    const told = '寄信告诉了'
    expect((await all.step(more.housing, id, 'correction-request', { reason: '示例：哪一年' })).status).toBe(400)
    await all.step(more.housing, id, 'correction-request', { reason: '示例：哪一年', told })
    all.house.clock.set('2026-11-30T02:00:00Z')
    const text = '示例：要 2025 年的'
    for (const receivedOn of ['2026-11-22', '2026-12-01'])
      expect((await all.step(more.housing, id, 'correction', { text, receivedOn })).status).toBe(400)
    expect((await all.step(more.ecology, id, 'correction', { text })).status).toBe(403)
    await all.step(more.housing, id, 'correction', { text, receivedOn: '2026-11-27' })
    expect((await all.read(more.housing, id)).body.inquiry.clock.dueDate).toBe('2026-12-25')
  })

  test('who applied by letter is given up only where somebody told them, and not before what came on the last day could be written down', async () => {
    const all = office({ now: '2026-11-02T02:00:00Z' })
    const body = { ...application, department: 'housing', channel: 'signedMail' } as const
    const made = await all.ask<typeof contract.submitOnBehalf>(more.housing, 'POST /api/inquiries/on-behalf', { body })
    const { id } = made.body.slip
    const told = '打电话告诉了'
    await all.step(more.housing, id, 'correction-request', { reason: '示例：哪一年', days: 5, told })
    const one = async () => (await all.read(more.housing, id)).body.inquiry
    expect((await one()).timeline.at(-1)?.title).toBe('请提问人补正，计时暂停（打电话告诉了）')
    expect((await one()).correction?.until).toBe('2026-11-09')
    all.house.clock.set('2026-11-12T02:00:00Z')
    await tendCases(all.house)
    expect((await one()).status).toBe('correcting')
    all.house.clock.set('2026-11-12T17:00:00Z')
    await tendCases(all.house)
    expect((await one()).status).toBe('abandoned')
  })

  test('nobody of the department corrects for who signs in themselves', async () => {
    const { step, id } = await asked()
    expect((await step(more.housing, id, 'correction', { text: '示例：替他写' })).status).toBe(403)
  })

  test.each([4, 31])('a time that is not reasonable is refused: %s working days', async (days) => {
    const { step, id } = await applied()
    await step(more.citizen, id, 'confirmation', {})
    expect((await step(more.housing, id, 'correction-request', { reason: '示例：哪一年', days })).status).toBe(400)
  })

  test('nothing else is ever given up for them', async () => {
    const { house, opened, step, read } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened()
    await step(more.housing, id, 'correction-request', { reason: '示例：哪一栋楼' })
    house.clock.set('2026-12-31T02:00:00Z')
    await tendCases(house)
    expect((await read(more.housing, id)).body.inquiry.status).toBe('correcting')
  })
})
