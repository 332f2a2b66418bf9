import type { keepAttachment } from '@shared/inquiries/contracts/contractReply'
import { inquiryEndpoints } from '../../../../functions/inquiries/endpoints'
import { inquiries } from '../../../../functions/inquiries/store'
import { pdf, png } from '../../../attacks/files/files'
import { bytesDoor } from '../../acts/bytesDoor'
import { application, office } from '../../office'
import { more } from '../../people'

const unproven = { ...application, identity: undefined }
const dispatched = { ...more.dispatcher }

async function handedIn() {
  const all = office({ now: '2026-11-23T02:00:00Z' })
  const { id } = await all.opened()
  const made = await all.opened(unproven)
  const { id: photo } = (await all.upload()).body
  const proven = await all.step(more.citizen, made.id, 'identity', { photos: [photo] })
  const file = bytesDoor(inquiryEndpoints(all.house))
  const open = async (who: Parameters<typeof file>[0]) =>
    (await file(who, `/api/inquiries/${made.id}/attachments/${photo}`)).status
  const lying = () => all.house.bucket.list('identity/')
  const kept = async () => (await all.house.store(inquiries).get(made.id))!
  return { ...all, plain: id, id: made.id, photo, proven, open, lying, kept }
}

describe('no proof', () => {
  test('an application is taken without one, says that it is owed, and the message to the applicant says so too', async () => {
    const { opened, house } = office()
    const one = await opened(unproven)
    expect(one.identity).toMatchObject({ stands: 'awaited' })
    expect(one.actions).toContain('proveIdentity')
    expect(one.actions).not.toContain('confirm')
    const { outbox } = (await house.store(inquiries).get(one.id))!
    expect(outbox.find(({ to }) => to === more.citizen.id)).toMatchObject({
      title: expect.stringContaining('身份证明'),
    })
  })

  test('a photo may come along with the application, which is then confirmed by one tap', async () => {
    const { opened, step } = office()
    const one = await opened(application)
    expect(one.identity).toMatchObject({ stands: 'handedIn', waiting: 1 })
    expect((await step(more.citizen, one.id, 'confirmation', {})).status).toBe(200)
  })
})

describe('a proof that is a script', () => {
  test.each([
    ['a page with a script', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a drawing with a script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
    ['a program', Buffer.from('#!/bin/sh\nrm -rf /\n')],
  ])('%s is refused in a sentence at the door of uploads, and nothing is kept', async (_what, bytes) => {
    const { ask, lying } = await handedIn()
    const before = await lying()
    const body = { content: bytes.toString('base64') }
    const kept = await ask<typeof keepAttachment>(more.citizen, 'POST /api/attachments', { body })
    expect(kept).toMatchObject({ status: 422, body: { detail: expect.stringContaining('照片') } })
    expect(await lying()).toEqual(before)
  })

  test('a PDF, however harmless, is no photo: refused with the application and after it, and nothing changes', async () => {
    const { upload, submit, step, id, kept } = await handedIn()
    const { id: paper } = (await upload(pdf())).body
    const refused = { status: 400, body: { errors: [{ message: expect.stringContaining('只收照片') }] } }
    expect(await submit({ ...application, department: 'housing', identity: [paper] })).toMatchObject(refused)
    const { version } = await kept()
    expect(await step(more.citizen, id, 'identity', { photos: [paper] })).toMatchObject(refused)
    expect((await kept()).version).toBe(version)
  })

  test('a photo that was never uploaded, or is another’s, proves nothing', async () => {
    const { step, upload, id, kept } = await handedIn()
    const { id: others } = (await upload(undefined, more.neighbour)).body
    const { version } = await kept()
    for (const photo of ['nobody-kept-this.jpg', `${'a'.repeat(43)}.png`, others])
      expect([400, 404]).toContain((await step(more.citizen, id, 'identity', { photos: [photo] })).status)
    expect((await kept()).version).toBe(version)
  })
})

describe('who sees the photos', () => {
  test('those of the department that has it, and nobody else; their names are told to nobody else', async () => {
    const { open, read, id, photo } = await handedIn()
    for (const who of [more.housing, more.lead]) {
      expect(await open(who)).toBe(200)
      expect((await read(who, id)).body.inquiry.identity?.photos).toEqual([photo])
    }
    for (const who of [dispatched, more.supervisor, more.citizen, more.neighbour, more.ecology, more.editor])
      expect([403, 404]).toContain(await open(who))
    for (const who of [dispatched, more.supervisor, more.citizen])
      expect(JSON.stringify((await read(who, id)).body)).not.toContain(photo)
    expect((await read(more.citizen, id)).body.inquiry.identity).toMatchObject({ stands: 'handedIn', waiting: 1 })
  })

  test('nothing of them is in the history, in what the ledger counts, or in a message', async () => {
    const { kept, photo } = await handedIn()
    const { events, outbox, attachments } = await kept()
    expect(events.at(-1)).toMatchObject({ type: 'identityProven', photos: 1 })
    for (const place of [events, outbox, attachments, inquiries.brief!.of(await kept())])
      expect(JSON.stringify(place)).not.toContain(photo)
  })
})

describe('核对', () => {
  test.each([
    ['accepted', { accepted: true }, 'accepted'],
    ['not accepted', { accepted: false, missing: '示例：没有背面' }, 'lacking'],
  ])(
    '%s: the photos are deleted with it, nobody opens them any more, and the history says who looked',
    async (_what, body, stands) => {
      const { step, id, lying, open, kept } = await handedIn()
      expect(await lying()).toHaveLength(1)
      expect((await step(more.housing, id, 'identity-check', body)).status).toBe(200)
      expect(await lying()).toEqual([])
      expect(await open(more.housing)).toBe(404)
      expect((await kept()).identity).toEqual({ stands, at: '2026-11-23T02:00:00.000Z' })
      expect((await kept()).events.at(-1)).toMatchObject({ type: 'identityChecked', by: { id: more.housing.id } })
    },
  )

  test('what is missing is told to the applicant in the officer’s words, who hands it in anew', async () => {
    const { step, read, upload, id, kept } = await handedIn()
    await step(more.housing, id, 'identity-check', { accepted: false, missing: '示例：没有背面' })
    const told = (await kept()).outbox.filter(({ to }) => to === more.citizen.id).at(-1)
    expect(told?.text).toContain('示例：没有背面')
    expect((await read(more.citizen, id)).body.inquiry.identity).toMatchObject({
      stands: 'lacking',
      missing: '示例：没有背面',
    })
    const { id: photo } = (await upload()).body
    expect((await step(more.citizen, id, 'identity', { photos: [photo] })).status).toBe(200)
    expect((await kept()).identity).toMatchObject({ stands: 'handedIn', photos: [photo] })
  })

  test.each([
    ['without saying what is missing', { accepted: false }, 'missing'],
    ['of a photo that nobody has', { accepted: true }, 'paper'],
  ])('%s it is refused and changes nothing', async (_what, body, field) => {
    const { step, opened, read } = office()
    const { id, version } = await opened(unproven)
    expect(await step(more.housing, id, 'identity-check', body)).toMatchObject({
      status: 400,
      body: { errors: [{ field }] },
    })
    expect((await read(more.housing, id)).body.inquiry.version).toBe(version)
  })

  test('it is for applications alone, and accepted once', async () => {
    const { step, plain, id } = await handedIn()
    const body = { accepted: true, paper: true }
    expect((await step(more.housing, plain, 'identity-check', body)).body.detail).toContain('只有信息公开申请')
    await step(more.housing, id, 'identity-check', body)
    expect((await step(more.housing, id, 'identity-check', body)).status).toBe(409)
    expect((await step(more.citizen, id, 'identity', { photos: ['example-one.jpg'] })).status).toBe(409)
  })

  test('of two who look at once one has looked, and the other reads who was faster', async () => {
    const { ask, kept, id } = await handedIn()
    const { events } = await kept()
    const look = (who: typeof more.housing, accepted: boolean) =>
      ask(who, 'POST /api/inquiries/{id}/identity-check', {
        params: { id },
        body: { accepted, ...(accepted ? {} : { missing: '示例：背面' }), version: events.length },
      })
    const both = await Promise.all([look(more.housing, true), look(more.lead as unknown as typeof more.housing, false)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await kept()).events.filter(({ type }) => type === 'identityChecked')).toHaveLength(1)
  })
})

describe('the end of an application', () => {
  const signed = async ({ step, reply }: ReturnType<typeof office>, id: string) => {
    await step(more.citizen, id, 'confirmation', {})
    return reply(id)
  }
  test.each([
    ['withdrawn', ({ step }: ReturnType<typeof office>, id: string) => step(more.citizen, id, 'withdrawal')],
    ['answered', signed],
  ])('once it is %s the photos are gone, though nobody looked at them', async (_how, ends) => {
    const all = office()
    const { id } = await all.opened(application)
    expect(await all.house.bucket.list('identity/')).toHaveLength(1)
    const answer = await ends(all, id)
    expect([answer.status, answer.body.detail]).toEqual([200, undefined])
    expect(await all.house.bucket.list('identity/')).toEqual([])
  })

  test('photos that are replaced go at once', async () => {
    const { step, upload, id, lying, photo } = await handedIn()
    const [before] = await lying()
    const { id: other } = (await upload(png())).body
    expect(other).not.toBe(photo)
    await step(more.citizen, id, 'identity', { photos: [other] })
    expect(await lying()).toEqual([before?.replace(photo, other)])
  })
})
