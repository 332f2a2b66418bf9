import type { askQuestion } from '@shared/answers/contract'
import type { readInquiry, readQueue, submitInquiry, trackInquiry } from '@shared/inquiries/contract'
import type { rateReply } from '@shared/inquiries/acts/asker/rate'
import type { supplementInquiry } from '@shared/inquiries/acts/asker/supplement'
import type { returnInquiry } from '@shared/inquiries/acts/unit/return'
import type { signReply } from '@shared/inquiries/acts/unit/sign'
import type { submitForReviewOperation } from '@shared/inquiries/acts/unit/submitForReview'
import type { readInbox } from '@shared/people/contract'
import { overriding } from '../inquiries/office'
import { citizen, type LocalSystem, staff, startLocalSystem } from '../support/localSystem'

let system: LocalSystem
beforeAll(async () => {
  system = await startLocalSystem()
}, 300_000)
afterAll(() => system.stop())

const submission = {
  kind: 'consultation',
  text: '我们村的路灯坏了半个月，晚上老人出门看不见路，找谁来修？',
  area: '371502101',
  contact: { name: '示例居民', phone: '13800000021' },
}
const submit = async (token: string, department: string) => {
  const sent = { token, body: { ...submission, department } }
  return (await system.call<typeof submitInquiry>('POST /api/inquiries', sent)).body.inquiry
}
const open = (id: string, token: string) =>
  system.call<typeof readInquiry>('GET /api/inquiries/{id}', { token, params: { id } })
const review = (id: string, token: string, text: string, version: number) =>
  system.call<typeof submitForReviewOperation>('POST /api/inquiries/{id}/review', {
    token,
    params: { id },
    body: { text, overrides: overriding(submission.text, text), version },
  })
const sign = (id: string, token: string, version: number) =>
  system.call<typeof signReply>('POST /api/inquiries/{id}/signature', { token, params: { id }, body: { version } })
const queueOf = async (token: string) =>
  (await system.call<typeof readQueue>('GET /api/inquiries/queue', { token })).body.inquiries.map((one) => one.id)

test('a first question is answered before anything is imported', async () => {
  const question = '我向区里申请公开文件，多久必须给我答复？'
  const { status, body } = await system.call<typeof askQuestion>('POST /api/answers', { body: { question } })
  expect(status).toBe(200)
  expect(body.kind).toBe('grounded')
  expect(body.text).toContain('20')
  expect(body.citations[0]).toMatchObject({
    title: '政府信息公开条例',
    provision: '第三十三条',
    effectiveFrom: '2019-05-15',
    status: 'in-force',
  })
  expect(body.department).toMatchObject({ name: '市政府办公室', reason: expect.stringMatching(/./) })
  expect(body.related).toHaveLength(3)
})

test('ask, submit, draft, sign, be told, rate: four people and one case', async () => {
  const asker = await citizen(system, '13800000021')
  const answer = await system.call<typeof askQuestion>('POST /api/answers', { body: { question: submission.text } })
  expect(answer.body.department).toMatchObject({
    id: 'urban-management',
    reason: expect.stringContaining('市城市管理局'),
  })
  const { id, clock } = await submit(asker, 'urban-management')
  expect(id).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
  expect(clock).toMatchObject({ dueDate: expect.stringMatching(/^20\d\d-/), basis: { kind: '本市约定' } })

  const officer = await staff(system, 'chengguan')
  expect(await queueOf(officer)).toContain(id)
  const opened = (await open(id, officer)).body.inquiry
  expect(opened.contact).toMatchObject({ phone: '13800000021' })
  const text = '已安排维修班今晚到村里更换灯头，两天内全部修好。'
  const drafted = await review(id, officer, text, opened.version)
  expect(drafted.body.inquiry.status).toBe('review')
  expect((await sign(id, officer, drafted.body.inquiry.version)).status).toBe(403)
  expect((await open(id, asker)).body.inquiry.reply).toBeUndefined()
  const signed = await sign(id, await staff(system, 'chengguan.lead'), drafted.body.inquiry.version)
  expect(signed.body.inquiry).toMatchObject({ status: 'replied', reply: { text } })
  expect(await queueOf(officer)).not.toContain(id)

  expect(await titlesInInbox(asker)).toContainEqual(expect.stringContaining('答复了你'))
  const rating = { token: asker, params: { id }, body: { stars: 5, comment: '修好了' } }
  const rated = await system.call<typeof rateReply>('POST /api/inquiries/{id}/rating', rating)
  expect(rated.body.inquiry).toMatchObject({ status: 'closed', rating: { stars: 5 } })
  const code = id.toLowerCase().replace('-', ' ')
  const progress = await system.call<typeof trackInquiry>('GET /api/inquiries/progress/{id}', { params: { id: code } })
  expect(progress.body.status).toBe('closed')
  expect(JSON.stringify(progress.body)).not.toContain('老人')
})

test('an officer of another department can neither read, reply to nor return the case, and never sees who asked', async () => {
  const { id } = await submit(await citizen(system, '13800000022'), 'urban-management')
  const token = await staff(system, 'renshe')
  const back = { department: 'housing', reason: '不归我们管的', basis: '职责不在本单位', version: 3 }
  const attempts = [
    await open(id, token),
    await review(id, token, '替别的单位答复一下', 3),
    await system.call<typeof returnInquiry>('POST /api/inquiries/{id}/return', { token, params: { id }, body: back }),
  ]
  expect(attempts.map((one) => one.status)).toEqual([403, 403, 403])
  expect(JSON.stringify(attempts)).not.toContain('13800000021')
})

test('a case returned to another department leaves one queue, enters the other, and keeps its date', async () => {
  const { id, version, clock } = await submit(await citizen(system, '13800000023'), 'housing')
  // The place is in a district whose own organ takes part, so it lies there and not with the city.
  const first = await staff(system, 'dongchangfu.zhujian')
  const giveBack = (token: string, department: string, seen: number) =>
    system.call<typeof returnInquiry>('POST /api/inquiries/{id}/return', {
      token,
      params: { id },
      body: { department, reason: '路灯维护由城市管理部门负责', basis: '城市管理部门的职责', version: seen },
    })
  expect((await giveBack(first, 'urban-management', version)).status).toBe(200)
  expect((await open(id, first)).status).toBe(403)
  const second = await staff(system, 'chengguan')
  const there = (await open(id, second)).body.inquiry
  expect(there.clock.dueDate).toBe(clock.dueDate)
  expect(there.department.id).toBe('urban-management')
  expect((await giveBack(second, 'no-such-office', there.version)).status).toBe(404)
})

test('handing in a reply twice, and one to an old version, are refused with what changed', async () => {
  const asker = await citizen(system, '13800000024')
  const { id, version } = await submit(asker, 'urban-management')
  const officer = await staff(system, 'chengguan')
  const more = { token: asker, params: { id }, body: { text: '东头第三根杆子' } }
  await system.call<typeof supplementInquiry>('POST /api/inquiries/{id}/supplement', more)
  const stale = await review(id, officer, '今天去修，请放心', version)
  expect(stale.status).toBe(409)
  expect(stale.body.detail).toContain('补充说明')
  expect((await review(id, officer, '今天去修，请放心', version + 1)).status).toBe(200)
  expect((await review(id, officer, '今天去修，请放心', version + 2)).status).toBe(409)
})

/** The inbox is filled by the outbox, a moment after the reply. */
async function titlesInInbox(token: string): Promise<string[]> {
  for (let tries = 0; tries < 60; tries++) {
    const { body } = await system.call<typeof readInbox>('GET /api/people/me/messages', { token })
    if (body.messages.length > 0) return body.messages.map((one) => one.title)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return []
}
