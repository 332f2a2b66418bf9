import { act, screen, waitFor } from '@testing-library/react'
import AnswerPage from '../../../miniapp/src/answers/answer'
import { queries } from '../../../miniapp/src/platform/queries'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { candidates } from '../cases'

const reply = (nth: number) => ({
  question: `【示例】第${nth}个问题`,
  reply: '【示例】答复',
  department: '市住房城乡建设局',
  publishedAt: `2026-11-2${nth}T02:00:00.000Z`,
  same: true,
})
const checks = () => phone.asked.filter(({ method, url }) => method === 'GET' && url.includes('/answers/replies?'))
const asks = () => phone.asked.filter(({ method, url }) => method === 'POST' && url.endsWith('/api/answers'))
/** The person comes back to the page, so many milliseconds after they read it. */
function comeBack(later: number) {
  const now = Date.now()
  jest.spyOn(Date, 'now').mockReturnValue(now + later)
  act(() => phone.shown.forEach((one) => one()))
}

beforeEach(() => freshPhone({}))
afterEach(() => jest.restoreAllMocks())

test('a published reply that was taken back is gone when the page is looked at again, for one small request', async () => {
  cityAnswers({
    'POST /api/answers': { ...candidates, replies: [reply(1), reply(2)] },
    'GET /api/answers/replies': { gone: [reply(1).publishedAt] },
  })
  open(AnswerPage, { q: '【示例】第1个问题' })
  expect(await screen.findByText('【示例】第1个问题', { selector: '.citation__title' })).toBeInTheDocument()
  comeBack(60_000)
  await waitFor(() =>
    expect(screen.queryByText('【示例】第1个问题', { selector: '.citation__title' })).not.toBeInTheDocument(),
  )
  expect(screen.getByText('【示例】第2个问题')).toBeInTheDocument()
  expect(screen.getByText('原来列在这里的一条公开答复已经撤下')).toBeInTheDocument()
  expect(checks()).toHaveLength(1)
  expect(decodeURIComponent(checks()[0]!.url)).toContain(`published=${reply(1).publishedAt},${reply(2).publishedAt}`)
  expect(asks()).toHaveLength(1)
  // From every answer that this phone still holds.
  expect(JSON.stringify(queries.getQueriesData({ queryKey: ['answer'] }))).not.toContain('第1个问题","reply')
})

test('what was just read, and an answer without published replies, costs no request', async () => {
  cityAnswers({ 'POST /api/answers': { ...candidates, replies: [reply(1)] } })
  const first = open(AnswerPage, { q: '【示例】第1个问题' })
  await screen.findByText('【示例】答复')
  comeBack(1_000)
  first.unmount()
  cityAnswers({ 'POST /api/answers': candidates })
  open(AnswerPage, { q: '【示例】别的问题' })
  await waitFor(() => expect(asks()).toHaveLength(2))
  comeBack(60_000)
  expect(checks()).toHaveLength(0)
})

test('without a line what was read stays', async () => {
  cityAnswers({ 'POST /api/answers': { ...candidates, replies: [reply(1)] } })
  open(AnswerPage, { q: '【示例】第1个问题' })
  await screen.findByText('【示例】答复')
  phone.answer = () => 'offline'
  comeBack(60_000)
  await waitFor(() => expect(checks()).toHaveLength(1))
  expect(screen.getByText('【示例】答复')).toBeInTheDocument()
})
