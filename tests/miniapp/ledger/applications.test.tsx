import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { yearTable } from '@shared/ledger/annual/table'
import ReportPage from '../../../miniapp/src/ledger/applications'
import type { Report } from '../../../miniapp/src/ledger/applications/report'
import { freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const table = yearTable([
  { id: 'a', applicant: '自然人', came: 'received', ended: true, result: 'open' },
  { id: 'b', applicant: '商业企业', came: 'carriedIn', ended: true, result: 'third-party' },
  { id: 'c', applicant: '自然人', came: 'received', ended: false },
])
const report: Report = {
  year: '2026',
  years: ['2026', '2025'],
  asOf: '2026-11-23T02:00:00.000Z',
  units: [{ id: 'housing', name: '市住房城乡建设局', received: 2 }],
  table,
  untold: 0,
  unconfirmed: 1,
  publishBy: '2027-03-31',
  typed: {
    lines: [{ part: '主动公开政府信息情况', group: '第二十条第（一）项：规章', name: '本年制发件数', figure: 3 }],
    texts: [],
    corrections: [],
    units: 1,
    missing: ['市生态环境局'],
  },
  fees: { cases: 1, yuan: 40 },
}
const city = (one: Partial<Report> = {}) => freshPhone({ 'GET /api/ledger/disclosure': { ...report, ...one } })

test('what came, what ended and what goes on are told, and that the two sides agree', async () => {
  city()
  await open(ReportPage)
  expect(await screen.findByText('全市 2026 年信息公开申请办得怎样')).toBeInTheDocument()
  expect(screen.getByText(/两边对得上：收到和接着办的 3 件/)).toBeInTheDocument()
  expect(screen.getByText('保护第三方合法权益')).toBeInTheDocument()
  expect(screen.getByText(/另有 1 件网上交来/)).toBeInTheDocument()
})

test('where they do not agree it is said how many are on no line', async () => {
  city({ table: { ...table, agrees: false }, untold: 2 })
  await open(ReportPage)
  expect(await screen.findByText(/有 2 件办完了，但记录说不清/)).toBeInTheDocument()
})

test('the whole table has a column for each kind of applicant', async () => {
  city()
  await open(ReportPage)
  await userEvent.click(await screen.findByText('按申请人分的整张表'))
  expect(screen.getAllByText('社会公益组织').length).toBeGreaterThan(0)
})

test('a unit leads to its own, and a year without any says so', async () => {
  city()
  await open(ReportPage)
  await userEvent.click(await screen.findByText('市住房城乡建设局'))
  expect(phone.went.at(-1)).toBe('to /ledger/applications/index?unit=housing')
  city({ table: yearTable([]), units: [], unconfirmed: 0 })
  await open(ReportPage)
  expect(await screen.findByText('2026 年还没有')).toBeInTheDocument()
})

test('what units typed is summed line by line, and the units that are missing are named', async () => {
  city()
  await open(ReportPage)
  expect(await screen.findByText('主动公开政府信息情况')).toBeInTheDocument()
  expect(screen.getByText(/市生态环境局/)).toBeInTheDocument()
  expect(screen.getByText(/1 件收了信息处理费，一共 40 元/)).toBeInTheDocument()
})

describe('the whole table as a file', () => {
  const kept: string[] = []
  const fetched: string[] = []
  beforeAll(() => {
    const answer = { ok: true, status: 200, blob: async () => new Blob(['1']) }
    Object.assign(globalThis, { fetch: async (url: string) => (fetched.push(url), answer) })
    Object.assign(URL, { createObjectURL: () => 'blob:report', revokeObjectURL: () => undefined })
    Object.assign(HTMLAnchorElement.prototype, {
      click(this: HTMLAnchorElement) {
        kept.push(this.download)
      },
    })
  })

  test('is kept by whoever writes the yearly report, for the year that is shown', async () => {
    city()
    signIn({ id: 's1', role: 'supervisor', name: '示例督查', places: [] })
    await open(ReportPage)
    await userEvent.click(await screen.findByRole('button', { name: '导出 Excel（xlsx）' }))
    expect(await screen.findByText('已经导出：全市2026年政府信息公开申请情况.xlsx')).toBeInTheDocument()
    expect(kept).toEqual(['全市2026年政府信息公开申请情况.xlsx'])
    expect(fetched.at(-1)).toContain('/api/ledger/disclosure/export?year=2026')
  })

  test('is not offered to those who only read it', async () => {
    city()
    await open(ReportPage)
    expect(await screen.findByText('各单位')).toBeInTheDocument()
    expect(screen.queryByText('写年度报告用的表')).not.toBeInTheDocument()
  })
})
