import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/inquiries/case'
import MyInquiries from '../../../miniapp/src/inquiries/mine'
import Track from '../../../miniapp/src/inquiries/track'
import { useSession } from '../../../miniapp/src/platform/session'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { lineOf, openCase, repliedCase } from '../cases'

const path = '/api/inquiries/7K2M-93QF'
const city: City = {
  'GET /api/inquiries': { inquiries: [lineOf(openCase)] },
  [`GET ${path}`]: { inquiry: openCase },
  [`POST ${path}/withdrawal`]: { inquiry: { ...openCase, status: 'withdrawn', actions: [] } },
  [`POST ${path}/supplement`]: { inquiry: openCase },
}

beforeEach(() => freshPhone(city))

test('my list says for each case where it stands and how long is left', async () => {
  signIn()
  open(MyInquiries)
  expect(await screen.findByText('暖气不热，室温只有 15 度')).toBeInTheDocument()
  expect(screen.getByText('办理中')).toBeInTheDocument()
  expect(screen.getByText('还有 3 个工作日 · 市住房城乡建设局')).toBeInTheDocument()
})

test('nobody signed in sees the way in and the way round it', () => {
  open(MyInquiries)
  expect(screen.getByRole('button', { name: '去登录' })).toBeEnabled()
  expect(screen.getByRole('button', { name: '凭查询编号看进度' })).toBeEnabled()
  expect(phone.asked).toEqual([])
})

test('a case says by when, who, and how the day was counted', async () => {
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  // However large the letters are, its date is not broken in two.
  expect(await screen.findByText('周六（11月28日）前由市住房城乡建设局答复')).toHaveClass('whole-dates')
  await userEvent.click(screen.getByRole('button', { name: '怎么算的' }))
  expect(screen.getByText('从收到次日起算，11月28日前答复')).toBeInTheDocument()
})

test('an overdue case is named so by word and shape', async () => {
  const late = { ...openCase, standing: { kind: 'overdue', words: '超过答复期限 2 个工作日' } }
  cityAnswers({ [`GET ${path}`]: { inquiry: late } })
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('超期')).toBeInTheDocument()
  expect(screen.getByText('■')).toBeInTheDocument()
  expect(screen.getByText('超过答复期限 2 个工作日')).toBeInTheDocument()
})

test('only what may be done now has a button, stars say what they mean before one is pressed, and what was done is a list', async () => {
  cityAnswers({ [`GET ${path}`]: { inquiry: repliedCase } })
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('已安排上门测温。')).toBeInTheDocument()
  expect(screen.getByText('山东省供热条例 第二十七条')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '撤回' })).not.toBeInTheDocument()
  expect(screen.getByRole('radio', { name: '4 分，满意' })).not.toBeChecked()
  expect(screen.getByText('1 分很不满意，5 分很满意')).toBeInTheDocument()
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(repliedCase.timeline.length)
})

test('a reply is rated with stars and words', async () => {
  const rated = { ...repliedCase, status: 'closed', rating: { stars: 4 }, actions: [] }
  cityAnswers({ [`GET ${path}`]: { inquiry: repliedCase }, [`POST ${path}/rating`]: { inquiry: rated } })
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('radio', { name: '4 分，满意' }))
  await userEvent.type(screen.getByLabelText('想说的话（选填）'), '来得很快')
  await userEvent.click(screen.getByRole('button', { name: '提交评价' }))
  expect(await screen.findByText('对答复的评价')).toBeInTheDocument()
  expect(phone.asked.at(-1)?.data).toEqual({ stars: 4, comment: '来得很快' })
})

test('withdrawing is asked once more and then shown', async () => {
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }))
  expect(await screen.findByText('已撤回')).toBeInTheDocument()
})

test('a second thought keeps the case open', async () => {
  phone.confirms = false
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '撤回' }))
  expect(phone.asked.some((one) => one.url.endsWith('/withdrawal'))).toBe(false)
})

test('a session that ended is put away and the page asks to sign in again', async () => {
  cityAnswers({ [`GET ${path}`]: refusal(401, 'session-ended', '登录已失效，请重新登录') })
  signIn()
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('登录后查看这件办件')).toBeInTheDocument()
  expect(useSession.getState().token).toBeUndefined()
})

test('anyone with the code sees how far it is, never what it says', async () => {
  const { id, status, standing, clock, timeline, department } = openCase
  const progress = { id, status, standing, dueDate: clock.dueDate, timeline, department: department.name }
  cityAnswers({ 'GET /api/inquiries/progress/7K2M-93QF': progress })
  open(Track)
  await userEvent.type(screen.getByLabelText('查询编号'), '7k2m 93qf')
  await userEvent.click(screen.getByRole('button', { name: '查进度' }))
  expect(await screen.findByText('还有 3 个工作日')).toBeInTheDocument()
  expect(screen.queryByText(openCase.text)).not.toBeInTheDocument()
})

test('a mistyped code is noticed before anyone is asked', async () => {
  open(Track)
  await userEvent.type(screen.getByLabelText('查询编号'), '7K2M-O0')
  await userEvent.click(screen.getByRole('button', { name: '查进度' }))
  await waitFor(() => expect(screen.getByText(/编号是 8 位字母和数字/)).toBeInTheDocument())
  expect(phone.asked).toEqual([])
})

describe('the progress of a case', () => {
  const progress = { id: '7K2M-93QF', department: '市城市管理局', dueDate: '2026-11-27', timeline: [] }
  const looked = async (now: object) => {
    cityAnswers({ 'GET /api/inquiries/progress/7K2M-93QF': { ...progress, ...now } })
    open(Track, { id: '7K2M93QF' })
    await screen.findByText('办理经过')
  }

  test('names the day and the department while the clock runs, and why a day is provisional', async () => {
    const standing = { kind: 'onTime', words: '还有 2 个工作日' }
    await looked({ status: 'handling', standing, provisional: true, unissued: 2027 })
    expect(screen.getByText('周五（11月27日）前由市城市管理局答复（暂定）')).toBeInTheDocument()
    expect(screen.getByText(/2027 年的放假安排还没有公布/)).toBeInTheDocument()
  })

  test.each([
    ['handling', '等待双方确认收到，还没有计时', /双方确认收到以后才开始计时/],
    ['consulting', '暂停计时，还剩 3 个工作日', /答复日期往后顺延/],
    ['correcting', '等待补正，暂停计时', /收到补正的那天重新计时/],
  ])('names no day while it stands still: %s, %s', async (status, words, why) => {
    await looked({ status, standing: { kind: 'paused', words }, provisional: true })
    expect(screen.getByText(words)).toBeInTheDocument()
    expect(screen.getByText(why)).toBeInTheDocument()
    expect(screen.queryByText(/11月27日|暂定/)).not.toBeInTheDocument()
  })

  test.each([
    ['declined', '没有受理，不计时'],
    ['merged', '与相同的诉求一并办理'],
    ['withdrawn', '已撤回，不再计时'],
  ])('names no day once none is owed, and is not green: %s', async (status, words) => {
    await looked({ status, standing: { kind: 'stopped', words } })
    expect(screen.queryByText(/11月27日|前由/)).not.toBeInTheDocument()
    expect(screen.getByText(words).closest('.card')).toHaveClass('card--plain')
  })
})

describe('关注', () => {
  const route = '/api/inquiries/progress/7K2M-93QF'
  const progress = {
    id: '7K2M-93QF',
    status: 'handling',
    department: '市城市管理局',
    dueDate: '2026-11-27',
    standing: { kind: 'onTime', words: '还有 2 个工作日' },
    timeline: [],
  }
  const looked = async (now: object = {}) => {
    cityAnswers({
      [`GET ${route}`]: { ...progress, ...now },
      'PUT /api/inquiries/progress/7K2M-93QF/following': ({ data }: { data?: unknown }) => ({
        ...progress,
        ...(data as object),
      }),
    })
    open(Track, { id: '7K2M93QF' })
    await screen.findByText('办理经过')
  }

  test('one press follows, another one no longer, and each says what it means', async () => {
    signIn()
    await looked({ following: false })
    expect(screen.getByText(/只有进度，没有内容/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '关注这件事' }))
    expect(await screen.findByText('已经关注，有进展会放进你的收件箱。')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '不再关注' }))
    expect(await screen.findByRole('button', { name: '关注这件事' })).toBeEnabled()
    expect(phone.asked.slice(1).map(({ data }) => data)).toEqual([{ following: true }, { following: false }])
  })

  test('a guest is told that signing in is what it takes', async () => {
    await looked()
    await userEvent.click(screen.getByRole('button', { name: '登录后可以关注，有进展就告诉你' }))
    expect(phone.went).toEqual(['to /people/signIn/index'])
  })

  test('whoever has nothing to choose, as the asker, sees no choice', async () => {
    signIn()
    await looked()
    expect(screen.queryByRole('button', { name: /关注/ })).not.toBeInTheDocument()
  })
})

test.each(['not-allowed', 'not-found'])(
  'a link to a case that is not of this account (%s) says so and leads to its progress, not to trying again',
  async (code) => {
    cityAnswers({
      ...city,
      [`GET ${path}`]: refusal(code === 'not-found' ? 404 : 403, code, '你的身份不能进行这项操作'),
    })
    signIn()
    open(CasePage, { id: '7K2M-93QF' })
    expect(await screen.findByText('这件办件不在这个账号里')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: '再试一次' })).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '凭查询编号看进度' }))
    expect(phone.went).toEqual(['to /inquiries/track/index?id=7K2M-93QF'])
  },
)
