import type { readNotice } from '@shared/notices/contract'
import { outcomeOwed, outcomeRule } from '@shared/notices/chain/outcomeOwed'
import { inboxItems } from '../../../functions/messages/inbox'
import { accounts } from '../../../functions/platform/identity/account'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import { fanOutId, fanOuts } from '../../../functions/notices/followers/store'
import { matters } from '../../../functions/notices/matters/store'
import { notices } from '../../../functions/notices/store'
import { tellOfOutcomes } from '../../../functions/notices/outcome/tellOfOutcomes'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { door, example } from '../../support/door'
import { land, nextDoor, village } from '../office'
import { decidedWithout, planUp, points, resident, supervisor } from './planUp'

test('while opinions are asked for nothing is owed; from the day after it is, with the article and no term of days', async () => {
  const { house, duties, over, list } = await planUp()
  house.clock.set('2026-12-24T15:59:00.000Z')
  expect(await duties()).toEqual([])
  over()
  const [duty] = await duties()
  expect(duty).toMatchObject({
    standing: 'due',
    step: 'outcome',
    plan: { title: '【示例】古城片区征收补偿方案征求意见' },
  })
  expect(duty?.words).toBe(
    '征求意见12月24日（周四）结束，已经过了 1 天。征求意见和修改的情况应当及时公布（国有土地上房屋征收与补偿条例第十一条），还没有公布',
  )
  house.clock.set('2027-02-20T02:00:00.000Z')
  expect((await duties())[0]).toMatchObject({ standing: 'due' })
  expect((await list())[0]?.card.steps.find(({ id }) => id === 'outcome')?.owed).toMatchObject({ late: false })
})

test('it tells how many opinions there were, what was changed and what not with the reasons, and is linked with the plan', async () => {
  const { say, outcome, over, approve, read, plan, duties, ask } = await planUp()
  await say(1)
  await say(1)
  await say(2)
  over()
  const made = await outcome()
  expect(made.status).toBe(201)
  expect((await approve(made.body.notice.id)).status).toBe(200)
  const { body } = await read(made.body.notice.id)
  // Counted by the house, whatever was sent.
  expect(body.notice.outcome).toEqual({ phone: 3, paper: 3, ...points })
  const planSteps = (await ask<typeof readNotice>(undefined, 'GET /api/notices/{id}', { params: { id: plan } })).body
    .chain
  expect(planSteps?.steps.find(({ id }) => id === 'outcome')).toMatchObject({
    notice: { id: made.body.notice.id },
    standing: 'now',
  })
  expect(await duties()).toMatchObject([{ standing: 'done', outcome: { id: made.body.notice.id } }])
})

test('it is not published before the opinions are in, and the decision not before it is', async () => {
  const { outcome, over, approve, skip, id, decide, duties, house } = await planUp()
  const early = (await outcome()).body.notice.id
  expect((await approve(early)).body.detail).toContain('12月25日（周五）起才能开始征求意见和修改情况公布')
  over()
  await skip(id, 'hearing')
  const decision = (await decide()).body.notice.id
  expect((await approve(decision)).body.detail).toBe(
    '还没有发布征求意见和修改情况公布，征求意见和修改情况公布以后才能开始房屋征收决定公告',
  )
  expect((await approve(early)).status).toBe(200)
  house.clock.set('2027-02-01T02:00:00.000Z')
  expect((await approve(decision)).status).toBe(200)
  expect(await duties()).toMatchObject([{ standing: 'done' }])
})

test('what was said and what became of it is asked for: no counts alone, no reason left out, nobody named', async () => {
  const { outcome, over, say } = await planUp()
  over()
  const wrong = async (said: object, more: object = {}) => (await outcome(more, said)).body.errors
  expect(await wrong({ taken: [], kept: [] })).toMatchObject([{ field: 'outcome' }])
  expect(await wrong({ kept: [{ what: '安置房选在原址', why: '' }] })).toBeDefined()
  expect(await wrong({ kept: [{ what: '联系 13800000001 的那户要原址安置', why: '原址规划为道路' }] })).toMatchObject([
    { field: 'outcome', message: expect.stringContaining('个人信息') },
  ])
  expect(await wrong({}, { outcome: undefined })).toMatchObject([{ field: 'outcome' }])
  expect((await outcome({}, { paper: 0, taken: [], kept: [] })).status).toBe(201)
  expect((await say(1)).body.detail).toContain('已经结束')
})

test('another kind of notice says nothing of opinions', async () => {
  const { ofStep } = await planUp()
  const made = await ofStep('plan', 'house-plan', {
    ...{ title: '【示例】另一份征收补偿方案征求意见', text: '示例正文：另一份方案，欢迎提意见。' },
    ...{ from: '2026-11-24', until: '2026-12-24', outcome: { phone: 0, paper: 1, ...points } },
  })
  expect(made.body.errors).toMatchObject([{ field: 'outcome' }])
})

test('it goes to every place to which the plan went', async () => {
  const { outcome, over } = await planUp([village, nextDoor])
  over()
  expect((await outcome({ areas: [village] })).body.errors).toMatchObject([
    { field: 'areas', message: expect.stringContaining('公布意见和修改情况也要发到那里') },
  ])
  expect((await outcome({ areas: [village, nextDoor] })).status).toBe(201)
})

test('law wants it told: whoever follows the place is told of it as of the plan', async () => {
  const { outcome, over, approve, house } = await planUp()
  over()
  const { id } = (await outcome()).body.notice
  await approve(id)
  await outboxOf(house)()
  const issuedAt = (await house.store(notices).get(id))!.events.length
  expect(await house.store(fanOuts).get(fanOutId(`${id}#${issuedAt}/followers`))).toMatchObject({ weight: 'law' })
})

test('an opinion taken back before it is published is counted no more: the draft is given back to be counted anew', async () => {
  const { say, outcome, over, approve, sendBack, revise, house, id } = await planUp()
  const { inquiry } = (await say(1)).body
  await say(2)
  over()
  const made = (await outcome()).body.notice
  expect(made.content.outcome?.phone).toBe(2)
  const withdrawal = await door(inquiryEndpoints(house))(resident(1), 'POST /api/inquiries/{id}/withdrawal', {
    params: { id: inquiry },
    body: { version: (await house.store(inquiries).get(inquiry))!.events.length },
  } as never)
  expect(withdrawal.status).toBeLessThan(300)
  expect((await approve(made.id)).body.detail).toBe(
    '手机上的意见现在是 1 条，这份写的是 2 条，请退回改好再交，数会重新数',
  )
  await sendBack(made.id, '意见的数要重新数')
  const { areas, chain, contact, example: _example, ...said } = made.content
  expect((await revise(made.id, { ...said, areas, chain, contact })).body.notice.content.outcome?.phone).toBe(1)
  expect(id).toBe(chain?.matter)
})

describe('who is told that it is owed', () => {
  const staff = async ({ house }: Awaited<ReturnType<typeof planUp>>) => {
    for (const { id, role, name, department } of [land.officer, land.lead, { ...supervisor, department: undefined }])
      await house.store(accounts).create({
        ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: '2026-11-01T00:00:00.000Z' },
        ...(department ? { department: { id: department, name: '市自然资源和规划局' } } : {}),
      })
    return async (id: string) => {
      await tellOfOutcomes(house)
      const { items } = await house.store(inboxItems).page({ index: 'first', key: id })
      return items.map(({ title }) => title)
    }
  }

  test('the department, once, when the opinions are in; not the supervisor as long as nothing is late', async () => {
    const there = await planUp()
    const heard = await staff(there)
    expect(await heard(land.officer.id)).toEqual([])
    there.over()
    expect(await heard(land.officer.id)).toEqual(['征求意见结束了，请公布意见和修改情况'])
    there.house.clock.set('2027-01-20T02:00:00.000Z')
    expect(await heard(land.officer.id)).toHaveLength(1)
    expect(await heard(land.lead.id)).toHaveLength(1)
    expect(await heard(supervisor.id)).toEqual([])
  })

  test('the supervisor too, once the decision is up without it', async () => {
    const there = await planUp()
    const heard = await staff(there)
    there.over()
    await decidedWithout(there)
    expect(await there.duties(supervisor)).toMatchObject([{ standing: 'overdue', department: '市自然资源和规划局' }])
    expect(await heard(supervisor.id)).toEqual(['超期：征求意见和修改情况还没有公布'])
  })

  test('of another department nobody sees it', async () => {
    const there = await planUp()
    there.over()
    expect(await there.duties(example.housing)).toEqual([])
    expect(await there.duties(supervisor)).toHaveLength(1)
  })
})

test('a city that promises it within some days has it late after them, and says that it is its own promise', async () => {
  const { house, id } = await planUp()
  const matter = (await house.store(matters).get(id))!
  const { items } = await house.store(notices).page({ index: 'third', key: `matter#${id}` })
  const { rules, calendar } = await house.reference()
  const promise = {
    ...{ id: outcomeRule, name: '公布征求意见情况', amount: 10, unit: 'workingDay', startRule: 'dayAfterReceipt' },
    ...{ basis: { kind: '本市约定', title: '示例' }, effectiveFrom: '2026-01-01' },
  } as (typeof rules)[number]
  const law = { rules: [...rules, promise], calendar }
  const at = (today: string) => outcomeOwed(matter, { issues: items as never, today, law })
  expect(at('2027-01-05')).toMatchObject({ standing: 'due', words: expect.stringContaining('（本市约定）') })
  expect(at('2027-01-12')).toMatchObject({ standing: 'overdue' })
})
