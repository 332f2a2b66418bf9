import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkLedger from '../../../miniapp/src/workbench/ledger'
import { beginningIn, endingIn, periodOf, spansAt } from '../../../miniapp/src/workbench/ledger/period'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { departmentLedger, emptyMonth, supervision } from '../ledgerAnswers'

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const of = (role: Person['role'], more: Partial<Person> = {}): Person => ({
  id: `s-${role}`,
  role,
  name: '示例人员',
  places: [],
  ...more,
})
const officer = of('officer', { department: housing })
const city = {
  'GET /api/ledger/department': departmentLedger,
  'GET /api/ledger/supervision': supervision,
}
const card = async (title: string | RegExp) =>
  within((await screen.findByRole('heading', { name: title })).closest<HTMLElement>('.card')!)
const asked = (path: string) => phone.asked.filter(({ url }) => url.startsWith(path)).map(({ url }) => url)

/** Every browser can fetch and keep files, jsdom cannot: what was asked, and what the browser got to keep. */
const browser = { fetched: [] as string[], kept: [] as string[], answer: async (): Promise<object> => ({}) }
beforeAll(() => {
  Object.assign(globalThis, {
    fetch: (url: string) => {
      browser.fetched.push(url)
      return browser.answer()
    },
  })
  Object.assign(URL, { createObjectURL: () => 'blob:ledger', revokeObjectURL: () => undefined })
  Object.assign(HTMLAnchorElement.prototype, {
    click(this: HTMLAnchorElement) {
      browser.kept.push(this.download)
    },
  })
})
const refused = (status: number, problem: object) => ({ ok: false, status, text: async () => JSON.stringify(problem) })
/** A file that comes in parts; after them the line goes down where `breaks`. */
function aFile({ breaks = false } = {}) {
  const parts = [Uint8Array.of(1, 2), Uint8Array.of(3)]
  const read = async () => {
    const value = parts.shift()
    if (!value && breaks) throw new TypeError('no line')
    return { done: !value, value }
  }
  return { ok: true, status: 200, body: { getReader: () => ({ read }) } }
}

beforeEach(() => {
  freshPhone(city)
  Object.assign(browser, { fetched: [], kept: [] })
})

test('an officer sees the ledger of the own department and asks for no other', async () => {
  signIn(officer)
  open(WorkLedger)
  expect(await screen.findByText('已经答复或到期的 31 件中，29 件按时（94%）')).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: '各单位' })).not.toBeInTheDocument()
  expect(asked('/api/ledger/supervision')).toEqual([])
})

test('what is late is told by code, and opens its case', async () => {
  signIn(officer)
  open(WorkLedger)
  const late = await card('超期还没答复 25 件')
  expect(late.getByText('超过 17 个工作日')).toBeInTheDocument()
  expect(late.getAllByText('小程序，10月8日收到，10月30日到期 · 退回过 2 次 · 督办中')).toHaveLength(20)
  await userEvent.click(late.getByText('7K2M-93QF'))
  expect(phone.went).toEqual(['to /workbench/case/index?id=7K2M-93QF'])
})

test('at the desk of a county what is late says with which unit it is, and the units stand beside each other', async () => {
  cityAnswers({
    ...city,
    'GET /api/ledger/department': { ...departmentLedger, departments: supervision.departments },
  })
  signIn(of('officer', { department: { id: 'desk@371502', name: '东昌府区政务公开办公室' } }))
  open(WorkLedger)
  const late = await card('超期还没答复 25 件')
  expect(late.getAllByText('市住房城乡建设局')).toHaveLength(20)
  expect(screen.getByRole('table', { name: '各单位收到、答复、超期和退回' })).toBeInTheDocument()
})

test('many late cases come twenty at a time, and none is kept back', async () => {
  signIn(officer)
  open(WorkLedger)
  const late = await card('超期还没答复 25 件')
  expect(late.queryByText('LATE-24')).not.toBeInTheDocument()
  expect(late.getByText(/LATE-24 · 超过 1 个工作日/)).toHaveClass('paper__only')
  await userEvent.click(late.getByText('再看 5 件'))
  expect(late.getByText('LATE-24')).toBeInTheDocument()
})

test('the time that a return cost stands with who gave the case back', async () => {
  signIn(of('supervisor'))
  open(WorkLedger)
  const lost = await card('退回和改派耽误的时间')
  expect(lost.getByRole('row', { name: /市城市管理局.*2 次.*3 个工作日/ })).toBeInTheDocument()
})

test('the supervisor sees the departments by name with the denominators, and which sums do not agree', async () => {
  signIn(of('supervisor'))
  open(WorkLedger)
  const table = await screen.findByRole('table', { name: '各单位收到、答复、超期和退回' })
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows.map((one) => within(one).getByRole('rowheader').textContent)).toEqual([
    '市城市管理局',
    '市住房城乡建设局',
  ])
  expect(screen.getByText(/不足 5 件，不给比例，只写件数/)).toBeInTheDocument()
  expect(within(rows[0]!).getByText('3 件中 3 件')).toBeInTheDocument()
  expect(rows[1]).toHaveTextContent('28 件中 26 件（93%）')
  expect(screen.getByText('两边对不上：57 件和 56 件，要核对')).toBeInTheDocument()
})

test('another period is asked for with both ends', async () => {
  signIn(of('supervisor'))
  open(WorkLedger)
  await screen.findByRole('heading', { name: '各单位' })
  await userEvent.click(screen.getByRole('radio', { name: '近十二个月' }))
  await waitFor(() => expect(asked('/api/ledger/supervision')).toHaveLength(2))
  const [, last = ''] = asked('/api/ledger/supervision')
  expect(last).toMatch(/\?from=20\d\d-\d\d&until=20\d\d-\d\d$/)
})

test('a period never ends before it begins and never has more than twelve months', () => {
  const period = { from: '2026-03', until: '2026-05' }
  expect(beginningIn(period, '2026-09')).toEqual({ from: '2026-09', until: '2026-09' })
  expect(beginningIn(period, '2024-01')).toEqual({ from: '2024-01', until: '2024-12' })
  expect(endingIn(period, '2026-01')).toEqual({ from: '2026-01', until: '2026-01' })
  expect(endingIn(period, '2027-06')).toEqual({ from: '2026-07', until: '2027-06' })
  expect(periodOf('近十二个月', '2026-11')).toEqual({ from: '2025-12', until: '2026-11' })
})

test('this quarter and the one before are at one press, over the turn of the year too', () => {
  expect(periodOf('本季度', '2026-11')).toEqual({ from: '2026-10', until: '2026-11' })
  expect(periodOf('上季度', '2026-11')).toEqual({ from: '2026-07', until: '2026-09' })
  expect(periodOf('上季度', '2027-01')).toEqual({ from: '2026-10', until: '2026-12' })
  expect(spansAt('2026-11')).toContain('本季度')
  expect(spansAt('2027-01')).not.toContain('本季度')
})

describe('the export', () => {
  test.each([
    ['导出 Excel（xlsx）', 'xlsx'],
    ['导出 CSV', 'csv'],
  ])('「%s」 fetches the period that is shown and gives it to the browser to keep', async (label, format) => {
    browser.answer = async () => aFile()
    signIn(officer)
    open(WorkLedger)
    const shown = /from=(?<from>[\d-]+)&until=(?<until>[\d-]+)/
    const out = await card('导出台账')
    expect(out.getByText(/一次最多 20,000 件/)).toBeInTheDocument()
    await userEvent.click(out.getByRole('button', { name: label }))
    expect(await out.findByText(/^已经导出：/)).toBeInTheDocument()
    const month = shown.exec(asked('/api/ledger/department')[0] ?? '')?.groups?.from
    expect(browser.fetched).toEqual([`/api/ledger/export?from=${month}&until=${month}&format=${format}`])
    expect(browser.kept).toEqual([`市住房城乡建设局办件台账_${month}.${format}`])
  })

  test('says that it is under way, and is not asked for twice', async () => {
    let arrive: (answer: object) => void = () => undefined
    browser.answer = () => new Promise((resolve) => (arrive = resolve))
    signIn(officer)
    open(WorkLedger)
    const out = await card('导出台账')
    await userEvent.click(out.getByRole('button', { name: '导出 CSV' }))
    expect(await out.findByText('正在清点办件，件数多时要等一会儿')).toBeInTheDocument()
    for (const button of out.getAllByRole('button')) await userEvent.click(button)
    expect(browser.fetched).toHaveLength(1)
    arrive(aFile())
    expect(await out.findByText(/^已经导出：/)).toBeInTheDocument()
  })

  test('of too many cases says how many and what to do', async () => {
    const detail = '一次最多导出 20000 件，这段时间有 23511 件，请少选几个月'
    const problem = { type: 'urn:problem:too-large', title: '内容太大', status: 413, detail }
    browser.answer = async () => refused(413, problem)
    signIn(of('supervisor'))
    open(WorkLedger)
    const out = await card('导出台账')
    await userEvent.click(out.getByRole('button', { name: '导出 CSV' }))
    expect(await out.findByText(detail)).toBeInTheDocument()
    expect(browser.kept).toEqual([])
  })

  test.each([
    ['without a line', () => Promise.reject(new TypeError('no line'))],
    ['when the line goes down half way', async () => aFile({ breaks: true })],
  ])('%s says so and leaves no half file', async (_when, answer) => {
    browser.answer = answer
    signIn(of('supervisor'))
    open(WorkLedger)
    const out = await card('导出台账')
    await userEvent.click(out.getByRole('button', { name: '导出 Excel（xlsx）' }))
    expect(await out.findByText('现在连不上网络')).toBeInTheDocument()
    expect(browser.kept).toEqual([])
  })

  test('is not offered to the triage desk, which may read everything but take nothing along', async () => {
    signIn(of('dispatcher'))
    open(WorkLedger)
    await screen.findByRole('heading', { name: '各单位' })
    expect(screen.queryByRole('heading', { name: '导出台账' })).not.toBeInTheDocument()
  })
})

test('what the month finished is not called 办结, which is another day in the export, and says what counts', async () => {
  signIn(of('supervisor'))
  open(WorkLedger)
  const balance = await card('新收与结转')
  expect(balance.getByText('办完')).toBeInTheDocument()
  expect(balance.getByText(/^办完：答复了，或者不予受理、并案、提问人撤回/)).toBeInTheDocument()
  expect(balance.queryByText('办结')).not.toBeInTheDocument()
})

test('a period without a case is calm and claims nothing', async () => {
  const { inquiries, quality, spent, channels, kinds, topics, counties } = emptyMonth
  const counted = { inquiries, quality, spent, channels, kinds, topics, counties }
  const { balance: _, ...rest } = supervision
  cityAnswers({ 'GET /api/ledger/supervision': { ...rest, counted, departments: [], late: [], lost: [], support: [] } })
  signIn(of('supervisor'))
  open(WorkLedger)
  for (const words of ['这段时间没有收到办件', '现在没有超期没答复的办件', '这段时间没有退回，也没有过期改派'])
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0)
  expect(document.body.textContent).not.toMatch(/%|NaN|undefined/)
})

test.each([
  ['without a line', 'offline', '现在连不上网络'],
  ['without a department', refusal(403, 'not-allowed', '你不能这样做'), '你不能这样做'],
])('%s the page says so', async (_when, answer, words) => {
  cityAnswers({ 'GET /api/ledger/department': answer })
  signIn(officer)
  open(WorkLedger)
  expect(await screen.findByText(words)).toBeInTheDocument()
})

test('an editor has no ledger of cases', () => {
  signIn(of('editor'))
  open(WorkLedger)
  expect(screen.getByText('这一页不归你用')).toBeInTheDocument()
  expect(asked('/api/ledger')).toEqual([])
})
