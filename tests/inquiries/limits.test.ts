import type * as contract from '@shared/inquiries/contract'
import { application, office } from './office'
import { more } from './people'

const recorded = async (channel: 'phone' | 'window' | 'mail', kind: 'consultation' | 'complaint' | 'disclosure') => {
  const { ask, read } = office({ now: '2026-11-23T02:00:00Z' })
  const { body } = await ask<typeof contract.submitOnBehalf>(more.dispatcher, 'POST /api/inquiries/on-behalf', {
    body: {
      channel,
      ...(kind === 'disclosure' ? application : { kind, text: '家里暖气三天不热，该找谁' }),
    },
  })
  const { clock } = (await read(more.dispatcher, body.slip.id)).body.inquiry
  return [clock.dueDate, clock.basis.kind]
}

describe('the limit follows the door as the rules say', () => {
  test.each<['phone' | 'window' | 'mail', 'consultation' | 'complaint', string]>([
    ['phone', 'consultation', '2026-11-30'],
    ['phone', 'complaint', '2026-11-30'],
    ['window', 'consultation', '2026-11-30'],
    ['window', 'complaint', '2026-12-14'],
    ['mail', 'complaint', '2026-12-14'],
  ])('by %s a %s is due on time, as this city promises', async (channel, kind, dueDate) => {
    expect(await recorded(channel, kind)).toEqual([dueDate, '本市约定'])
  })

  test('an application for disclosure has the limit of the law at every door', async () => {
    expect(await recorded('phone', 'disclosure')).toEqual(['2026-12-21', '法定'])
  })

  test('a call may be extended by ten working days, not by more', async () => {
    const { ask, step, read } = office({ now: '2026-11-23T02:00:00Z' })
    const { body } = await ask<typeof contract.submitOnBehalf>(more.dispatcher, 'POST /api/inquiries/on-behalf', {
      body: { kind: 'complaint', channel: 'phone', text: '家里暖气三天不热，该找谁', department: 'housing' },
    })
    const { id } = body.slip
    expect((await read(more.housing, id)).body.inquiry.extensionMost).toBe(10)
    expect((await step(more.housing, id, 'extension-request', { amount: 11, reason: '管道要挖开' })).status).not.toBe(
      200,
    )
    expect((await step(more.housing, id, 'extension-request', { amount: 10, reason: '管道要挖开' })).status).toBe(200)
  })
})

describe('征求意见 on an application for disclosure says by when those asked must answer', () => {
  test.each([
    ['示例热力有限公司', '第三十二条'],
    ['市自然资源和规划局', '第三十四条'],
  ])('%s has 15 working days by %s', async (whom, article) => {
    const { opened, step, read } = office({ now: '2026-11-23T02:00:00Z' })
    const { id } = await opened(application)
    await step(more.housing, id, 'confirmation')
    await step(more.housing, id, 'consultation', { whom, reason: '公开前要听对方的意见' })
    for (const caller of [more.housing, more.citizen]) {
      const { consultation } = (await read(caller, id)).body.inquiry
      expect(consultation?.until).toContain('15 个工作日')
      expect(consultation?.until).toContain('12月14日')
      expect(consultation?.until).toContain(`《中华人民共和国政府信息公开条例》${article}`)
    }
  })

  test('on anything else there is no such limit, and none is shown', async () => {
    const { opened, step } = office()
    const { id } = await opened()
    const asked = await step(more.housing, id, 'consultation', { whom: '示例热力有限公司', reason: '要看管网图' })
    expect(asked.body.inquiry.consultation).toMatchObject({ whom: '示例热力有限公司' })
    expect(asked.body.inquiry.consultation?.until).toBeUndefined()
  })
})

test('the lead sees by when to sign what was handed in, one working day as this city promises itself', async () => {
  const { opened, step, read } = office({ now: '2026-11-27T02:00:00Z' })
  const { id } = await opened()
  await step(more.housing, id, 'review', { text: '今天下午上门看管道' })
  expect((await read(more.lead, id)).body.inquiry.draft?.until).toBe('2026-11-30')
  await step(more.lead, id, 'revision', { reason: '请写明联系电话' })
  expect((await read(more.housing, id)).body.inquiry.draft?.until).toBeUndefined()
})
