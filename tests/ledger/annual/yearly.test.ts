import type { readAnnualReport } from '@shared/ledger/contractAnnual'
import type { yearlyReply } from '@shared/ledger/yearly/contractParts'
import type { beginYearly, readYearlyWork } from '@shared/ledger/yearly/contractYearly'
import type { writeYearly } from '@shared/ledger/yearly/acts/write'
import type { YearlyContent } from '@shared/ledger/yearly/report'
import { summedFigures, yearlyLines } from '@shared/ledger/yearly/sums'
import { yearlyFigures, yearlyTexts } from '@shared/ledger/yearly/words'
import type { Caller } from '@shared/people/caller'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import type * as z from 'zod'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { bytesDoor } from '../../inquiries/acts/bytesDoor'
import { more } from '../../inquiries/people'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

const texts = Object.fromEntries(
  yearlyTexts.map(({ id, name }) => [id, `示例：${name}，今年按条例办，问题是慢，明年改`]),
)
/** Every figure typed, each another one. */
const typed = (plus = 0) =>
  Object.fromEntries(yearlyFigures.map(({ id, places }, nth) => [id, places ? `${nth + plus}.25` : `${nth + plus}`]))

function unitsOffice(now = '2027-01-12T02:00:00Z') {
  const house = testHouse({ now })
  const ask = door(ledgerEndpoints(house))
  const ecologyLead: Caller = { id: 'staff-ecology-lead', role: 'lead', name: '示例审核·生态', department: 'ecology' }
  const begin = (who: Caller, figures: object = typed(), written: object = texts) =>
    ask<typeof beginYearly>(who, 'POST /api/yearly', { body: { year: '2026', content: { figures, texts: written } } })
  const step = (who: Caller, unit: string, path: string, body: object) =>
    ask<typeof writeYearly>(who, `POST /api/yearly/{id}/${path}` as 'POST /api/yearly/{id}/draft', {
      params: { id: `yearly-2026-${unit}` },
      body: body as { version: number; content: { figures: object; texts: object } },
    }) as Promise<{ status: number; body: z.infer<typeof yearlyReply> & { errors?: { field: string }[] } }>
  const desk = async (who: Caller) =>
    (await ask<typeof readYearlyWork>(who, 'GET /api/yearly/desk', { query: { year: '2026' } })).body.report
  const report = async (unit?: string) =>
    (
      await ask<typeof readAnnualReport>(undefined, 'GET /api/ledger/disclosure', {
        query: { year: '2026', ...(unit ? { unit } : {}) },
      })
    ).body
  const signed = async (officer: Caller, lead: Caller, unit: string, figures?: object) => {
    await begin(officer, figures)
    await step(officer, unit, 'submission', { version: 1 })
    return step(lead, unit, 'signature', { version: 2 })
  }
  return { house, ask, begin, step, desk, report, signed, ecologyLead }
}

describe('what a unit types of its yearly report', () => {
  test('is seen by nobody else while it is written, is handed in, signed by another, and public with its day', async () => {
    const { begin, step, report, desk } = unitsOffice()
    expect((await begin(more.housing)).status).toBe(201)
    expect((await report('housing')).typed).toMatchObject({ lines: [], texts: [] })
    expect((await step(more.housing, 'housing', 'submission', { version: 1 })).status).toBe(200)
    expect((await step(more.lead, 'housing', 'signature', { version: 2 })).status).toBe(200)
    const { typed: shown, publishBy } = await report('housing')
    expect(publishBy).toBe('2027-01-31')
    expect(shown.signedOn).toBe('2027-01-12')
    expect(shown.texts.map(({ name }) => name)).toEqual(yearlyTexts.map(({ name }) => name))
    expect(shown.lines[0]).toEqual({
      part: '主动公开政府信息情况',
      group: '第二十条第（一）项：规章',
      name: '本年制发件数',
      figure: 0,
    })
    expect((await desk(more.housing)).can).toEqual(['write'])
  })

  test('whoever wrote or handed it in does not sign, and no other unit touches it', async () => {
    const { begin, step, ecologyLead } = unitsOffice()
    await begin(more.lead)
    await step(more.lead, 'housing', 'submission', { version: 1 })
    expect((await step(more.lead, 'housing', 'signature', { version: 2 })).status).toBe(403)
    expect((await step(ecologyLead, 'housing', 'signature', { version: 2 })).status).toBe(403)
    expect((await step(more.leadTwo, 'housing', 'signature', { version: 2 })).status).toBe(200)
  })

  test.each(['很多', '-1', '1.5', '1e3', '12 件', '99999999'])(
    '「%s」 is no number: it is said where, and nothing is kept',
    async (wrong) => {
      const { begin, desk } = unitsOffice()
      const { status, body } = await begin(more.housing, { ...typed(), documents1: wrong })
      expect(status).toBe(400)
      expect(body).toMatchObject({ errors: [{ field: 'content.figures.documents1' }] })
      expect((await desk(more.housing)).version).toBe(0)
    },
  )

  test('full-width figures are figures, and money may have two places', async () => {
    const { begin } = unitsOffice()
    const { body } = await begin(more.housing, { documents1: '１２', charges1: '3.05' })
    expect(body.report.draft?.figures).toEqual({ documents1: 12, charges1: 3.05 })
  })

  test('is handed in whole: every figure and text that is missing is named, and what has to be public names nobody', async () => {
    const { begin, step } = unitsOffice()
    await begin(more.housing, { documents1: '1' }, { ...texts, problems: '示例：有问题找经办人 13800000001 改进' })
    const { status, body } = await step(more.housing, 'housing', 'submission', { version: 1 })
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(yearlyFigures.length - 1 + 1)
    expect(body.errors?.at(-1)).toMatchObject({ field: 'content.texts.problems' })
  })

  test('sent back, it says what to mend and stays to be mended', async () => {
    const { begin, step, desk } = unitsOffice()
    await begin(more.housing)
    await step(more.housing, 'housing', 'submission', { version: 1 })
    await step(more.lead, 'housing', 'return', { version: 2, reason: '示例：复议少了一件' })
    expect(await desk(more.housing)).toMatchObject({ status: 'returned', returned: '示例：复议少了一件' })
  })

  test('a correction needs its reason, keeps what was signed before, and until it is signed what was public stays', async () => {
    const { signed, step, report, desk } = unitsOffice()
    await signed(more.housing, more.lead, 'housing')
    const content = { figures: { ...typed(), rules1: '7' }, texts }
    expect((await step(more.housing, 'housing', 'draft', { version: 3, content })).status).toBe(400)
    await step(more.housing, 'housing', 'draft', { version: 3, content, reason: '示例：漏计七件' })
    expect((await report('housing')).typed.lines[0]?.figure).toBe(0)
    await step(more.housing, 'housing', 'submission', { version: 4 })
    await step(more.lead, 'housing', 'signature', { version: 5 })
    const { typed: shown } = await report('housing')
    expect(shown.lines[0]?.figure).toBe(7)
    expect(shown.corrections).toMatchObject([{ reason: '示例：漏计七件' }])
    expect((await desk(more.housing)).earlier[0]?.figures.rules1).toBe(0)
  })

  test('of two who begin or sign at once one does; the other is told', async () => {
    const { begin, step } = unitsOffice()
    const begun = await Promise.all([begin(more.housing), begin(more.lead)])
    expect(begun.map(({ status }) => status).sort()).toEqual([201, 409])
    await step(more.housing, 'housing', 'submission', { version: 1 })
    const both = await Promise.all(
      [more.leadTwo, more.leadTwo].map((who) => step(who, 'housing', 'signature', { version: 2 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('only of years that are shown, and only for whoever belongs to a unit', async () => {
    const { ask, begin } = unitsOffice()
    const content = { figures: {}, texts: {} }
    const old = await ask<typeof beginYearly>(more.housing, 'POST /api/yearly', { body: { year: '2012', content } })
    expect(old.status).toBe(404)
    expect((await begin({ id: 'nowhere', role: 'officer', name: '示例' })).status).toBe(403)
  })
})

describe('the report of the city', () => {
  test('sums every line over the units that signed, and names those that have not', async () => {
    const { signed, report, ecologyLead, house } = unitsOffice()
    await signed(more.housing, more.lead, 'housing')
    await signed(more.ecology, ecologyLead, 'ecology', typed(100))
    const { typed: shown, publishBy } = await report()
    expect(publishBy).toBe('2027-03-31')
    expect(shown.units).toBe(2)
    const [one, other] = [(await report('housing')).typed.lines, (await report('ecology')).typed.lines]
    for (const [nth, line] of shown.lines.entries())
      expect(line.figure).toBeCloseTo((one[nth]?.figure ?? NaN) + (other[nth]?.figure ?? NaN), 10)
    const all = (await house.reference()).departments.filter(({ id }) => id !== 'desk')
    expect(shown.missing).not.toContain('市住房城乡建设局')
    expect(shown.missing.length).toBe(all.length - 2)
  })

  test('adds up in every line, whatever was typed, to the last 分', () => {
    const content = fc.record({
      figures: fc.record(
        Object.fromEntries(
          yearlyFigures.map(({ id, places }) => [
            id,
            fc.integer({ min: 0, max: 999_999 }).map((one) => (places ? one / 100 : one)),
          ]),
        ),
      ),
      texts: fc.constant({}),
    })
    fc.assert(
      fc.property(fc.array(content, { maxLength: 12 }), (all) => {
        const lines = yearlyLines(summedFigures(all as YearlyContent[]))
        const each = all.map((one) => yearlyLines((one as YearlyContent).figures))
        lines.forEach((line, nth) => {
          const cents = each.reduce((sum, own) => sum + Math.round((own[nth]?.figure ?? 0) * 100), 0)
          expect(Math.round(line.figure * 100)).toBe(cents)
        })
      }),
    )
  })

  test('a total of disputes is that of its outcomes', () => {
    const lines = yearlyLines({ reviews1: 1, reviews2: 2, reviews3: 3, reviews4: 4 })
    expect(lines.find(({ group, name }) => group === '行政复议' && name === '总计')?.figure).toBe(10)
  })

  test('the workbook has every line, the fees, and the units that are missing', async () => {
    const { house, signed, report } = unitsOffice()
    await signed(more.housing, more.lead, 'housing')
    const path = '/api/ledger/disclosure/export?year=2026'
    const sent = await bytesDoor(ledgerEndpoints(house))(more.supervisor, path)
    const rows = (await readXlsx(new Uint8Array(await sent.arrayBuffer()))).sheets[0]!.rows.map((row) =>
      row.map(String).join('|'),
    )
    const { typed: shown } = await report()
    for (const { group, name, figure } of shown.lines)
      expect(rows.some((row) => row.includes(`${group}：${name}`) && row.endsWith(`${figure}`))).toBe(true)
    expect(rows.filter((row) => row.includes('还没有签发')).length).toBe(shown.missing.length)
    expect(rows.some((row) => row.includes('信息处理费'))).toBe(true)
  })
})
