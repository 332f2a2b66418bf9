import { citizen, type LocalSystem, staff, startLocalSystem } from '../support/localSystem'

let system: LocalSystem
beforeAll(async () => {
  system = await startLocalSystem()
}, 120_000)
afterAll(() => system.stop())

const submission = {
  kind: 'consultation',
  text: '我们村的路灯坏了半个月，晚上老人出门看不见路，找谁来修？',
  area: '371502101',
  contact: { name: '示例居民', phone: '13800000021' },
}

test('a first question is answered before anything is imported', async () => {
  const { status, body } = await system.call('POST /api/answers', {
    body: { question: '我向区里申请公开文件，多久必须给我答复？' },
  })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    kind: 'grounded',
    citations: [
      { title: '政府信息公开条例', provision: '第三十三条', effectiveFrom: '2019-05-15', status: 'in-force' },
    ],
    department: { name: '市政府办公室', reason: expect.any(String) },
  })
  expect(body.related).toHaveLength(3)
  expect(body.text).toContain('20')
})

test('ask, submit, reply, be told, rate: three people and one case', async () => {
  const asker = await citizen(system, '13800000021')
  const answer = await system.call('POST /api/answers', { body: { question: submission.text } })
  const department = answer.body.department!.id
  const submitted = await system.call('POST /api/inquiries', { token: asker, body: { ...submission, department } })
  expect(submitted.status).toBe(201)
  const { id, clock } = submitted.body.inquiry!
  expect(id).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/)
  expect(clock).toMatchObject({ dueDate: expect.stringMatching(/^20\d\d-/), basis: { kind: '本市约定' } })

  const officer = await staff(system, 'chengguan')
  const queue = await system.call('GET /api/inquiries/queue', { token: officer })
  expect(JSON.stringify(queue.body.inquiries)).toContain(id as string)
  const opened = await system.call(`GET /api/inquiries/${id}`, { token: officer })
  expect(opened.body.inquiry!.contact).toMatchObject({ phone: '13800000021' })
  const version = opened.body.inquiry!.version
  const reply = { text: '已安排维修班今晚到村里更换灯头，两天内全部修好。', basis: [], version }
  expect((await system.call(`POST /api/inquiries/${id}/reply`, { token: officer, body: reply })).status).toBe(200)
  const left = await system.call('GET /api/inquiries/queue', { token: officer })
  expect(JSON.stringify(left.body.inquiries)).not.toContain(id as string)

  const told = await eventually(async () => {
    const inbox = await system.call('GET /api/people/me/messages', { token: asker })
    return inbox.body.messages?.find((one: { title: string }) => one.title.includes('答复了你'))
  })
  expect(told).toBeDefined()
  const rated = await system.call(`POST /api/inquiries/${id}/rating`, {
    token: asker,
    body: { stars: 5, comment: '修好了' },
  })
  expect(rated.body.inquiry).toMatchObject({ status: 'closed', rating: { stars: 5 } })
  const progress = await system.call(`GET /api/inquiries/progress/${String(id).toLowerCase().replace('-', ' ')}`)
  expect(progress.body).toMatchObject({ status: 'closed' })
  expect(JSON.stringify(progress.body)).not.toContain('路灯')
})

test('an officer of another department can neither read, reply to nor return the case, and never sees who asked', async () => {
  const asker = await citizen(system, '13800000022')
  const { body } = await system.call('POST /api/inquiries', {
    token: asker,
    body: { ...submission, department: 'urban-management' },
  })
  const { id } = body.inquiry!
  const stranger = await staff(system, 'renshe')
  const attempts = await Promise.all([
    system.call(`GET /api/inquiries/${id}`, { token: stranger }),
    system.call(`POST /api/inquiries/${id}/reply`, {
      token: stranger,
      body: { text: '替别的单位答复一下', version: 2 },
    }),
    system.call(`POST /api/inquiries/${id}/return`, {
      token: stranger,
      body: { department: 'housing', reason: '不归我们管的', version: 2 },
    }),
  ])
  expect(attempts.map((one) => one.status)).toEqual([403, 403, 403])
  expect(JSON.stringify(attempts)).not.toContain('13800000021')
})

test('a case returned to another department leaves one queue, enters the other, and keeps its date', async () => {
  const asker = await citizen(system, '13800000023')
  const made = await system.call('POST /api/inquiries', {
    token: asker,
    body: { ...submission, department: 'housing' },
  })
  const { id, version, clock } = made.body.inquiry!
  const first = await staff(system, 'zhujian')
  const back = { department: 'urban-management', reason: '路灯维护由城市管理部门负责', version }
  expect((await system.call(`POST /api/inquiries/${id}/return`, { token: first, body: back })).status).toBe(200)
  expect((await system.call(`GET /api/inquiries/${id}`, { token: first })).status).toBe(403)
  const second = await staff(system, 'chengguan')
  const there = await system.call(`GET /api/inquiries/${id}`, { token: second })
  expect(there.body.inquiry).toMatchObject({
    clock: { dueDate: clock!.dueDate },
    department: { id: 'urban-management' },
  })
  const nowhere = { ...back, department: 'no-such-office', version: there.body.inquiry!.version }
  expect((await system.call(`POST /api/inquiries/${id}/return`, { token: second, body: nowhere })).status).toBe(404)
})

test('replying twice and replying to an old version are refused with what changed', async () => {
  const asker = await citizen(system, '13800000024')
  const made = await system.call('POST /api/inquiries', {
    token: asker,
    body: { ...submission, department: 'urban-management' },
  })
  const { id, version } = made.body.inquiry!
  const officer = await staff(system, 'chengguan')
  await system.call(`POST /api/inquiries/${id}/supplement`, { token: asker, body: { text: '东头第三根杆子' } })
  const stale = await system.call(`POST /api/inquiries/${id}/reply`, {
    token: officer,
    body: { text: '今天去修，请放心', version },
  })
  expect(stale.status).toBe(409)
  expect(stale.body.detail).toContain('补充说明')
  const fresh = { text: '今天去修，请放心', version: Number(version) + 1 }
  expect((await system.call(`POST /api/inquiries/${id}/reply`, { token: officer, body: fresh })).status).toBe(200)
  const twice = await system.call(`POST /api/inquiries/${id}/reply`, {
    token: officer,
    body: { ...fresh, version: Number(version) + 2 },
  })
  expect(twice.status).toBe(409)
})

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  for (let tries = 0; tries < 60; tries++) {
    const seen = await look()
    if (seen) return seen
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return undefined
}
