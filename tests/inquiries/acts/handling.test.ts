import type * as contract from '@shared/inquiries/contract'
import type { disputeRouting } from '@shared/inquiries/acts/asker/dispute'
import type { assignInquiry } from '@shared/inquiries/acts/desk/assign'
import type { returnInquiry } from '@shared/inquiries/acts/unit/return'
import type { submitForReviewOperation } from '@shared/inquiries/acts/unit/submitForReview'
import { inquiries } from '../../../functions/inquiries/store'
import { office, overriding } from '../office'
import { more as example } from '../people'

const setUp = (now?: string) => office(now ? { now } : {})

describe('the clock of an inquiry', () => {
  test('a consultation received on the last working day before 国庆 is due after the holiday', async () => {
    const { submit } = setUp('2026-09-30T02:00:00Z')
    const { clock, days } = (await submit()).body.inquiry
    expect(clock).toMatchObject({ dueDate: '2026-10-13', provisional: false, amount: 5, unit: 'workingDay' })
    expect(clock.basis.kind).toBe('本市约定')
    expect(clock.explanation).toContain('5 个工作日')
    const day = (date: string) => days?.find((one) => one.date === date)
    expect(day('2026-09-30')).toMatchObject({ counts: false, reason: '收到当日不计' })
    expect(day('2026-10-01')).toMatchObject({ counts: false, reason: expect.stringContaining('国庆') })
    expect(day('2026-10-10')).toMatchObject({ counts: true, reason: expect.stringContaining('调休上班日') })
    expect(day('2026-10-13')).toMatchObject({ ordinal: 5 })
  })

  test('a complaint of the end of the year crosses into a year not announced yet: its date is provisional and says so', async () => {
    const { submit } = setUp('2026-12-21T02:00:00Z')
    const { clock } = (await submit({ kind: 'complaint' })).body.inquiry
    expect(clock.provisional).toBe(true)
    expect(clock.explanation).toContain('暂定')
  })

  test('an open inquiry is near on its last days and overdue afterwards, computed when it is read', async () => {
    const { house, submit, read } = setUp('2026-11-23T02:00:00Z')
    const { id } = (await submit()).body.inquiry
    const words = async () => (await read(example.citizen, id)).body.inquiry.standing.words
    expect(await words()).toBe('还有 5 个工作日')
    house.clock.set('2026-11-30T02:00:00Z')
    expect((await read(example.citizen, id)).body.inquiry.standing).toEqual({
      kind: 'near',
      words: '今天到期',
      today: true,
    })
    house.clock.set('2026-12-02T02:00:00Z')
    expect(await words()).toBe('超过答复期限 2 个工作日')
  })
})

describe('submitting', () => {
  test('the department comes with the reason why it is the one', async () => {
    const { submit } = setUp()
    const { inquiry } = (await submit()).body
    expect(inquiry.department.name).toBe('市住房城乡建设局')
    expect(inquiry.routeReason).toContain('暖气')
  })

  test('the same draft sent twice makes one inquiry', async () => {
    const { submit } = setUp()
    const first = await submit({ key: 'draft-0001' })
    const again = await submit({ key: 'draft-0001' })
    expect(again.body.inquiry.id).toBe(first.body.inquiry.id)
    const another = await submit({ key: 'draft-0001' }, example.neighbour)
    expect(another.body.inquiry.id).not.toBe(first.body.inquiry.id)
  })

  test('a text that fits no duty waits at the triage desk, and a dispatcher sends it on', async () => {
    const { ask, submit, read } = setUp()
    const { id, status, version } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    expect(status).toBe('triage')
    const desk = await ask<typeof contract.readQueue>(example.dispatcher, 'GET /api/inquiries/queue')
    expect(desk.body.inquiries.map((one) => one.id)).toEqual([id])
    const sent = await ask<typeof assignInquiry>(example.dispatcher, 'POST /api/inquiries/{id}/assignment', {
      params: { id },
      body: { department: 'housing', reason: '和供热有关', version },
    })
    expect(sent.body.inquiry.status).toBe('handling')
    expect((await read(example.housing, id)).status).toBe(200)
  })

  test.each([
    ['an empty text', { text: '' }],
    ['a text of 10,000 characters', { text: '长'.repeat(10_000) }],
    ['pictures only', { text: '😀😀😀😀😀' }],
    ['a phone number that is none', { contact: { phone: '12345' } }],
    ['an unknown kind', { kind: 'gossip' }],
    ['unknown fields', { status: 'closed' }],
  ])('%s is refused and nothing is written', async (_what, more) => {
    const { house, submit } = setUp()
    expect((await submit(more)).status).toBe(400)
    expect(await house.store(inquiries).count({ index: 'second', key: example.citizen.id })).toBe(0)
  })

  test('a department or a place that does not exist is refused', async () => {
    const { submit } = setUp()
    expect((await submit({ department: 'no-such-office' })).status).toBe(404)
    expect((await submit({ area: '110101001001' })).status).toBe(404)
  })
})

describe('who sees what', () => {
  test('contact details are for the citizen and for the department that answers now, for nobody else', async () => {
    const { submit, read, ask } = setUp()
    const made = await submit({ contact: { name: '示例居民一', phone: '138 0000 0001' }, department: 'housing' })
    const { id, version } = made.body.inquiry
    const contactFor = async (caller: Parameters<typeof read>[0]) => (await read(caller, id)).body.inquiry?.contact
    expect(await contactFor(example.citizen)).toEqual({ name: '示例居民一', phone: '13800000001' })
    expect(await contactFor(example.housing)).toMatchObject({ phone: '13800000001' })
    expect(await contactFor(example.dispatcher)).toBeUndefined()
    expect(await contactFor(example.supervisor)).toBeUndefined()
    expect((await read(example.neighbour, id)).status).toBe(403)
    const returned = await ask<typeof returnInquiry>(example.housing, 'POST /api/inquiries/{id}/return', {
      params: { id },
      body: { department: 'urban-management', reason: '这件事归城管办理', basis: '城管部门的职责', version },
    })
    expect(JSON.stringify(returned.body)).not.toContain('13800000001')
    expect((await read(example.housing, id)).status).toBe(403)
    expect(await contactFor(example.lamps)).toMatchObject({ phone: '13800000001' })
  })

  test('anyone with the query code sees how far it is, and not what it says', async () => {
    const { submit, ask } = setUp()
    const { id } = (await submit()).body.inquiry
    const progress = await ask<typeof contract.trackInquiry>(undefined, 'GET /api/inquiries/progress/{id}', {
      params: { id },
    })
    expect(progress.body.timeline.map((one) => one.title)).toEqual(['提交', '受理', '转给市住房城乡建设局'])
    expect(JSON.stringify(progress.body)).not.toContain('暖气')
  })
})

test('a citizen who says the case went to the wrong department has it decided by the triage desk, once, with the date unmoved', async () => {
  const { ask, submit, read } = setUp()
  const { id, clock } = (await submit({ department: 'housing' })).body.inquiry
  const dispute = (caller: Parameters<typeof ask>[0]) =>
    ask<typeof disputeRouting>(caller, 'POST /api/inquiries/{id}/dispute', {
      params: { id },
      body: { reason: '路灯不归住建局管' },
    })
  expect((await dispute(example.neighbour)).status).toBe(403)
  const { inquiry } = (await dispute(example.citizen)).body
  expect(inquiry).toMatchObject({ status: 'triage', department: { id: 'triage' }, clock: { dueDate: clock.dueDate } })
  expect(inquiry.actions).not.toContain('dispute')
  expect((await read(example.housing, id)).status).toBe(403)
  await ask<typeof assignInquiry>(example.dispatcher, 'POST /api/inquiries/{id}/assignment', {
    params: { id },
    body: { department: 'urban-management', reason: '路灯由城管养护', version: inquiry.version },
  })
  expect((await dispute(example.citizen)).status).toBe(409)
})

describe('two people at once', () => {
  const draft = { text: '今天下午上门看管道' }

  test('of two officers handing in a reply at the same moment one wins and the other is told what changed', async () => {
    const { opened, ask } = setUp()
    const { id, version, text } = await opened()
    const hand = (caller: (typeof example)['housing' | 'housingTwo']) =>
      ask<typeof submitForReviewOperation>(caller, 'POST /api/inquiries/{id}/review', {
        params: { id },
        body: { ...draft, overrides: overriding(text, draft.text), version },
      })
    const outcomes = await Promise.all([hand(example.housing), hand(example.housingTwo)])
    expect(outcomes.map((one) => one.status).sort()).toEqual([200, 409])
    expect(outcomes.find((one) => one.status === 409)?.body.detail).toMatch(/送审答复/)
  })

  test('a message leaving at the same moment does not make an officer start again', async () => {
    const { house, opened, step } = setUp()
    const { id } = await opened()
    const store = house.store(inquiries)
    const before = await store.get(id)
    await store.save(before!)
    expect((await step(example.housing, id, 'review', draft)).status).toBe(200)
  })
})
