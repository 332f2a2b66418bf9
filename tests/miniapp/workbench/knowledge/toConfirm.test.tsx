import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { CardToReview, ShownCard } from '@shared/answers/knowledge/desk'
import type { Replied } from '@shared/operation'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkKnowledge from '../../../../miniapp/src/workbench/knowledge'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { of } from '../owedInterpretations'

const now = {
  topic: '消防与安全' as const,
  question: '示例路灯坏了多久修好？',
  answer: '示例：报修后 3 日内修好。',
  next: ['打电话报修'],
  ways: ['示例路灯不亮了', '示例灯杆坏了', '示例几天能修', '示例报修路灯', '示例没路灯'],
  basis: ['《示例市路灯管理办法》第二条'],
}
const gist = '示例：五天里修好，修不好的要说明为什么。'
const lamp: ShownCard = {
  id: 'example-lamp',
  version: 0,
  status: 'settled',
  now,
  changed: { rule: '示例路灯的规定', from: '2026-06-01', gist },
}
const bench: ShownCard = { ...lamp, id: 'example-bench', now: { ...now, question: '示例长椅坏了找谁？' } }
const wait = (card: ShownCard, asked: number): CardToReview => ({ card, why: 'changed', on: '2026-06-01', asked })
const desk = (...review: CardToReview[]): Replied<typeof listKnowledge> => ({
  department: '市住房城乡建设局',
  drafts: [],
  review,
  total: 0,
  cards: [],
})
const article = {
  title: '示例市路灯管理办法',
  provision: '第二条',
  quote: '示例：养护单位应当在五日内修好。',
  effectiveFrom: '2024-01-01',
  status: 'in-force' as const,
}
const city = {
  'GET /api/cards': desk(wait(lamp, 7), wait(bench, 2)),
  'GET /api/cards/missed': { groups: [], after: { people: 5, days: 90 } },
  'POST /api/answers/basis-check': {
    doubts: [],
    written: [{ basis: '《示例市路灯管理办法》第二条', article: { ...article, status: 'superseded' as const } }],
    near: [
      { ...article, title: '示例旧照明条例', effectiveFrom: '2020-01-01' },
      { ...article, title: '示例市照明条例', provision: '第七条', effectiveFrom: '2026-06-01' },
    ],
  },
  'POST /api/cards/example-lamp/withdrawal': { card: { ...lamp, version: 1 } },
  'PUT /api/cards/example-lamp': { card: { ...lamp, version: 1, status: 'waiting' } },
}
const sent = (method: string, end: string) =>
  phone.asked.findLast((one) => one.method === method && one.url.endsWith(end))?.data

beforeEach(() => freshPhone(city))

test('once one is handed in the next of those that wait opens by itself, and how many are left is said', async () => {
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(bench, 2)) })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  expect(await screen.findByText('已经交上，等另一位审核人签发。还有 1 张待核，下一张打开了')).toBeInTheDocument()
  expect(screen.getByLabelText('问题')).toHaveValue(bench.now?.question)
})

test('what is as the gist says is confirmed without typing: the gist taken over, the former article struck with it, that of the new rule written in', async () => {
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  await userEvent.click(await screen.findByRole('button', { name: '大意没错，照它写答案' }))
  expect(screen.getByLabelText('答案')).toHaveValue(gist)
  const cites = await screen.findAllByRole('button', { name: /写进依据$/ })
  expect(cites.map((one) => one.getAttribute('aria-label'))).toEqual([
    '把《示例市照明条例》第七条写进依据',
    '把《示例旧照明条例》第二条写进依据',
  ])
  await userEvent.click(cites[0]!)
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() =>
    expect(sent('PUT', '/example-lamp')).toEqual({
      version: 0,
      content: { ...now, answer: gist, basis: ['《示例市照明条例》第七条'] },
    }),
  )
})

test('of a card without a gist all articles that are no longer in force are struck with one tap', async () => {
  const { gist: _none, ...changed } = lamp.changed!
  cityAnswers({ ...city, 'GET /api/cards': desk(wait({ ...lamp, changed }, 7)) })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  expect(screen.queryByRole('button', { name: /大意/ })).not.toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: '划掉不是现行的 1 条' }))
  expect(screen.getByLabelText('依据')).toHaveValue('')
})

test('an article that has nothing to do with what is asked is pointed out to whoever signs', async () => {
  const draft = { content: { ...now, answer: gist }, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: false }
  const handedIn: ShownCard = { ...lamp, version: 1, status: 'waiting', draft }
  const [line = ''] = now.basis
  const doubts = { doubts: [{ basis: line, why: 'beside' as const }], written: [{ basis: line, article }], near: [] }
  cityAnswers({ ...city, 'GET /api/cards': { ...desk(), drafts: [handedIn] }, 'POST /api/answers/basis-check': doubts })
  signIn(of('lead'))
  open(WorkKnowledge)
  expect(await screen.findByText('▲ 和问的事好像没有关系，看一看原文是不是写错了')).toBeInTheDocument()
})

test('where the library has nothing of the day of the new rule, it is said, and who takes the text in', async () => {
  const old = { ...article, effectiveFrom: '2020-01-01' }
  cityAnswers({ ...city, 'POST /api/answers/basis-check': { doubts: [], written: [], near: [old] } })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  expect(
    await screen.findByText(/^文件库里还没有2026年6月1日起照着办的新条文，由你单位.*在“收录文件”交上/),
  ).toBeInTheDocument()
})

test('of a rule told by its title the former numbers are struck with the gist, so that each article is chosen anew', async () => {
  const titled = { ...lamp, changed: { ...lamp.changed!, rule: '《示例市路灯管理办法》' } }
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(titled, 7)) })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  await userEvent.click(await screen.findByRole('button', { name: '大意没错，照它写答案' }))
  expect(screen.getByLabelText('依据')).toHaveValue('')
})

test('a gist that holds up to a day is taken over with that day', async () => {
  const until = '2026-12-31' as const
  const yearly = { ...lamp, changed: { ...lamp.changed!, until } }
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(yearly, 7)) })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  await userEvent.click(await screen.findByRole('button', { name: '大意没错，照它写答案' }))
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() => expect(sent('PUT', '/example-lamp')).toMatchObject({ content: { answer: gist, endsOn: until } }))
})

test('a lead who finds the gist wrong takes the card down with the reason, and goes on with the next', async () => {
  signIn(of('lead'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  await userEvent.click(await screen.findByRole('button', { name: '大意不对，先撤下' }))
  await userEvent.type(screen.getByLabelText('为什么撤下'), '新的规定不是这样说的')
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(bench, 2)) })
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await waitFor(() => expect(sent('POST', '/withdrawal')).toEqual({ version: 0, reason: '新的规定不是这样说的' }))
  expect(await screen.findByText(/已经撤下，一分钟内不再作答。还有 1 张待核/)).toBeInTheDocument()
})

test('whoever signs reads the articles of the draft in their own words beside it', async () => {
  const draft = { content: { ...now, answer: gist }, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: false }
  const handedIn: ShownCard = { ...lamp, version: 1, status: 'waiting', draft }
  cityAnswers({ ...city, 'GET /api/cards': { ...desk(), drafts: [handedIn] } })
  signIn(of('lead'))
  open(WorkKnowledge)
  expect(await screen.findByText('2024年1月1日起施行，已经不是现行的')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看原文' }))
  expect(screen.getByText(article.quote)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /写进依据/ })).not.toBeInTheDocument()
})

test('after the last one the list is there again', async () => {
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(lamp, 7)) })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText(now.question))
  cityAnswers({ ...city, 'GET /api/cards': desk() })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  expect(await screen.findByText('已经交上，等另一位审核人签发')).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByLabelText('答案')).not.toBeInTheDocument())
  expect(sent('PUT', '/example-lamp')).toMatchObject({ version: 0 })
})

test('of one whose gist is over it is said that citizens are told nothing any more', async () => {
  const { gist: _over, ...changed } = lamp.changed!
  const over = { ...lamp, changed: { ...changed, until: '2025-12-31' as const } }
  cityAnswers({ ...city, 'GET /api/cards': desk(wait(over, 0)) })
  signIn(of('officer'))
  open(WorkKnowledge)
  expect(await screen.findByText(/^大意 2025年12月31日到期，现在什么也没有说 · 示例路灯的规定/)).toBeInTheDocument()
})

test('the supervisor reads how many wait at each unit, how often they were given and since when', async () => {
  const units = [
    { unit: '市公安局', cards: 51, asked: 12, since: '2024-05-01' },
    { unit: '市住房城乡建设局', cards: 7, asked: 0, since: '2026-11-23' },
  ]
  cityAnswers({ 'GET /api/cards': { ...desk(), department: '各单位', toConfirm: units } })
  const { department: _none, ...supervisor } = of('supervisor')
  signIn(supervisor)
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '各单位待核 58 张' }))
  expect(screen.getByText('市公安局 51 张')).toBeInTheDocument()
  expect(screen.getByText('近两个月答过 12 次 · 最早的 2024年5月1日就待核')).toBeInTheDocument()
})
