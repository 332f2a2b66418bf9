import { concern } from '@shared/concerns/concern'
import { more } from '../inquiries/people'
import { answer, bench, words } from './bench'

const secret = '13812345678'

test.each(['registered', 'assigned', 'review'] as const)(
  'a concern that is %s is seen by nobody outside',
  async (status) => {
    const { at, list } = bench()
    await at(status)
    expect((await list()).concerns).toEqual([])
  },
)

test('what was registered with a telephone number in it is not signed before that is gone', async () => {
  const { register, verify, assign, submit, sign, correct, list } = bench()
  const { id } = (await register(more.dispatcher, { ...words, summary: `示例：住户电话${secret}说停暖` })).body.concern
  await verify(more.editor, id)
  await assign(more.dispatcher, id)
  await submit(more.housing, id)
  const refused = await sign(more.lead, id)
  expect(refused).toMatchObject({ status: 400 })
  expect(refused.body.detail).toContain('内容里有电话号码')
  await correct(more.dispatcher, id, { summary: words.summary, reason: '去掉了电话' })
  expect((await sign(more.lead, id)).status).toBe(200)
  // What was put right before anyone could read it is nobody's business outside.
  expect((await list()).concerns[0]?.corrections).toEqual([])
  expect(JSON.stringify(await list())).not.toContain(secret)
})

describe('更正', () => {
  test('of a public concern shows what, when and why', async () => {
    const { house, at, correct, list } = bench()
    const id = await at('responded')
    house.clock.advance(3_600_000)
    expect((await correct(more.dispatcher, id)).status).toBe(200)
    expect((await list()).concerns).toMatchObject([
      {
        title: '【示例】停暖两天的小区',
        response: answer,
        corrections: [{ at: '2026-11-23T03:00:00.000Z', parts: '标题', reason: '标题没有写明几天' }],
      },
    ])
  })

  test('of what is public is for the dispatcher and the supervisor, and says something new without personal data', async () => {
    const { at, correct } = bench()
    const id = await at('responded')
    for (const caller of [more.editor, more.lead, more.citizen]) expect((await correct(caller, id)).status).toBe(403)
    expect((await correct(more.supervisor, id, { title: words.title })).status).toBe(400)
    expect((await correct(more.supervisor, id, { title: `【示例】打${secret}问` })).status).toBe(400)
    expect((await correct(more.supervisor, id, { topic: '市场监管', reason: `${secret}来电说错` })).status).toBe(400)
  })
})

describe('撤回', () => {
  test('of a public concern leaves its day and its topic, and not a word of it', async () => {
    const { at, withdraw, list } = bench()
    const id = await at('responded')
    expect((await withdraw(more.supervisor, id, '内容不实，来源已删除')).status).toBe(200)
    const seen = await list()
    expect(seen.concerns).toMatchObject([{ withdrawnAt: '2026-11-23T02:00:00.000Z', topic: words.topic }])
    for (const gone of [words.title, words.summary, answer, '内容不实', more.supervisor.name])
      expect(JSON.stringify(seen)).not.toContain(gone)
  })

  test('of one that was never public leaves nothing outside', async () => {
    const { at, withdraw, list } = bench()
    await withdraw(more.dispatcher, await at('review'))
    expect((await list()).concerns).toEqual([])
  })

  test('is not for an officer, a lead or an editor', async () => {
    const { at, withdraw } = bench()
    const id = await at('responded')
    for (const caller of [more.housing, more.lead, more.editor]) expect((await withdraw(caller, id)).status).toBe(403)
  })
})

test('the list goes on page after page, the newest first, over what is still internal', async () => {
  const { house, at, register, list } = bench()
  for (let nth = 0; nth < 120; nth++) {
    await (nth % 2 ? register() : at('responded'))
    house.clock.advance(3_600_000)
  }
  const times: string[] = []
  let after: string | undefined
  do {
    const page = await list(after)
    times.push(...page.concerns.map((one) => one.registeredAt))
    after = page.next
  } while (after)
  expect(new Set(times).size).toBe(60)
  expect(times).toEqual(times.toSorted().reverse())
})

describe('what was stored before responses were signed', () => {
  const by = { id: 'staff-housing', name: '示例经办·住建' }
  const housing = { id: 'housing', name: '市住房城乡建设局' }
  const at = '2026-11-20T02:00:00.000Z'
  const old = {
    id: 'concern-of-before',
    version: 2,
    ...words,
    dueAt: '2026-11-22T02:00:00.000Z',
    deadline: {
      ruleId: 'concern-response',
      basis: { kind: '本市约定', title: '本市约定' },
      explanation: '从发现时起算 48 小时',
    },
    registeredAt: at,
    department: housing,
    outbox: [],
  }

  test('and was answered stays public, with what gives a person away covered', async () => {
    const { store, list, withdraw } = bench()
    const text = `【示例】请打${secret}问`
    const events = [
      { type: 'registered', at, by },
      { type: 'assigned', at, by, to: housing },
      { type: 'responded', at: '2026-11-21T02:00:00.000Z', by, department: housing, text },
    ]
    await store.create(
      concern.parse({ ...old, status: 'responded', respondedAt: '2026-11-21T02:00:00.000Z', response: text, events }),
    )
    const seen = await list()
    expect(seen.concerns).toMatchObject([{ title: words.title, department: housing.name, clock: '24 小时后回应' }])
    expect(JSON.stringify(seen)).not.toContain(secret)
    expect((await withdraw(more.dispatcher, old.id)).status).toBe(200)
  })

  test('and was only assigned is internal now, and is answered the new way', async () => {
    const { store, list, submit, sign } = bench()
    const events = [
      { type: 'registered', at, by },
      { type: 'assigned', at, by, to: housing },
    ]
    await store.create(concern.parse({ ...old, status: 'assigned', events }))
    expect((await list()).concerns).toEqual([])
    expect((await submit(more.housing, old.id)).status).toBe(200)
    expect((await sign(more.lead, old.id)).status).toBe(200)
    expect((await list()).concerns).toHaveLength(1)
  })
})
