import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { monthAfter } from '../../../miniapp/src/ledger/month'
import LedgerPage from '../../../miniapp/src/ledger/overview'
import { percent } from '../../../miniapp/src/ledger/shareWords'
import { cityAnswers, freshPhone, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { asOf, emptyMonth, ledger, numbers } from '../ledgerAnswers'

const reply = {
  id: 'r1',
  question: '暖气不热找谁',
  reply: '打供热热线。',
  department: '市住房城乡建设局',
  publishedAt: asOf,
}
const city = { 'GET /api/ledger': ledger, 'GET /api/ledger/replies': { replies: [reply] } }
const cardOf = (title: string) => screen.getByRole('heading', { name: title }).closest<HTMLElement>('.card')!
const card = async (title: string) => {
  await screen.findByRole('heading', { name: title })
  return within(cardOf(title))
}
/** Label → count, as the bars of one card say it. */
const barsOf = (title: string) =>
  Array.from(cardOf(title).querySelectorAll('.bars__words')).map((one) => one.textContent ?? '')
const monthsAsked = () =>
  phone.asked.filter(({ url }) => url.startsWith('/api/ledger?')).map(({ url }) => url.split('month=')[1])

beforeEach(() => freshPhone(city))

test('every case stands in one line: declined, merged and paused cases are not told as running', async () => {
  open(LedgerPage)
  await card('收到的办件')
  expect(barsOf('收到的办件')).toEqual([
    '按时答复29 件',
    '晚于期限才答复1 件',
    '超过期限，还没答复1 件',
    '在办，没到期限5 件',
    '暂停计时3 件',
    '不予受理5 件',
    '并案，和另一件一起办4 件',
    '提问人撤回2 件',
  ])
  const told = barsOf('收到的办件').map((one) => Number(/(\d+) 件$/.exec(one)?.[1]))
  expect(told.reduce((sum, one) => sum + one, 0)).toBe(ledger.inquiries.received)
  expect(screen.getByText('其中 2 件临近期限')).toBeInTheDocument()
})

test('a share stands beside what it is a share of', async () => {
  open(LedgerPage)
  expect(await (await card('收到的办件')).findByText('已经答复或到期的 31 件中，29 件按时（94%）')).toBeInTheDocument()
  const quality = await card('办得怎样')
  for (const words of ['50 件中 3 件（6%）', '30 件中 1 件（3%）', '30 件中 4 件（13%）'])
    expect(quality.getByText(words)).toBeInTheDocument()
})

test('what people are concerned about is told in parts that add up: what needs no response any more is not late', async () => {
  const concerns = { registered: 9, responded: 4, waiting: 1, overdue: 1, noResponse: 1, merged: 2, withdrawn: 0 }
  cityAnswers({ ...city, 'GET /api/ledger': { ...ledger, concerns } })
  open(LedgerPage)
  const words = '登记 9 条：已回应 4 条，没到时限 1 条，超过时限还没回应 1 条，不公开回应 1 条，并入别的 2 条'
  expect(await (await card('大家关心的事')).findByText(words)).toBeInTheDocument()
})

test('of fewer than 5 there is no share, and the page says so', async () => {
  cityAnswers({ ...city, 'GET /api/ledger': { ...ledger, inquiries: numbers({ repliedOnTime: 2, overdue: 1 }) } })
  open(LedgerPage)
  const cases = await card('收到的办件')
  expect(cases.getByText('已经答复或到期的只有 3 件，不足 5 件，不给比例')).toBeInTheDocument()
  const quality = await card('办得怎样')
  expect(quality.getByText('4 件中 3 件，不足 5 件，不给比例')).toBeInTheDocument()
  expect(quality.getByText('只有 4 件评了分，不足 5 件，不给平均分')).toBeInTheDocument()
})

test('a share is never rounded to all or to none', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '1%', '50%', '99%', '100%'])
})

test('the months are told one by one with their numbers, those without a case among them', async () => {
  open(LedgerPage)
  await card('一个月一个月看')
  expect(barsOf('一个月一个月看')).toEqual(['2026年8月20 件', '2026年9月0 件', '2026年10月4 件', '2026年11月50 件'])
  await userEvent.click(screen.getByRole('radio', { name: '按时比例' }))
  expect(barsOf('一个月一个月看')).toEqual([
    '2026年8月20 件中 18 件，90%',
    '2026年9月没有可算的',
    '2026年10月4 件，不足 5 件，不给比例',
    '2026年11月31 件中 29 件，94%',
  ])
})

test('the months can be read as a table', async () => {
  open(LedgerPage)
  const series = await card('一个月一个月看')
  await userEvent.click(series.getByRole('button', { name: '看表格' }))
  expect(screen.getByText('不足 5 件，不给比例，只写件数')).toBeInTheDocument()
  const table = screen.getByRole('table', { name: '每个月收到多少、按时多少' })
  expect(within(table).getByRole('row', { name: /^2026年10月.* 4 件中 3 件$/ })).toBeInTheDocument()
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((one) => one.textContent),
  ).toContain('超期没答复')
})

test('the time replies took is shown as it lies, with how many replies that are', async () => {
  open(LedgerPage)
  await card('答复用了多久')
  expect(barsOf('答复用了多久')).toEqual(['当天6 件', '1–2 个工作日9 件', '3–5 个工作日8 件', '20 个工作日以上7 件'])
  expect(
    screen.getByText('答复了 30 件：四分之一在 2 个工作日以内，一半在 4 个工作日以内，四分之三在 9 个工作日以内'),
  ).toBeInTheDocument()
})

test('the cases can be taken apart, in the order of names and with what is missing', async () => {
  open(LedgerPage)
  await card('分开看')
  expect(barsOf('分开看')).toEqual(['市城市管理局4 件', '市住房城乡建设局46 件'])
  expect(screen.getByText('已经答复或到期的只有 3 件，不足 5 件，不给比例')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: '主题' }))
  expect(screen.getByText('另有 9 件没有归到主题')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: '县市区' }))
  expect(screen.getByText('50 件都没有写明地方')).toBeInTheDocument()
})

test('what came and was taken over is what was finished and is handed on', async () => {
  open(LedgerPage)
  const balance = await card('新收与结转')
  for (const words of ['50 件', '7 件', '45 件', '12 件', '办完', '两边都是 57 件，对得上'])
    expect(balance.getByText(words)).toBeInTheDocument()
})

test('any month is reached by a few presses, and none after the running one', async () => {
  open(LedgerPage)
  const running = monthsAsked()[0] ?? ''
  expect(screen.getByRole('button', { name: '下一个月' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: /换一个月$/ }))
  for (let years = Number(running.slice(0, 4)); years > 2018; years--)
    await userEvent.click(screen.getByRole('button', { name: '上一年' }))
  await userEvent.click(screen.getByRole('radio', { name: '12月' }))
  await waitFor(() => expect(monthsAsked().at(-1)).toBe('2018-12'))
  await userEvent.click(screen.getByRole('button', { name: '下一个月' }))
  await waitFor(() => expect(monthsAsked().at(-1)).toBe('2019-01'))
})

test('the months turn over the year', () => {
  expect([monthAfter('2026-01', -1), monthAfter('2026-12', 1)]).toEqual(['2025-12', '2027-01'])
})

test('a month without a case is calm and claims nothing', async () => {
  cityAnswers({ ...city, 'GET /api/ledger': emptyMonth })
  open(LedgerPage)
  expect(await screen.findByText('这个月还没有收到办件')).toBeInTheDocument()
  expect(screen.getByText(/^2026年11月还没有清点/)).toBeInTheDocument()
  expect(document.body.textContent).not.toMatch(/%|NaN|undefined/)
})

test.each([
  ['without a line', 'offline', '现在连不上网络'],
  ['when the ledger cannot be counted', refusal(500, 'broken', '出了点问题，请稍后再试'), '出了点问题，请稍后再试'],
])('%s the page says so and can be asked again', async (_when, answer, words) => {
  cityAnswers({ ...city, 'GET /api/ledger': answer })
  open(LedgerPage)
  expect(await screen.findByText(words)).toBeInTheDocument()
  cityAnswers(city)
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }))
  await card('收到的办件')
  expect(screen.queryByText(words)).not.toBeInTheDocument()
})

test('a published reply opens on demand', async () => {
  open(LedgerPage)
  await userEvent.click(await screen.findByRole('button', { name: '看答复' }))
  expect(screen.getByText('打供热热线。')).toBeInTheDocument()
})

test('the ledger leads to the daily roots', async () => {
  open(LedgerPage)
  await userEvent.click(screen.getByRole('button', { name: /^每天的核对码/ }))
  expect(phone.went).toEqual(['to /ledger/roots/index'])
})

test('a published reply whose article has changed since says so beside it, and where the list cannot be checked it stands as it was', async () => {
  open(LedgerPage)
  expect(await screen.findByText('暖气不热找谁')).toBeInTheDocument()
  expect(screen.queryByText(/后来变了/)).not.toBeInTheDocument()
  cleanup()
  const stale = [{ publishedAt: asOf, article: '《示例市供热办法》第三十条' }]
  freshPhone({ ...city, 'GET /api/answers/replies': { gone: [], stale } })
  open(LedgerPage)
  expect(
    await screen.findByText('依据的《示例市供热办法》第三十条后来变了，先问市住房城乡建设局，不要照着办'),
  ).toBeInTheDocument()
})

test('published replies are looked for by a word, and where none has it that is said', async () => {
  freshPhone({
    ...city,
    'GET /api/ledger/replies': ({ url }: { url: string }) => ({ replies: url.includes('search=') ? [] : [reply] }),
  })
  open(LedgerPage)
  await screen.findByText('暖气不热找谁')
  await userEvent.type(screen.getByLabelText('在公开的问答里找'), '医保')
  expect(await screen.findByText('没有找到提到“医保”的')).toBeInTheDocument()
  expect(screen.queryByText('暖气不热找谁')).not.toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('在公开的问答里找'))
  expect(await screen.findByText('暖气不热找谁')).toBeInTheDocument()
})
