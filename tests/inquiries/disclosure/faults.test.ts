import type { proposeInquiry } from '@shared/inquiries/contracts/contractProposal'
import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { application, office, overriding } from '../office'
import { more } from '../people'

const text = '你好，信息附在后面，电话 0635-8200000'
const opening = { judged: '暂不转', reason: '示例：只和申请人有关' }

async function confirmed(written: object = {}) {
  const all = office()
  const { id } = await all.opened({ ...application, ...written })
  await all.step(more.citizen, id, 'confirmation', {})
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  return { ...all, id, seen }
}

describe('two officers deciding at once', () => {
  test('of two leads who sign the same draft one has signed, and the other reads who was faster', async () => {
    const { step, seen, id, ask } = await confirmed()
    await step(more.housing, id, 'review', { text, answer: { kind: '予以公开', opening } })
    const { version } = await seen()
    const sign = (who: typeof more.lead) =>
      ask(who, 'POST /api/inquiries/{id}/signature', { params: { id }, body: { version } })
    const both = await Promise.all([sign(more.lead), sign(more.leadTwo as unknown as typeof more.lead)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body).toMatchObject({
      detail: expect.stringContaining('请看过最新情况再操作'),
    })
    expect((await seen()).timeline.filter(({ type }) => type === 'replied')).toHaveLength(1)
  })

  test('of two who hand in different answers one is under review, whole, and the other has to look again', async () => {
    const { seen, id, ask } = await confirmed()
    const { version, text: question } = await seen()
    const handIn = (who: typeof more.housing, answer: object) =>
      ask(who, 'POST /api/inquiries/{id}/review', {
        params: { id },
        body: { version, text, answer, overrides: overriding(question, text) },
      })
    const both = await Promise.all([
      handIn(more.housing, { kind: '予以公开', opening }),
      handIn(more.lead as unknown as typeof more.housing, {
        kind: '公开出版物',
        shown: { where: '示例：市图书馆' },
        opening,
      }),
    ])
    expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(['予以公开', '公开出版物']).toContain((await seen()).draft?.answer?.kind)
  })
})

describe('an applicant who withdraws', () => {
  test('while the answer waits for its signature: it is not signed, nothing is late, and the officer is told', async () => {
    const { step, seen, id, house } = await confirmed()
    await step(more.housing, id, 'review', { text })
    expect((await step(more.citizen, id, 'withdrawal')).status).toBe(200)
    const refused = await step(more.lead, id, 'signature')
    expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('已撤回') } })
    house.clock.advance(90 * 86_400_000)
    await tendCases(house)
    expect((await seen()).standing).toMatchObject({ kind: 'stopped', words: '已撤回，不再计时' })
  })
})

describe('a proof of identity that is something else', () => {
  const bytes = (words: string) => Buffer.from(words).toString('base64')
  test.each([
    ['a page with a script', bytes('<html><script>alert(1)</script></html>')],
    ['a drawing with a script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a program', bytes('#!/bin/sh\nrm -rf /\n')],
    ['a photo that ends in its first lines', bytes('\u00ff\u00d8\u00ff\u00e0')],
    [
      'a PDF that runs a script',
      bytes(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\ntrailer<</Root 1 0 R>>',
      ),
    ],
    ['nothing', bytes(' ')],
  ])('%s is refused in a sentence, and nothing is kept', async (_what, content) => {
    const { ask } = office()
    const kept = await ask<typeof keepAttachment>(more.citizen, 'POST /api/attachments', { body: { content } })
    expect(kept.status).toBeGreaterThanOrEqual(400)
    expect(kept.status).toBeLessThan(500)
    expect((kept.body as { detail?: string }).detail).toMatch(/[附件照片文件PDF]/)
  })

  test('one that was never uploaded, or is another’s, goes with no application', async () => {
    const { submit, queue } = office()
    const refused = await submit({ ...application, department: 'housing', attachments: ['nobody-kept-this.jpg'] })
    expect(refused.status).toBe(400)
    expect((await queue(more.housing)).body.inquiries).toEqual([])
  })
})

describe('a request for everything', () => {
  test('has its clock like any other; what is unclear is asked once, and nothing is refused by itself', async () => {
    const { step, seen, id } = await confirmed({ text: '申请公开你单位成立以来制作和保存的全部文件、记录和来往信函' })
    expect((await seen()).clock.dueDate).toBe('2026-12-21')
    await step(more.housing, id, 'correction-request', { reason: '示例：写明要哪一类、哪几年的文件' })
    await step(more.citizen, id, 'correction', { text: '就是全部' })
    const answer = { kind: '补正后仍不明确', shown: { unclear: '示例：要哪一类、哪几年', risk: '示例' }, opening }
    expect((await step(more.housing, id, 'review', { text, answer })).status).toBe(200)
    expect((await seen()).clock.dueDate).toBe('2026-12-21')
  })
})

describe('a request dressed as a complaint, and a complaint dressed as a request', () => {
  const proposed = async (words: string) =>
    (await office().ask<typeof proposeInquiry>(undefined, 'POST /api/inquiries/proposal', { body: { text: words } }))
      .body.kind

  test.each([
    '楼上漏水投诉半年没人管，现申请公开贵局对我投诉的处理记录',
    '我要举报！请公开柳园小区物业招标的合同',
    '申请公开 2025 年征地补偿安置方案，你们太不像话',
  ])('a request for information among complaints is proposed as an application: %s', async (words) => {
    expect(await proposed(words)).toBe('disclosure')
  })

  test('a complaint sent as an application is not swallowed: it is answered as such, with the way to go (第三十九条)', async () => {
    const { step, read, id } = await confirmed({ text: '申请公开：楼上漏水为什么没人管，你们什么时候来修' })
    const answer = {
      kind: '不作为公开申请处理',
      shown: { channel: '示例：在小程序里写“投诉”，或者打 12345', risk: '示例' },
      opening,
    }
    expect((await step(more.housing, id, 'review', { text, answer })).body).toMatchObject({ inquiry: {} })
    expect((await step(more.lead, id, 'signature')).status).toBe(200)
    const { reply } = (await read(more.citizen, id)).body.inquiry
    expect(reply?.answer?.told.map(({ words }) => words).join()).toContain('12345')
  })
})
