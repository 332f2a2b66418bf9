import { readXlsx } from 'hucre/xlsx'
import { parseCsv } from 'hucre/csv'
import JSZip from 'jszip'
import { inquiries } from '../../functions/inquiries/store'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { office } from '../inquiries/office'
import { more } from '../inquiries/people'

const formulas = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', '=HYPERLINK("http://example.net")', '＝1+1']

/** The export as a supervisor takes it, after cases full of formulas. */
async function exported(format: 'csv' | 'xlsx', department?: string) {
  const { house, submit } = office()
  for (const text of formulas) {
    const contact = { name: text.trim().slice(0, 20), phone: '13800000001' }
    const { status, body } = await submit({ department: 'housing', text: `${text} 示例：路灯不亮三天了`, contact })
    expect([status, body.detail]).toEqual([201, undefined])
    const { id } = body.inquiry
    const old = (await house.store(inquiries).get(id))!
    if (department) await house.store(inquiries).save({ ...old, department: { ...old.department, name: department } })
    house.clock.advance(3_600_000)
  }
  const app = api(ledgerEndpoints(house), { ...edgeOf(house), identify: async () => more.supervisor })
  const answer = await app.request(`/api/ledger/export?from=2026-11&until=2026-11&format=${format}`, {
    headers: { authorization: 'Bearer x' },
  })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /)
  return new Uint8Array(await answer.arrayBuffer())
}

const cellsOf = async (format: 'csv' | 'xlsx', bytes: Uint8Array): Promise<unknown[][]> =>
  format === 'csv'
    ? parseCsv(new TextDecoder().decode(bytes))
    : ((await readXlsx(bytes)).sheets[0]?.rows ?? []).map((row) => [...row])

describe.each(['csv', 'xlsx'] as const)('the export as %s', (format) => {
  test('holds nothing that somebody wrote into a case', async () => {
    const rows = await cellsOf(format, await exported(format))
    expect(rows).toHaveLength(1 + formulas.length)
    const text = JSON.stringify(rows)
    for (const written of ['路灯不亮', '13800000001', 'HYPERLINK', 'SUM']) expect(text).not.toContain(written)
  })

  test.each(formulas)('holds the name %j as a text that no program works out', async (name) => {
    const bytes = await exported(format, name)
    const rows = await cellsOf(format, bytes)
    const cells = rows.flat().filter((cell): cell is string => typeof cell === 'string')
    expect(cells.some((cell) => cell.includes(name.trim()))).toBe(true)
    if (format === 'csv') for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r-]/)
    else expect(await formulasIn(bytes)).toEqual([])
  })
})

async function formulasIn(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes)
  const sheets = Object.values(zip.files).filter(({ name }) => name.startsWith('xl/worksheets/'))
  const texts = await Promise.all(sheets.map((sheet) => sheet.async('string')))
  expect(texts.length).toBeGreaterThan(0)
  return texts.flatMap((text) => text.match(/<f[ >]/g) ?? [])
}
