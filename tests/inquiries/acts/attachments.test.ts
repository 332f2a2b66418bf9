import type * as contract from '@shared/inquiries/contract'
import type * as reply from '@shared/inquiries/contracts/contractReply'
import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { pdf, png } from '../../attacks/files/files'
import { bytesDoor } from './bytesDoor'
import { dot } from '../dot'
import { office } from '../office'
import { more } from '../people'

const setUp = () => {
  const there = office()
  const upload = (caller: Caller, bytes: Buffer) =>
    there.ask<typeof reply.keepAttachment>(caller, 'POST /api/attachments', {
      body: { content: bytes.toString('base64') },
    })
  const open = bytesDoor(inquiryEndpoints(there.house))
  const read = (caller: Caller, id: string, attachment: string) =>
    open(caller, `/api/inquiries/${id}/attachments/${attachment}`)
  return { ...there, upload, openFile: read }
}

describe('what may be attached', () => {
  test.each([
    ['a picture', dot, 201],
    ['a plain PDF', pdf(), 201],
    ['a PDF with a script', pdf('/OpenAction << /S /JavaScript /JS (x) >>'), 422],
    ['a page that calls itself a picture', Buffer.from('<html><script>1</script></html>'), 422],
    ['a drawing with code', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 422],
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]), 422],
    ['more than 4 MB', Buffer.concat([dot, Buffer.alloc(4 * 1024 * 1024)]), 413],
  ])('%s', async (_what, bytes, status) => {
    const { upload } = setUp()
    const answer = await upload(more.citizen, bytes)
    expect(answer.status).toBe(status)
    if (status === 422) expect(answer.body.detail).toMatch(/[照片PDF]/u)
  })

  test('a larger body is let in for files only', async () => {
    const { submit } = setUp()
    expect((await submit({ text: '暖'.repeat(200_000) })).status).toBe(413)
  })
})

describe('whose it is', () => {
  test('a photo goes with the question; those who see the case open it, others do not', async () => {
    const { upload, submit, openFile } = setUp()
    const { id: photo } = (await upload(more.citizen, dot)).body
    const { inquiry } = (await submit({ department: 'housing', attachments: [photo] })).body
    expect(inquiry.attachments).toEqual([photo])
    const opened = await openFile(more.housing, inquiry.id, photo)
    expect(opened.status).toBe(200)
    expect(Buffer.from(await opened.arrayBuffer()).equals(dot)).toBe(true)
    expect(opened.headers.get('content-type')).toBe('image/png')
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment;/u)
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await openFile(more.neighbour, inquiry.id, photo)).status).toBe(403)
    expect((await openFile(more.lamps, inquiry.id, photo)).status).toBe(403)
  })

  test('nobody attaches what another has uploaded, nor what was never uploaded', async () => {
    const { upload, submit, ask, house } = setUp()
    const { id: photo } = (await upload(more.citizen, dot)).body
    expect((await submit({ attachments: [photo] }, more.neighbour)).status).toBe(404)
    expect((await submit({ attachments: ['no-such-file.png'] })).status).toBe(400)
    const mine = await ask<typeof contract.listMyInquiries>(more.neighbour, 'GET /api/inquiries')
    expect(mine.body.inquiries).toEqual([])
    expect(await house.bucket.list('attachments/')).toEqual([])
  })

  test('a file of one case is not opened through another', async () => {
    const { upload, submit, openFile } = setUp()
    const { id: photo } = (await upload(more.citizen, dot)).body
    await submit({ attachments: [photo] })
    const other = (await submit({ text: '楼道的灯坏了，该找谁修' })).body.inquiry
    expect((await openFile(more.citizen, other.id, photo)).status).toBe(404)
  })

  test('the citizen does not open the file of a draft before the reply is signed', async () => {
    const { upload, opened, step, openFile } = setUp()
    const { id } = await opened()
    const { id: file } = (await upload(more.housing, pdf())).body
    await step(more.housing, id, 'review', { text: '今天下午上门看管道', attachments: [file] })
    expect((await openFile(more.citizen, id, file)).status).toBe(404)
    await step(more.lead, id, 'signature')
    expect((await openFile(more.citizen, id, file)).status).toBe(200)
  })
})

test('the same file sent twice is kept once, and after thirty that nobody used no more are taken', async () => {
  const { upload, house } = setUp()
  const different = (count: number) => png(`${count}`)
  for (let count = 0; count < 30; count++) expect((await upload(more.citizen, different(count))).status).toBe(201)
  expect((await upload(more.citizen, different(0))).status).toBe(201)
  expect(await house.bucket.list('uploads/')).toHaveLength(30)
  expect((await upload(more.citizen, different(30))).status).toBe(429)
  expect((await upload(more.neighbour, different(30))).status).toBe(201)
})

test('what a case has used makes room, so an officer is not refused after thirty replies with files', async () => {
  const { upload, submit, opened, step } = setUp()
  for (let count = 0; count < 4; count++) {
    const photos: string[] = []
    for (let nth = 0; nth < 9; nth++) photos.push((await upload(more.citizen, png(`asked ${count} ${nth}`))).body.id)
    expect((await submit({ text: `楼道的灯坏了 ${count} 天，该找谁修`, attachments: photos })).status).toBe(201)
  }
  const { id } = await opened()
  for (let count = 0; count < 35; count++) {
    const { id: file } = (await upload(more.housing, png(`answered ${count}`))).body
    expect((await step(more.housing, id, 'draft', { text: '今天下午上门看管道', attachments: [file] })).status).toBe(
      200,
    )
  }
})

test('forty uploads at the same moment keep to the limit', async () => {
  const { upload, house } = setUp()
  const answers = await Promise.all(Array.from({ length: 40 }, (_none, at) => upload(more.citizen, png(`${at}`))))
  const taken = answers.filter(({ status }) => status === 201)
  expect(taken).toHaveLength(30)
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(10)
  expect(await house.bucket.list('uploads/')).toHaveLength(30)
})

test('a step that is refused keeps nothing for good, and its file can still be sent with the next', async () => {
  const { upload, submit, house } = setUp()
  const { id: photo } = (await upload(more.citizen, dot)).body
  expect((await submit({ area: '000000', attachments: [photo] })).status).toBeGreaterThanOrEqual(400)
  expect(await house.bucket.list('attachments/')).toEqual([])
  expect((await submit({ attachments: [photo] })).status).toBe(201)
})
