import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import type * as replying from '../../shared/inquiries/contractReply'
import { bytesDoor } from './bytesDoor'
import { application, office } from './office'
import { more } from './people'

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

  test('nothing else has a form in which it is wanted', async () => {
    const { submit } = office()
    expect((await submit({ form: 'online' })).status).toBe(400)
  })
})
