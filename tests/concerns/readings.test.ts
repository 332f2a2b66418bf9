import type { listConcerns, listConcernWork } from '@shared/concerns/contract'
import type * as readings from '@shared/concerns/contractReadings'
import { more } from '../inquiries/people'
import { answer, bench, words } from './bench'

const hour = 3_600_000

/** Eleven concerns of one week: six answered in time, one late, one overdue, one waiting, one exempt, one withdrawn. */
async function aWeek() {
  const desk = bench('2026-11-23T02:00:00.000Z')
  const { house, at, take, assign, submit, sign, verify, register } = desk
  const start = house.now().getTime()
  const late = await at('review')
  await register(more.dispatcher, { ...words, title: '【示例】没有人回应的一条' })
  for (let nth = 0; nth < 6; nth++) await at('responded')
  await at('noResponse')
  await at('withdrawn')
  house.clock.set(new Date(start + 50 * hour).toISOString())
  await sign(more.lead, late)
  const { id } = (await register(more.dispatcher, { ...words, topic: '疫情防控' })).body.concern
  await verify(more.editor, id)
  await assign(more.dispatcher, id)
  return { ...desk, id, take, submit }
}

test('the figures leave out who is not due yet, and count who should have been answered', async () => {
  const { ask } = await aWeek()
  const { body } = await ask<typeof readings.readConcernFigures>(undefined, 'GET /api/concerns/figures', {
    query: { from: '2026-11' },
  })
  expect(body.figures).toMatchObject({
    registered: 11,
    answered: 7,
    onTime: 6,
    waiting: 1,
    overdue: 1,
    noResponse: 1,
    withdrawn: 1,
    share: 6 / 8,
    medianHours: 1,
    spread: [6, 0, 0, 1],
  })
  // A topic of which nothing is public is not named.
  expect(body.topics).toEqual([{ topic: words.topic, answered: 7, onTime: 6 }])
})

test('below five no share is told', async () => {
  const { at, ask } = bench()
  await at('responded')
  const { body } = await ask<typeof readings.readConcernFigures>(undefined, 'GET /api/concerns/figures')
  expect([body.figures.share, body.figures.medianHours]).toEqual([undefined, undefined])
})

describe('the week of the supervisor', () => {
  const read = async ({ ask }: Pick<ReturnType<typeof bench>, 'ask'>, day?: string) =>
    (
      await ask<typeof readings.readConcernWeek>(more.supervisor, 'GET /api/concerns/week', {
        query: day ? { day } : {},
      })
    ).body

  test('names what is late and what waits, with who has to do it', async () => {
    const body = await read(await aWeek())
    expect(body).toMatchObject({ from: '2026-11-23', until: '2026-11-29', running: true })
    expect(body.week).toEqual({ registered: 11, answered: 7, onTime: 6, due: 8, met: 6, open: 2, overdue: 1 })
    expect(body.late).toMatchObject([{ title: '【示例】没有人回应的一条', words: '超过 2 小时' }])
    expect(body.answeredLate).toMatchObject([{ words: '50 小时后回应，超过 2 小时' }])
    expect(body.waiting).toMatchObject([{ next: '市住房城乡建设局起草回应', words: '还有 48 小时' }])
    expect(body.departments).toMatchObject([{ name: '市住房城乡建设局', answered: 7, onTime: 6, open: 1, overdue: 0 }])
  })

  /** Friday: one that nobody answers, one answered on Tuesday, one withdrawn within its hours; on Tuesday another one, answered at once. */
  async function acrossSunday() {
    const desk = bench('2026-11-20T02:00:00.000Z')
    await desk.at('assigned', { ...words, title: '【示例】一直没有回应的一条' })
    const late = await desk.at('review', { ...words, title: '【示例】下周才回应的一条' })
    await desk.withdraw(more.supervisor, await desk.at('assigned', { ...words, title: '【示例】撤回的一条' }))
    desk.house.clock.set('2026-11-24T02:00:00.000Z')
    await desk.sign(more.lead, late)
    await desk.at('responded')
    desk.house.clock.set('2026-11-25T02:00:00.000Z')
    return desk
  }

  test('counts an answer in the week of its signature and a limit in the week it ran out, whenever it was registered', async () => {
    const desk = await acrossSunday()
    expect((await read(desk)).week).toEqual({
      registered: 1,
      answered: 2,
      onTime: 1,
      due: 0,
      met: 0,
      open: 1,
      overdue: 1,
    })
    expect((await read(desk, '2026-11-20')).week).toEqual({
      ...{ registered: 3, answered: 0, onTime: 0, due: 2, met: 0, open: 2, overdue: 2 },
    })
    const [row] = (await read(desk)).departments
    expect(row).toEqual({
      ...{ name: '市住房城乡建设局', answered: 2, onTime: 1, due: 0, met: 0, open: 1, overdue: 1 },
    })
  })

  test('of a week gone by stays as it was on its Sunday, and says what has become of it since', async () => {
    const body = await read(await acrossSunday(), '2026-11-22')
    expect(body).toMatchObject({ running: false, asOf: '2026-11-22T15:59:59.999Z' })
    expect(body.late.map(({ words: clock }) => clock).sort()).toEqual([
      '到周日超过 14 小时；后来在登记 4 天后回应，超过 48 小时',
      '到周日超过 14 小时；现在超过 3 天',
    ])
    expect(body.figures).toMatchObject({ registered: 3, withdrawn: 1, answered: 1, overdue: 1 })
  })

  test('of the week in which it all began knows nothing of what came later', async () => {
    const desk = await acrossSunday()
    expect((await read(desk, '2026-11-13')).week).toEqual({
      ...{ registered: 0, answered: 0, onTime: 0, due: 0, met: 0, open: 0, overdue: 0 },
    })
  })

  test('still owes what was registered more than a year ago and never answered', async () => {
    const desk = bench('2025-03-03T02:00:00.000Z')
    await desk.at('assigned')
    desk.house.clock.set('2026-11-25T02:00:00.000Z')
    expect((await read(desk)).week).toMatchObject({ open: 1, overdue: 1 })
  })
})

test('the clock board shows each its own, the nearest end first, with what comes next and what each step rests on', async () => {
  const { house, at, ask } = bench()
  await at('assigned')
  house.clock.advance(hour)
  const evidence = [{ words: '【示例】现场照片' }]
  const grave = await at('assigned', { ...words, severity: 'major', evidence })
  await at('responded')
  const board = async (who: (typeof more)[keyof typeof more]) =>
    (await ask<typeof readings.readClockBoard>(who, 'GET /api/concerns/board')).body.rows
  const rows = await board(more.housing)
  expect(rows.map(({ clocks }) => clocks[0]!.kind)).toEqual(['response', 'response', 'followUp'])
  expect(rows[0]).toMatchObject({
    id: grave,
    severity: 'major',
    clocks: [{ words: '还有 5 小时' }, { kind: 'briefing', words: '还有 24 小时' }],
    next: '市住房城乡建设局起草回应，新闻发布会还没有开',
    steps: [{ evidence: 1 }, { evidence: 0 }, { evidence: 0 }],
  })
  expect(rows[2]!.clocks[0]!.words).toContain('个工作日')
  expect(await board(more.lamps)).toEqual([])
})

describe('what anybody reads', () => {
  test('one concern by its address, once it is signed and not before', async () => {
    const { at, ask } = bench()
    const read = (id: string) =>
      ask<typeof readings.readConcern>(undefined, 'GET /api/concerns/{id}', { params: { id } })
    expect((await read(await at('review'))).status).toBe(404)
    expect((await read(await at('responded'))).body.concern).toMatchObject({ response: answer })
  })

  test('is found by words in any order and by topic; words of what was withdrawn find nothing', async () => {
    const { at, ask, withdraw } = bench()
    await at('responded')
    const gone = await at('responded', { ...words, title: '【示例】自来水发黄', topic: '生态环境污染' })
    const found = async (query: object) =>
      (await ask<typeof listConcerns>(undefined, 'GET /api/concerns', { query })).body.concerns.length
    expect(await found({ q: '恢复 停暖的小区' })).toBe(1)
    expect(await found({ q: '自来水' })).toBe(1)
    expect(await found({ topic: '生态环境污染' })).toBe(1)
    expect(await found({ q: '停暖的小区', topic: '生态环境污染' })).toBe(0)
    await withdraw(more.supervisor, gone)
    expect(await found({ q: '自来水' })).toBe(0)
  })
})

test('what has to go before signing and what is covered is the same at every reading, and follows each correction', async () => {
  const desk = bench()
  const { ask, at, correct, register } = desk
  const withNumber = { ...words, summary: '示例：住户说停暖两天，电话13800000001' }
  const { id } = (await register(more.dispatcher, withNumber)).body.concern
  await at('responded')
  const desks = async () =>
    (await ask<typeof listConcernWork>(more.supervisor, 'GET /api/concerns/desk')).body.concerns.map(
      ({ findings }) => findings,
    )
  const open = async () => (await ask<typeof listConcerns>(undefined, 'GET /api/concerns')).body.concerns
  const first = [await desks(), await open()]
  expect(first[0]!.flat().join()).toContain('内容里有')
  expect([await desks(), await open()]).toEqual(first)
  await correct(more.dispatcher, id, { summary: words.summary })
  expect((await desks()).flat()).toEqual([])
})
