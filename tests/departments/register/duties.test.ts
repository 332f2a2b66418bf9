import type * as inquiries from '@shared/inquiries/contract'
import type { listUnits, readUnit } from '@shared/departments/contractUnits'
import { unitDiffersIn } from '@shared/departments/register/replay'
import { sha256 } from '../../../functions/platform/sha256'
import { example } from '../../support/door'
import { city, facts, ofCounty, registry } from './office'

const duties = ['低空飞行活动登记：无人机、航拍、低空飞行', '示例体验馆管理：飞行体验馆']
const question = '邻居的无人机天天在楼上航拍，哪里登记、谁来管？'
const department = (more: object = {}) => ({
  kind: 'department',
  place: '',
  facts: facts('市低空经济发展局（示例）', { duties, ...more }),
})
const east = '371502'

async function asked(all: Awaited<ReturnType<typeof registry>>, area: string, named: string) {
  const body = { kind: 'consultation', text: question, area, department: named, different: true }
  const made = await all.ask<typeof inquiries.submitInquiry>(example.citizen, 'POST /api/inquiries', { body })
  const { department: unit, routeReason } = made.body.inquiry
  return { unit: unit.id, reason: routeReason }
}

describe('a department of the city that was opened on the page', () => {
  test('carries out the statutes that were chosen: what rests on them goes to it, and no longer to whoever had them', async () => {
    const { open, house } = await registry()
    const policyTitle = '中华人民共和国城市房地产管理法'
    const about = { question: '示例', policyTitle }
    expect((await house.reference()).route(about).department.id).toBe('housing')
    const { id, name } = (await open(department({ laws: [policyTitle] }))).body.unit
    expect((await house.reference()).route(about)).toMatchObject({ department: { id, name }, by: 'drafter' })
    const { departments } = await house.reference()
    expect(departments.find((one) => one.id === 'housing')?.policies).not.toContain('城市房地产管理法')
  })

  test('is counted under the topic that was chosen among those there are', async () => {
    const { open, ask, house } = await registry()
    const { topics } = (await ask<typeof listUnits>(city, 'GET /api/units')).body
    const [topic = ''] = topics
    const { id } = (await open(department({ topic }))).body.unit
    expect((await house.reference()).topicOf(id, question)).toBe(topic)
    const wrong = await open({
      ...department({ topic: '示例没有的主题' }),
      facts: facts('市示例局', { duties, topic: '没有' }),
    })
    expect([wrong.status, wrong.body.detail]).toEqual([400, '没有这个主题，请从列表里选'])
  })

  test('is named in the counties by the rule: a citizen there reads whose organ does the work', async () => {
    const all = await registry()
    const { id } = (await all.open(department({ counties: 'named' }))).body.unit
    const { unit, reason } = await asked(all, east, id)
    expect([unit, reason]).toEqual([id, expect.stringContaining('具体由东昌府区低空经济发展局（示例）办理')])
  })

  test('has an organ of another name in a county where one was chosen: a citizen there is sent to it', async () => {
    const all = await registry()
    const { id } = (await all.open(department({ counties: 'named', organs: [`housing@${east}`] }))).body.unit
    expect((await asked(all, east, id)).unit).toBe(`housing@${east}`)
    expect((await asked(all, '371526', id)).unit).toBe(id)
    const { id: retired } = (
      await all.open({ kind: 'organ', place: east, worksUnder: 'ecology', facts: facts('示例东昌府区生态局') })
    ).body.unit
    await all.change(`housing@${east}`, 'retire', { from: '2026-11-23', successor: retired, version: 0 })
    expect((await asked(all, east, id)).unit).toBe(retired)
  })

  test('that the city alone handles keeps what citizens of counties ask', async () => {
    const all = await registry()
    const { id } = (await all.open(department({ counties: 'city' }))).body.unit
    const { unit, reason } = await asked(all, east, id)
    expect([unit, reason.includes('具体由')]).toEqual([id, false])
  })

  test.each([
    ['a county’s organ that there is not', { organs: ['housing@371599'] }, '从列表里选'],
    ['two organs in one county', { organs: [`housing@${east}`, `desk@${east}`] }, '只写一个'],
  ])('is refused with %s', async (_what, more, words) => {
    const { open } = await registry()
    const { status, body } = await open(department(more))
    expect([status, body.detail]).toEqual([400, expect.stringContaining(words)])
  })
})

test('an organ of a county has neither topic nor statutes of its own', async () => {
  const { open } = await registry()
  const organ = {
    kind: 'organ',
    place: east,
    worksUnder: 'ecology',
    facts: facts('示例生态局', { laws: ['水污染防治法'] }),
  }
  const { status, body } = await open(organ)
  expect([status, body.detail]).toEqual([400, '主题、法规和县里的对口部门由市级单位写'])
})

describe('划转职责', () => {
  const lamps = '路灯坏了三天没人修'
  async function given(from = '2026-11-25') {
    const all = await registry()
    const read = async (unit: string) =>
      (await all.ask<typeof readUnit>(city, 'GET /api/units/{unit}', { params: { unit } })).body
    const to = async () => (await all.house.reference()).route({ question: lamps })
    const giver = (await to()).department.id
    const { departments } = await all.house.reference()
    const duty = departments
      .find(({ id }) => id === giver)!
      .duties.find(({ everyday }) => everyday.some((word) => word.includes('路灯')))!.text
    const topic = (await all.house.reference()).topicOf(giver, lamps)
    const { id: taker } = (await all.open(department())).body.unit
    const give = (body: object = {}, who = city) =>
      all.change(giver, 'duty', { duty, to: taker, from, version: 0, ...body }, who)
    return { ...all, read, to, giver, taker, duty, topic, give }
  }

  test('from its day on the duty is the other department’s: the same question goes there, with the duty as its reason, counted under the same topic', async () => {
    const { give, to, giver, taker, duty, topic, read, house } = await given()
    expect((await give()).status).toBe(200)
    expect([(await to()).department.id, (await read(giver)).gives]).toEqual([
      giver,
      [{ duty, to: { id: taker, name: '市低空经济发展局（示例）' }, from: '2026-11-25' }],
    ])
    house.clock.set('2026-11-25T02:00:00.000Z')
    expect(await to()).toMatchObject({ department: { id: taker }, by: 'duty', reason: expect.stringContaining(duty) })
    const { topicOf } = await house.reference()
    expect(topicOf(taker, lamps)).toBe(topic)
    expect([(await read(giver)).holds?.includes(duty), (await read(taker)).holds?.includes(duty)]).toEqual([
      false,
      true,
    ])
  })

  test('what was not to go after all stays; what has gone is given back by whoever has it', async () => {
    const { give, change, to, giver, taker, duty, house, register } = await given()
    await give()
    expect((await change(giver, 'duty-kept', { duty, version: 2 })).status).toBe(200)
    house.clock.set('2026-11-25T02:00:00.000Z')
    expect((await to()).department.id).toBe(giver)
    await give({ version: 3 })
    expect((await to()).department.id).toBe(taker)
    const late = await change(giver, 'duty-kept', { duty, version: 4 })
    expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('要回来的由它划转')])
    await change(taker, 'duty', { duty, to: giver, from: '2026-11-25', version: 1 })
    expect((await to()).department.id).toBe(giver)
    const { items } = await register.page({ index: 'second', key: 'every-unit' })
    expect(items.map((row) => unitDiffersIn(row, sha256))).toEqual([undefined, undefined])
  })

  test('it goes on to the successor of a department that is retired', async () => {
    const { give, change, to, taker } = await given('2026-11-23')
    await give()
    await change(taker, 'retire', { from: '2026-11-23', successor: 'finance', version: 1 })
    expect((await to()).department.id).toBe('finance')
  })

  test.each([
    ['a duty that it does not have', { duty: '没有的职责' }, 400, '从列表里选'],
    ['itself', { to: 'urban-management' }, 400, '选另一个市级单位'],
    ['a day that is over', { from: '2026-11-22' }, 400, '从今天或以后'],
    ['an older edition', { version: 7 }, 409, ''],
  ])('with %s nothing is changed', async (_what, body, status, words) => {
    const { give, to, giver } = await given('2026-11-23')
    const reply = await give(body)
    expect([reply.status, reply.body.detail ?? '']).toEqual([status, expect.stringContaining(words)])
    expect((await to()).department.id).toBe(giver)
  })

  test('is not for the administrator of a county', async () => {
    const { give } = await given()
    expect((await give({}, ofCounty)).status).toBe(404)
  })
})
