import type * as contract from '@shared/inquiries/contract'
import type * as replying from '@shared/inquiries/contracts/contractReply'
import type { Caller } from '@shared/people/caller'
import { application, office } from '../office'
import { more } from '../people'

const setUp = () => {
  const all = office({ now: '2026-11-23T02:00:00Z' })
  const record = (caller: Caller, written: object = {}) =>
    all.ask<typeof contract.submitOnBehalf>(caller, 'POST /api/inquiries/on-behalf', {
      body: { kind: 'consultation', channel: 'phone', text: '家里暖气三天不热，该找谁', ...written },
    })
  return { ...all, record }
}

describe('代录', () => {
  test('whoever called gets a slip with the query code, and follows the case with it alone', async () => {
    const { record, ask, reply } = setUp()
    const { status, body } = await record(more.dispatcher, { contact: { name: '示例来电人', phone: '13800000009' } })
    expect(status).toBe(201)
    expect(body.slip).toMatchObject({ channel: '来电', kind: '咨询', department: '市住房城乡建设局' })
    expect(JSON.stringify(body.slip)).not.toContain('13800000009')
    await reply(body.slip.id)
    const progress = await ask<typeof contract.trackInquiry>(undefined, 'GET /api/inquiries/progress/{id}', {
      params: { id: body.slip.id },
    })
    expect(progress.body).toMatchObject({ status: 'replied' })
    expect(progress.body.timeline[0]?.title).toBe('来电登记')
  })

  test('the slip says who reads the answer out, for no sign-in opens it, and that nothing is published', async () => {
    const { record, read, reply, step } = setUp()
    const { slip } = (await record(more.dispatcher, { contact: { phone: '13800000009' } })).body
    expect(slip.answer).toBe(
      '“查进度”里看不到答复内容。你留了电话，办理单位可以打给你；答复出来以后，打电话或到市住房城乡建设局、市政务公开办公室，报编号，工作人员告诉你。',
    )
    expect(slip.consent).toContain('不会公开选登')
    expect(slip.correction).toContain('由它登记更正')
    await reply(slip.id)
    for (const caller of [more.housing, more.dispatcher])
      expect((await read(caller, slip.id)).body.inquiry.reply).toMatchObject({ text: '今天下午上门看管道' })
    expect(
      (await step(more.editor, slip.id, 'publication-proposal', { question: '谁管暖气', reply: '市住建局管' })).status,
    ).toBe(403)
  })

  test('it lies in nobody’s account, and no citizen opens it', async () => {
    const { record, ask, read } = setUp()
    const { slip } = (await record(more.housing)).body
    const mine = await ask<typeof contract.listMyInquiries>(more.citizen, 'GET /api/inquiries')
    expect(mine.body.inquiries).toEqual([])
    expect((await read(more.citizen, slip.id)).status).toBe(403)
  })

  test('changed and sent again after a lost answer a record is one case: the slip is that of the first, and says so', async () => {
    const { record } = setUp()
    const sent = { key: 'spoken-0001', contact: { name: '示例来电人', phone: '13800000009' } }
    const first = (await record(more.dispatcher, sent)).body
    expect(first.changedSince).toBeUndefined()
    expect((await record(more.dispatcher, sent)).body).toMatchObject({ slip: { id: first.slip.id } })
    const changed = (await record(more.dispatcher, { ...sent, text: '家里暖气五天不热，老人住院了' })).body
    expect(changed).toMatchObject({ slip: { id: first.slip.id }, changedSince: true })
  })

  test('sent again days later, or when it is answered already, a record is that of the first day and its clock runs from then', async () => {
    const { record, house, reply } = setUp()
    const sent = { key: 'spoken-0002', contact: { name: '示例来电人', phone: '13800000009' } }
    const first = (await record(more.dispatcher, sent)).body.slip
    house.clock.set('2026-11-26T02:00:00.000Z')
    expect((await record(more.dispatcher, { ...sent, receivedOn: '2026-11-23' })).body).toMatchObject({ slip: first })
    await reply(first.id)
    const again = (await record(more.dispatcher, { ...sent, text: '家里暖气五天不热，老人住院了' })).body
    expect(again).toMatchObject({ slip: { id: first.id, due: first.due }, changedSince: true })
  })

  test('another day of receipt said afterwards is in no case, and whoever says it reads so', async () => {
    const { record, house } = setUp()
    const sent = { key: 'spoken-0003' }
    const first = (await record(more.dispatcher, sent)).body
    house.clock.set('2026-11-24T02:00:00.000Z')
    const again = (await record(more.dispatcher, { ...sent, receivedOn: '2026-11-20' })).body
    expect(again).toMatchObject({ slip: { id: first.slip.id, due: first.slip.due }, changedSince: true })
  })

  test('a record that did not arrive on its day counts from that day when it is sent again', async () => {
    const { record } = setUp()
    const late = (await record(more.dispatcher, { key: 'spoken-0004', receivedOn: '2026-11-20' })).body.slip
    const today = (await record(more.dispatcher, { key: 'spoken-0005' })).body.slip
    expect(late.due).not.toBe(today.due)
  })

  test('an officer who records for another department gets the slip and not the case', async () => {
    const { record } = setUp()
    expect((await record(more.ecology)).body.inquiry).toBeUndefined()
    expect((await record(more.housing)).body.inquiry?.channel).toBe('phone')
  })

  test.each([
    ['phone', true],
    ['window', true],
    ['mail', false],
  ])('an application for disclosure by %s: its receipt is confirmed at once: %s (第三十一条)', async (channel, at) => {
    const { record } = setUp()
    const { inquiry } = (await record(more.dispatcher, { ...application, channel })).body
    expect(inquiry?.clock.unconfirmed === undefined).toBe(at)
  })

  test.each([
    ['a name', { contact: { phone: '13800000001' } }, 'contact.name'],
    ['a telephone', { contact: { name: '示例居民一' } }, 'contact.phone'],
    ['the form in which it is wanted', { form: undefined }, 'form'],
  ])(
    'an application for disclosure without %s is refused as on the citizen’s own form',
    async (_what, change, field) => {
      const { record } = setUp()
      const refused = await record(more.dispatcher, { ...application, channel: 'window', ...change })
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } })
    },
  )

  test('an application carries its form, and its proof of identity for the department that answers', async () => {
    const { record, ask, read } = setUp()
    const card = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    const { id } = (
      await ask<typeof replying.keepAttachment>(more.dispatcher, 'POST /api/attachments', { body: { content: card } })
    ).body
    const { slip } = (
      await record(more.dispatcher, { ...application, channel: 'window', department: 'housing', attachments: [id] })
    ).body
    const seen = (await read(more.housing, slip.id)).body.inquiry
    expect(seen).toMatchObject({ form: 'online', contact: application.contact, attachments: [id] })
    expect(JSON.stringify(slip)).not.toContain(application.contact.phone)
  })

  test('the same record sent twice is one case, and a door that is no door is refused', async () => {
    const { record } = setUp()
    const [one, two] = [
      await record(more.dispatcher, { key: 'record-0001' }),
      await record(more.dispatcher, { key: 'record-0001' }),
    ]
    expect(one.body.slip.id).toBe(two.body.slip.id)
    expect((await record(more.dispatcher, { channel: 'miniapp' })).status).toBe(400)
  })
})

describe('the triage desk', () => {
  const vague = { text: '希望能好好想一想这个事情' }

  test('accepts, or declines with the reason and the proper channel; what was accepted is not declined', async () => {
    const { submit, step, read } = setUp()
    const [one, two] = [(await submit(vague)).body.inquiry, (await submit(vague)).body.inquiry]
    const refusal = { reason: '属于个人之间的债务纠纷', channel: '到有管辖权的人民法院起诉' }
    expect((await step(more.dispatcher, one.id, 'refusal', { reason: refusal.reason })).status).toBe(400)
    await step(more.dispatcher, one.id, 'refusal', refusal)
    expect((await read(more.citizen, one.id)).body.inquiry).toMatchObject({
      status: 'declined',
      declined: refusal,
      standing: { kind: 'stopped' },
      actions: ['correctContact'],
    })
    expect((await step(more.dispatcher, two.id, 'acceptance')).status).toBe(200)
    expect((await step(more.dispatcher, two.id, 'refusal', refusal)).status).toBe(409)
  })

  test('looks into the queue of any department; a department only into its own', async () => {
    const { opened, ask } = setUp()
    const { id } = await opened()
    const look = (caller: Caller) =>
      ask<typeof contract.readQueue>(caller, 'GET /api/inquiries/queue', { query: { department: 'housing' } })
    for (const caller of [more.dispatcher, more.supervisor, more.housing])
      expect((await look(caller)).body.inquiries.map((one) => one.id)).toEqual([id])
    expect((await look(more.ecology)).status).toBe(403)
  })
})
