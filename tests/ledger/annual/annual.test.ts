import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { briefOf } from '@shared/inquiries/history/briefOf'
import { chained } from '@shared/inquiries/history/chain'
import { submitted } from '@shared/inquiries/acts/submitting'
import type { withheldGrounds } from '@shared/inquiries/disclosure/decisionWords'
import { answerKinds } from '@shared/inquiries/disclosure/decisionWords'
import { reportedIn } from '@shared/ledger/annual/applications'
import type { readAnnualReport } from '@shared/ledger/contractAnnual'
import { applicantKinds } from '@shared/inquiries/words'
import { resultRows } from '@shared/ledger/annual/rows'
import { yearTable, type YearsApplication } from '@shared/ledger/annual/table'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { sha256 } from '../../../functions/platform/sha256'
import { inquiries } from '../../../functions/inquiries/store'
import { countYear, yearBounds } from '../../../functions/ledger/annual/countYear'
import { each } from '../../../functions/ledger/annual/readAnnualReport'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { closeDayOf } from '../../../functions/ledger/roots/closeDayOf'
import { bytesDoor } from '../../inquiries/acts/bytesDoor'
import { door, example } from '../../support/door'
import { testHouse, type TestHouse } from '../../support/house'

type Answer = { kind: (typeof answerKinds)[number]; ground?: (typeof withheldGrounds)[number] }

interface Answered {
  at: string
  answer?: Answer
}

/** An application taken in at a window at one time, answered at another or not at all; kept in the house. */
async function applied(house: TestHouse, id: string, at: string, answered?: Answered) {
  const one = await application(house, id, at, answered)
  await house.store(inquiries).create({ ...one, events: chained(one.events, sha256), outbox: [] })
  return one
}

async function application(house: TestHouse, id: string, at: string, answered?: Answered): Promise<Inquiry> {
  const reference = await house.reference()
  const moment = { at, calendar: reference.calendar, rules: reference.rules }
  const first = submitted(
    {
      id,
      kind: 'disclosure',
      channel: 'window',
      text: '示例：申请公开 2025 年的征地补偿安置方案',
      form: 'collected',
      contact: { name: '示例居民一', phone: '13800000001' },
      publishable: false,
      attachments: [],
    },
    { owner: example.citizen.id, caller: example.housing },
    { department: reference.department('housing'), reason: '示例', triage: false },
    moment,
  )
  const by = { id: example.housing.id, name: example.housing.name }
  const event = answered && {
    type: 'replied' as const,
    at: answered.at,
    by,
    department: first.department,
    text: '示例答复',
    basis: [],
    ...(answered.answer ? { answer: answered.answer } : {}),
  }
  return event ? { ...first, status: 'replied', repliedAt: event.at, events: [...first.events, event] } : first
}

const read = async (house: TestHouse, query: { year?: string; unit?: string } = {}) =>
  (await door(ledgerEndpoints(house))<typeof readAnnualReport>(undefined, 'GET /api/ledger/disclosure', { query })).body

describe('收到和处理政府信息公开申请情况 of a year (政府信息公开条例 第五十条)', () => {
  test('a year of a thousand applications adds up in every row and column, and the next year takes over what was left', async () => {
    const house = testHouse({ now: '2026-12-31T10:00:00.000Z' })
    const answers: Answer[] = [
      ...answerKinds.filter((kind) => kind !== '不予公开').map((kind) => ({ kind })),
      ...(['国家秘密', '商业秘密', '内部事务信息', '过程性信息', '行政执法案卷信息'] as const).map((ground) => ({
        kind: '不予公开' as const,
        ground,
      })),
    ]
    const day = (nth: number) => new Date(Date.parse('2025-11-01T02:00:00.000Z') + nth * 36_000_000).toISOString()
    const cases = new Map<string, Inquiry>()
    for (let nth = 0; nth < 1000; nth++) {
      const answered = new Date(Date.parse(day(nth)) + (nth % 60) * 86_400_000).toISOString()
      const answer = answers[nth % answers.length]!
      const id = `YEAR${String(nth).padStart(8, '0')}`
      const applicant = applicantKinds[nth % applicantKinds.length]!
      cases.set(id, { ...(await application(house, id, day(nth), { at: answered, answer })), applicant })
    }
    const counted = async (year: string) => {
      const briefs = [...cases.values()].map(briefOf)
      const { groups, untold } = await countYear(year, briefs, { get: async (id) => cases.get(id) }, day(0))
      expect(untold).toEqual([])
      return yearTable(groups.flatMap(each))
    }
    const [before, table] = [await counted('2025'), await counted('2026')]
    for (const one of [table, before]) {
      expect(one.agrees).toBe(true)
      for (const kind of [...applicantKinds, '总计'] as const) {
        const results = resultRows.reduce((sum, { id }) => sum + one.results[id][kind], 0)
        expect(results).toBe(one.finished[kind])
        expect(one.received[kind] + one.carriedIn[kind]).toBe(one.finished[kind] + one.carriedOut[kind])
      }
    }
    expect(table.carriedIn['总计']).toBe(before.carriedOut['总计'])
    expect(table.carriedIn['总计']).toBeGreaterThan(0)
    const came = ['总计', ...applicantKinds].map((kind) => {
      const column = kind as keyof typeof before.received
      return before.received[column] + table.received[column]
    })
    expect(came).toEqual([1000, 167, 167, 167, 167, 166, 166])
  })

  test('a reply of the next year changes nothing in the year before: there it stays carried over', async () => {
    const house = testHouse({ now: '2026-02-01T02:00:00.000Z' })
    await applied(house, 'LATE00000001', '2025-12-30T02:00:00.000Z', {
      at: '2026-01-10T02:00:00.000Z',
      answer: { kind: '予以公开' },
    })
    expect((await read(house, { year: '2025' })).table).toMatchObject({
      received: { 总计: 1 },
      carriedOut: { 总计: 1 },
      finished: { 总计: 0 },
    })
    expect((await read(house)).table).toMatchObject({
      carriedIn: { 总计: 1 },
      results: { open: { 自然人: 1 } },
      carriedOut: { 总计: 0 },
    })
  })

  test('the year changes at midnight in 北京', async () => {
    const house = testHouse({ now: '2026-02-01T02:00:00.000Z' })
    await applied(house, 'EDGE00000001', '2025-12-31T15:59:59.000Z')
    await applied(house, 'EDGE00000002', '2025-12-31T16:00:00.000Z')
    expect((await read(house, { year: '2025' })).table.received['总计']).toBe(1)
    expect((await read(house)).table.received['总计']).toBe(1)
  })

  test('one that ended on no line of the form makes the sides differ, and is named to those who have to settle it', async () => {
    const house = testHouse({ now: '2026-06-01T02:00:00.000Z' })
    await applied(house, 'OLDX00000001', '2026-03-02T02:00:00.000Z', { at: '2026-03-10T02:00:00.000Z' })
    const report = await read(house)
    expect(report.table.agrees).toBe(false)
    expect(report.untold).toBe(1)
    expect(JSON.stringify(report)).not.toContain('OLDX00000001')
    const sent = await bytesDoor(ledgerEndpoints(house))(example.supervisor, '/api/ledger/disclosure/export')
    const book = await readXlsx(new Uint8Array(await sent.arrayBuffer()))
    const cells = book.sheets[0]!.rows.map((row) => row.map(String))
    expect(cells[0]).toEqual(['部分', '情形', ...applicantKinds, '总计'])
    expect(cells.find((row) => row[0]?.startsWith('对不上'))?.[1]).toBe('OLDX00000001')
  })

  test('one sent over the internet is not received before both sides have confirmed it', async () => {
    const house = testHouse()
    const one = await applied(house, 'NETX00000001', '2026-03-02T02:00:00.000Z')
    const { at } = one.events[0]!
    const started = one.events.map(({ clock: _clock, ...event }) => event as Inquiry['events'][number])
    const waiting = { ...one, clock: { ...one.clock, unconfirmed: true }, events: started }
    expect(reportedIn(waiting, yearBounds('2026'))).toBe('unconfirmed')
    expect(reportedIn(waiting, yearBounds('2025'))).toBeUndefined()
    expect(at < yearBounds('2026').until).toBe(true)
  })

  test('as last night counted it: what came since is in the next count', async () => {
    const house = testHouse({ now: '2026-06-01T02:00:00.000Z' })
    await applied(house, 'NITE00000001', '2026-05-20T02:00:00.000Z')
    await closeDayOf(house)
    await applied(house, 'NITE00000002', '2026-06-01T01:00:00.000Z')
    expect((await read(house)).table.received['总计']).toBe(1)
    await closeDayOf(house)
    expect((await read(house)).table.received['总计']).toBe(2)
  })

  test('a unit has its own, due on 31 January; the city’s is due on 31 March', async () => {
    const house = testHouse({ now: '2026-06-01T02:00:00.000Z' })
    await applied(house, 'UNIT00000001', '2026-05-20T02:00:00.000Z')
    expect(await read(house, { unit: 'housing' })).toMatchObject({
      table: { received: { 总计: 1 } },
      publishBy: '2027-01-31',
    })
    expect(await read(house, { unit: 'civil-affairs' })).toMatchObject({ table: { received: { 总计: 0 } } })
    expect((await read(house)).publishBy).toBe('2027-03-31')
    expect((await read(house)).units).toEqual([{ id: 'housing', name: '市住房城乡建设局', received: 1 }])
  })

  test('nobody reads a year that is not shown, or a unit that is none', async () => {
    const house = testHouse()
    expect(await read(house, { year: '2001' })).toMatchObject({ type: 'urn:problem:not-found' })
    expect(await read(house, { unit: 'nobody' })).toMatchObject({ type: 'urn:problem:not-found' })
  })
})

test('whatever came and ended, the sides agree but for what no line tells', () => {
  const one = fc.record<YearsApplication>({
    id: fc.uuid(),
    applicant: fc.constantFrom(...applicantKinds),
    came: fc.constantFrom('received', 'carriedIn'),
    ended: fc.boolean(),
    result: fc.option(fc.constantFrom(...resultRows.map(({ id }) => id)), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 60 }), (all) => {
      const table = yearTable(all)
      const untold = all.filter(({ ended, result }) => ended && !result)
      expect(table.untold).toEqual(untold.map(({ id }) => id))
      expect(table.agrees).toBe(untold.length === 0)
      expect(table.received['总计'] + table.carriedIn['总计']).toBe(
        table.finished['总计'] + table.carriedOut['总计'] + untold.length,
      )
    }),
  )
})
