import type { withdrawConcern } from '@shared/concerns/acts/withdraw'
import type { listConcerns } from '@shared/concerns/contract'
import type * as readings from '@shared/concerns/contractReadings'
import { readXlsx } from 'hucre/xlsx'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { api } from '../../functions/platform/http/http'
import { silentLog } from '../../functions/platform/log'
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

test('the week of the supervisor names what is late and what waits, with who has to do it', async () => {
  const { ask } = await aWeek()
  const { body } = await ask<typeof readings.readConcernWeek>(more.supervisor, 'GET /api/concerns/week')
  expect(body).toMatchObject({ from: '2026-11-23', until: '2026-11-29' })
  expect(body.late.map(({ words: clock }) => clock).sort()).toEqual(['50 小时后回应，超过 2 小时', '超过 2 小时'])
  expect(body.waiting).toMatchObject([{ next: '市住房城乡建设局起草回应' }])
  expect(body.departments).toMatchObject([{ name: '市住房城乡建设局', answered: 7, onTime: 6, waiting: 1 }])
})

test('what was registered before the week and is still overdue stands beside its figures, and in none of them', async () => {
  const { house, at, ask, sign } = bench('2026-11-20T02:00:00.000Z')
  await at('assigned', { ...words, title: '【示例】上周没有回应的一条' })
  const answered = await at('review')
  await sign(more.lead, answered)
  await at('assigned', { ...words, title: '【示例】上周的，又撤回了', severity: 'major' }).then((id) =>
    ask<typeof withdrawConcern>(more.supervisor, 'POST /api/concerns/{id}/withdrawal', {
      params: { id },
      body: { reason: '登记重复', version: 3 },
    }),
  )
  house.clock.set('2026-12-08T02:00:00.000Z')
  await at('responded')
  const { body } = await ask<typeof readings.readConcernWeek>(more.supervisor, 'GET /api/concerns/week')
  expect(body.figures).toMatchObject({ registered: 1, overdue: 0 })
  expect(body.late).toEqual([])
  expect(body.earlier).toMatchObject([{ title: '【示例】上周没有回应的一条', department: '市住房城乡建设局' }])
  expect(body.departments).toMatchObject([{ answered: 1, overdue: 0, earlier: 1 }])
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

describe('the export', () => {
  const formula = '=HYPERLINK("http://example.com","点我")'

  test('takes no text for a formula, and carries nobody’s number', async () => {
    const { house, register } = bench()
    await register(more.dispatcher, { ...words, title: formula, summary: '+1+1', seenAt: '@示例 13812345678' })
    const app = api(concernEndpoints(house), {
      identify: async () => more.supervisor,
      log: silentLog,
      now: () => house.now(),
    })
    const fetched = async (format: string) => {
      const asked = await app.request(`/api/concerns/export?format=${format}`, {
        headers: { authorization: 'Bearer x' },
      })
      return new Uint8Array(await asked.arrayBuffer())
    }
    const csv = new TextDecoder().decode(await fetched('csv'))
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).toContain(`'@示例`)
    expect(csv).not.toContain('13812345678')
    const book = await readXlsx(await fetched('xlsx'))
    const cells = book.sheets[0]!.rows[1]!
    expect(cells[1]).toBe(formula)
    expect(JSON.stringify(book)).not.toMatch(/"formula"/)
  })
})
