import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { sealOf } from '../../../functions/ledger/roots/merkle'
import RootsPage from '../../../miniapp/src/ledger/roots'
import { listDailyRoots } from '@shared/ledger/contract'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const root = (date: string, cases: number, previous: string) => {
  const value = sealOf([`root of ${date}`])
  const seal = sealOf([date, cases, value, previous])
  return { date, cases, root: value, previous, seal, countedAt: `${date}T16:10:00.000Z` }
}
const first = root('2026-11-22', 12, '0'.repeat(64))
const second = root('2026-11-23', 15, first.seal)
const third = root('2026-11-25', 17, second.seal)
const answers = (roots: object[], next?: string) => ({
  'GET /api/ledger/roots': listDailyRoots.reply.parse({ roots, ...(next ? { next } : {}) }),
})

beforeEach(() => freshPhone(answers([third, second, first])))

test('each day tells its date, its cases and its value, and follows on the day before', async () => {
  open(RootsPage)
  expect(await screen.findByRole('heading', { name: '2026年11月25日' })).toBeInTheDocument()
  expect(screen.getByText('到这一天为止的办件 17 件')).toBeInTheDocument()
  expect(screen.getByLabelText(third.seal)).toHaveTextContent(third.seal)
  expect(screen.getAllByText('接得上前一天')).toHaveLength(2)
  expect(screen.getByText('第一天')).toBeInTheDocument()
})

test('a day that was taken out or changed afterwards is seen by everyone', async () => {
  cityAnswers(answers([third, first]))
  open(RootsPage)
  expect(await screen.findByText('接不上前一天，要核对')).toBeInTheDocument()
})

test('of the oldest day that was fetched nothing is claimed', async () => {
  cityAnswers(answers([third, second], 'more'))
  open(RootsPage)
  expect(await screen.findAllByText('接得上前一天')).toHaveLength(1)
  expect(screen.queryByText('第一天')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '更早的' })).toBeInTheDocument()
})

test('the value can be taken along whole', async () => {
  open(RootsPage)
  await userEvent.click(await screen.findByRole('button', { name: '复制2026年11月23日的核对码' }))
  expect(phone.copied).toBe(second.seal)
})

test('the page says what the value is and how anybody checks it', async () => {
  open(RootsPage)
  expect(screen.getByRole('heading', { name: '这是什么，怎么核对' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '自己算一遍核对码' }))
  expect(screen.getByText(/日期（写成 2026-11-25）、件数、办件校验值、前一天的核对码/)).toBeInTheDocument()
})

test('before the first night the page is calm', async () => {
  cityAnswers(answers([]))
  open(RootsPage)
  expect(await screen.findByText('还没有核对码')).toBeInTheDocument()
})

test('without a line the page says so', async () => {
  cityAnswers({ 'GET /api/ledger/roots': 'offline' })
  open(RootsPage)
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
})
