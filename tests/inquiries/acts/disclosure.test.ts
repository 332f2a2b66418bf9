import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import type * as replying from '@shared/inquiries/contracts/contractReply'
import { bytesDoor } from './bytesDoor'
import { application, office } from '../office'
import { more } from '../people'

/** The smallest picture there is, in place of a photo of an identity card. */
const card = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

describe('信息公开申请 of a citizen (政府信息公开条例 第二十九条)', () => {
  test('is kept with applicant, form and proof of identity, for the department that answers', async () => {
    const { house, ask, opened, read } = office()
    const kept = await ask<typeof replying.keepAttachment>(more.citizen, 'POST /api/attachments', {
      body: { content: card },
    })
    const { id } = await opened({ ...application, attachments: [kept.body.id] })
    const seen = (await read(more.housing, id)).body.inquiry
    expect(seen).toMatchObject({ kind: 'disclosure', form: 'online', contact: application.contact })
    const photo = await bytesDoor(inquiryEndpoints(house))(
      more.housing,
      `/api/inquiries/${id}/attachments/${kept.body.id}`,
    )
    expect(photo.headers.get('content-type')).toBe('image/png')
  })

  test('its applicant is nobody else’s to see: not the desk’s, not another department’s', async () => {
    const { opened, read } = office()
    const { id } = await opened(application)
    expect((await read(more.dispatcher, id)).body.inquiry.contact).toBeUndefined()
    expect((await read(more.lamps, id)).status).toBe(403)
    expect((await read(more.citizen, id)).body.inquiry.contact).toEqual(application.contact)
  })

  test.each([
    ['without a name', { contact: { phone: '13800000001' } }, 'contact.name', '姓名'],
    ['without a way to reach the applicant', { contact: { name: '示例居民一' } }, 'contact.phone', '联系电话'],
    ['without a form', { form: undefined }, 'form', '形式'],
  ])('%s it is refused, with the article, and nothing is kept', async (_what, change, field, word) => {
    const { submit, queue } = office()
    const refused = await submit({ ...application, department: 'housing', ...change })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toEqual([{ field, message: expect.stringContaining(word) }])
    expect(refused.body.errors?.[0]?.message).toContain('第二十九条')
    expect((await queue(more.housing)).body.inquiries).toEqual([])
  })

  test('nothing else has a form in which it is wanted, or an applicant of the yearly report', async () => {
    const { submit } = office()
    expect((await submit({ form: 'online' })).status).toBe(400)
    expect((await submit({ applicant: '商业企业' })).status).toBe(400)
  })

  test('says whether a person or which kind of organisation applies: to the department that answers and to nobody else', async () => {
    const { opened, read } = office()
    const { id } = await opened({ ...application, applicant: '商业企业' })
    expect((await read(more.housing, id)).body.inquiry.applicant).toBe('商业企业')
    expect((await read(more.dispatcher, id)).body.inquiry.applicant).toBeUndefined()
  })
})

describe('what an application is answered (政府信息公开条例 第三十六条)', () => {
  const text = '你好，这份会议记录没有办完以前的讨论，不公开。电话 0635-8200000'
  const inHand = async () => {
    const all = office()
    const { id } = await all.opened(application)
    await all.step(more.housing, id, 'confirmation')
    return { ...all, id }
  }
  const opening = { judged: '暂不转', reason: '示例：含有他人住址' }
  const refusal = {
    kind: '不予公开',
    ground: '过程性信息',
    shown: { processKind: '讨论记录', mustBeOpen: '示例：查过，没有规定应当公开', risk: '示例：有会议记录可以说明' },
    opening,
  }

  test.each([
    ['which answer it is', undefined, 'answer.kind', '第三十六条'],
    ['a ground', { ...refusal, ground: undefined }, 'answer.ground', '第十四条'],
    ['a ground that is one', { ...refusal, ground: '不属于政府信息的内容' }, 'answer.ground', '第十六条'],
    ['a ground that is one of today’s', { ...refusal, ground: '过程性信息或者执法案卷' }, 'answer.ground', '第十六条'],
    ['the parts that are left out', { kind: '部分公开', opening }, 'answer.parts', '第三十七条'],
    [
      'a reason for each part',
      { kind: '部分公开', parts: [{ what: '第 3 页', ground: '个人隐私', reason: '' }], opening },
      'answer.parts',
      '第三十七条',
    ],
    ['how it was looked for', { kind: '信息不存在', shown: { risk: '示例' } }, 'answer.shown.searched', '怎么查的'],
    ['the way to go', { kind: '不作为公开申请处理' }, 'answer.shown.channel', '渠道'],
    ['whether it could be opened', { kind: '予以公开' }, 'answer.opening', '主动公开'],
    ['why it is not opened', { kind: '予以公开', opening: { judged: '暂不转' } }, 'answer.opening', '为什么'],
  ])('is not handed in without %s', async (_what, answer, field, word) => {
    const { step, read, id } = await inHand()
    const refused = await step(more.housing, id, 'review', { text, answer })
    expect(refused.status).toBe(400)
    const { errors } = refused.body as { errors?: { field: string; message: string }[] }
    expect(errors?.find((one) => one.field === field)?.message).toContain(word)
    expect((await read(more.housing, id)).body.inquiry.status).toBe('handling')
  })

  test('is half filled in while it is drafted', async () => {
    const { step, id } = await inHand()
    const saved = await step(more.housing, id, 'draft', { text, answer: { kind: '不予公开' } })
    expect(saved.body.inquiry.draft?.answer).toEqual({ kind: '不予公开', reviewBody: '聊城市人民政府' })
  })

  test('a refusal goes out with its ground, and with what can be done: first 行政复议 within 60 days, then 行政诉讼', async () => {
    const { step, read, id } = await inHand()
    await step(more.housing, id, 'review', { text, answer: refusal })
    expect((await step(more.lead, id, 'signature')).status).toBe(200)
    expect((await read(more.citizen, id)).body.inquiry.reply?.answer).toMatchObject({
      kind: '不予公开',
      basis: ['政府信息公开条例 第三十六条第（三）项', '政府信息公开条例 第十六条第二款（过程性信息）'],
      told: [{ label: '过程性信息的种类', words: '讨论记录' }, { words: '示例：查过，没有规定应当公开' }],
      remedies:
        '对这份答复不服，可以从知道之日起六十日内，先向聊城市人民政府申请行政复议；对行政复议决定不服，再从收到复议决定书之日起十五日内向人民法院提起行政诉讼（行政复议法 第二十条、第二十三条；行政诉讼法 第四十五条）。',
    })
  })

  test('what only those who decide see is not in what the applicant reads', async () => {
    const { step, read, id } = await inHand()
    await step(more.housing, id, 'review', { text, answer: refusal })
    await step(more.lead, id, 'signature')
    const seen = JSON.stringify((await read(more.citizen, id)).body)
    expect(seen).not.toContain('有会议记录可以说明')
    expect(seen).not.toContain('含有他人住址')
  })

  test('what is given tells the same ways, the court at once among them', async () => {
    const { step, read, id } = await inHand()
    await step(more.housing, id, 'review', { text, answer: { kind: '予以公开', opening } })
    await step(more.lead, id, 'signature')
    const { reply } = (await read(more.citizen, id)).body.inquiry
    expect(reply?.answer?.remedies).toContain('也可以从知道之日起六个月内直接向人民法院提起行政诉讼')
  })

  test('whoever drafts cannot say that it is reviewed elsewhere than where this department’s decisions are', async () => {
    const { step, id } = await inHand()
    const saved = await step(more.housing, id, 'draft', { text, answer: { ...refusal, reviewBody: '示例县人民政府' } })
    expect(saved.body.inquiry.draft?.answer?.reviewBody).toBe('聊城市人民政府')
  })

  test('whoever drafted it does not sign it', async () => {
    const { step, id } = await inHand()
    await step(more.lead, id, 'review', { text, answer: refusal })
    expect((await step(more.lead, id, 'signature')).status).toBe(403)
  })

  test('one that was handed in before all this was asked for is not signed', async () => {
    const { house, step, id } = await inHand()
    await step(more.housing, id, 'review', { text })
    const store = house.store(inquiries)
    const kept = (await store.get(id))!
    const { answer: _none, ...before } = kept.draft!
    await store.save({ ...kept, draft: before })
    expect((await step(more.lead, id, 'signature')).status).toBe(400)
    expect((await step(more.lead, id, 'revision', { reason: '写明是哪一种答复' })).status).toBe(200)
  })

  test('nothing else is answered in this way', async () => {
    const { opened, step } = office()
    const { id } = await opened()
    expect((await step(more.housing, id, 'review', { text, answer: refusal })).status).toBe(400)
  })

  test('an application is not turned away at the triage desk, where no ground and no remedies would be told', async () => {
    const { submit, step } = office()
    const { id } = (await submit({ ...application, department: 'triage' })).body.inquiry
    const turned = await step(more.dispatcher, id, 'refusal', { reason: '不归这里管', channel: '请去窗口问' })
    expect(turned.status).toBe(409)
  })
})
