import { loadAreas } from '../../../seeds/areas/areas'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../../seeds/deadlines/rules'
import { loadDepartments } from '../../../seeds/departments/departments'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { application, office } from '../office'
import { more } from '../people'

const facts = (until: number) =>
  referenceOf({
    areas: loadAreas(),
    holidays: loadHolidayYears().filter(({ year }) => year <= until),
    departments: loadDepartments(),
    rules: loadDeadlineRules(),
  })
const text = '你好，信息附在后面，电话 0635-8200000'

/** The notice for 2026 takes the nine days of 春节 from 15 to 23 February; until it is there nobody can know them. */
async function acrossTheYear(now: string) {
  let reference = facts(2025)
  const all = office({ now, reference: async () => reference })
  const { id } = await all.opened(application)
  await all.step(more.citizen, id, 'confirmation', {})
  const at = (time: string) => all.house.clock.set(time)
  const announce = () => {
    reference = facts(2026)
    return tendCases(all.house)
  }
  const seen = async () => (await all.read(more.housing, id)).body.inquiry
  return { ...all, id, at, announce, seen, tend: () => tendCases(all.house) }
}

describe('a year’s boundary without its calendar', () => {
  test('the date says that it is provisional and of which year; past it nothing is called late', async () => {
    const { step, seen, id, at } = await acrossTheYear('2025-12-24T02:00:00Z')
    expect((await seen()).clock).toMatchObject({ provisional: true, unissued: 2026, dueDate: '2026-01-21' })
    expect((await seen()).clock.explanation).toContain('2026 年放假安排尚未公布')
    at('2026-01-23T02:00:00Z')
    expect((await seen()).standing).toMatchObject({ kind: 'onTime', words: expect.stringContaining('暂定') })
    await step(more.housing, id, 'review', { text })
    await step(more.lead, id, 'signature')
    expect((await seen()).standing.words).toContain('不计是否按时')
  })

  test('once it is there the date moves, and applicant and department are told', async () => {
    const { seen, announce, read, id } = await acrossTheYear('2025-12-24T02:00:00Z')
    await announce()
    // 1 and 2 January are free, Sunday the 4th is worked: one day later.
    expect((await seen()).clock).toMatchObject({ provisional: false, dueDate: '2026-01-22' })
    expect((await read(more.citizen, id)).body.inquiry.timeline.at(-1)?.text).toContain('2026 年放假安排已公布')
  })

  test('nobody’s 补正 is called given up in a year whose holidays are not known, and then by the later day', async () => {
    const { step, seen, at, announce, tend, id, house } = await acrossTheYear('2026-02-05T02:00:00Z')
    await step(more.housing, id, 'correction-request', { reason: '示例：哪一年', days: 10 })
    expect((await seen()).correction).toMatchObject({ until: '2026-02-19' })
    at('2026-02-20T02:00:00Z')
    await tend()
    expect((await seen()).status).toBe('correcting')
    await announce()
    // 6, 9–13, 14 (worked) and 24–26 February: ten working days.
    expect((await seen()).status).toBe('correcting')
    expect((await seen()).correction).toMatchObject({ until: '2026-02-26' })
    house.clock.set('2026-02-27T02:00:00Z')
    await tend()
    expect((await seen()).status).toBe('abandoned')
  })

  test('a third party’s time is not cut short either', async () => {
    const { step, seen, at, announce, tend, id } = await acrossTheYear('2026-02-05T02:00:00Z')
    await step(more.housing, id, 'consultation', { whom: '示例企业', reason: '示例：涉及合同' })
    at('2026-02-28T02:00:00Z')
    await tend()
    expect((await seen()).status).toBe('consulting')
    await announce()
    expect((await seen()).status).toBe('consulting')
    // 6, 9–13, 14, 24–28 February and 2–4 March: fifteen working days.
    at('2026-03-05T02:00:00Z')
    await tend()
    const one = await seen()
    expect(one.status).toBe('handling')
    expect(one.timeline.at(-1)?.text).toContain('3月4日（周三）期满')
  })

  test('an applicant is still asked to correct while nobody knows that it is too late', async () => {
    const { step, at, id } = await acrossTheYear('2026-02-09T02:00:00Z')
    at('2026-02-24T02:00:00Z')
    expect((await step(more.housing, id, 'correction-request', { reason: '示例：哪一年' })).status).toBe(200)
  })
})
