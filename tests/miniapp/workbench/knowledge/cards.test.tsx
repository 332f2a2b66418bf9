import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import type { Replied } from '@shared/operation'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkKnowledge from '../../../../miniapp/src/workbench/knowledge'
import { queries } from '../../../../miniapp/src/platform/queries'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
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
const lamp: ShownCard = { id: 'example-lamp', version: 0, status: 'settled', now }
const better = { ...now, answer: '示例：3 日内修好，晚上也有人接电话。' }
const waiting: ShownCard = {
  ...lamp,
  version: 1,
  status: 'waiting',
  draft: { content: better, by: '示例经办', at: '2026-11-23T02:00:00.000Z', mine: false },
}
const desk: Replied<typeof listKnowledge> = {
  department: '市住房城乡建设局',
  drafts: [],
  review: [],
  total: 1,
  cards: [lamp],
}
const city = {
  'GET /api/cards': desk,
  'GET /api/cards/missed': { groups: [], after: { people: 5, days: 90 } },
  'POST /api/cards': { card: waiting },
  'PUT /api/cards/example-lamp': { card: waiting },
  'POST /api/cards/example-lamp/signature': { card: lamp },
  'POST /api/cards/example-lamp/return': { card: lamp },
  'POST /api/cards/example-lamp/withdrawal': { card: lamp },
}
const sent = (method: string, end: string) =>
  phone.asked.findLast((one) => one.method === method && one.url.endsWith(end))?.data

beforeEach(() => freshPhone(city))

test('an officer changes the answer of a card and hands it in', async () => {
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '改这张' }))
  expect(screen.queryByRole('button', { name: '撤下' })).not.toBeInTheDocument()
  await userEvent.clear(screen.getByLabelText('答案'))
  await userEvent.type(screen.getByLabelText('答案'), better.answer)
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() => expect(sent('PUT', '/example-lamp')).toEqual({ version: 0, content: better }))
  expect(await screen.findByText('已经交上，等另一位审核人签发')).toBeInTheDocument()
})

test('at a desk that two share, what one has half written is there for them again, and never for the other', async () => {
  const opened = async (id: string) => {
    signIn({ ...of('officer'), id })
    const { unmount } = open(WorkKnowledge)
    await userEvent.click(await screen.findByRole('button', { name: '写一张新卡' }))
    return { unmount, question: screen.getByLabelText('问题') }
  }
  const first = await opened('first')
  await userEvent.type(first.question, '示例写了一半的问题')
  first.unmount()
  const other = await opened('other')
  expect(other.question).toHaveValue('')
  other.unmount()
  expect((await opened('first')).question).toHaveValue('示例写了一半的问题')
})

test('whose colleague was faster reads what they wrote, keeps their own words, and hands them in over it', async () => {
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '改这张' }))
  await userEvent.clear(screen.getByLabelText('答案'))
  await userEvent.type(screen.getByLabelText('答案'), '示例：我写的，三天内修好。')
  const refused = refusal(409, 'changed-meanwhile', '刚刚有人更新过，请看过最新情况再操作')
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, drafts: [waiting] }, 'PUT /api/cards/example-lamp': refused })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await userEvent.click(await screen.findByRole('button', { name: '看最新情况' }))
  expect(await screen.findByText('你写的时候，示例经办也改过。现在是这样：')).toBeInTheDocument()
  expect(screen.getByLabelText('答案')).toHaveValue('示例：我写的，三天内修好。')
  expect(screen.getByRole('button', { name: '交给审核人签发' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '留下我写的' }))
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, drafts: [waiting] } })
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  await waitFor(() =>
    expect(sent('PUT', '/example-lamp')).toEqual({
      version: 1,
      content: { ...now, answer: '示例：我写的，三天内修好。' },
    }),
  )
})

test('what one began before a colleague changed the card is still there when it is opened the next day', async () => {
  signIn(of('officer'))
  const { unmount } = open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '改这张' }))
  await userEvent.type(screen.getByLabelText('答案'), '晚上也修。')
  unmount()
  queries.clear()
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, drafts: [waiting] } })
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  expect(screen.getByLabelText('答案')).toHaveValue(`${now.answer}晚上也修。`)
  await userEvent.click(screen.getByRole('button', { name: '换成现在的' }))
  expect(screen.getByLabelText('答案')).toHaveValue(better.answer)
})

test('a lead reads the draft beside what answers now, and signs it', async () => {
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, drafts: [waiting] } })
  signIn(of('lead'))
  open(WorkKnowledge)
  expect(await screen.findByText(`现在答的是：${now.answer}`)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，开始作答' }))
  await waitFor(() => expect(sent('POST', '/signature')).toEqual({ version: 1 }))
  expect(await screen.findByText(/已经签发，一分钟内照新的作答/)).toBeInTheDocument()
})

test('a lead withdraws a card with a reason', async () => {
  signIn(of('lead'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '撤下' }))
  await userEvent.type(screen.getByLabelText('为什么撤下'), '做法变了，重新写')
  await userEvent.click(screen.getByRole('button', { name: '撤下' }))
  await waitFor(() => expect(sent('POST', '/withdrawal')).toEqual({ version: 0, reason: '做法变了，重新写' }))
})

test('what was withdrawn on purpose asks for nothing; folded away with why, it opens to be written anew', async () => {
  const { now: _now, ...gone } = lamp
  const card = { ...gone, last: now, withdrawn: { by: '示例审核', at: '2026-11-23T02:00:00.000Z', reason: '做法变了' } }
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, review: [{ card, why: 'withdrawn', on: '2026-11-23' }] } })
  signIn(of('officer'))
  open(WorkKnowledge)
  expect(screen.queryByText(/^要看的/)).not.toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: '撤下的 1 张' }))
  await userEvent.click(await screen.findByText('已撤下 · 2026年11月23日 · 做法变了'))
  expect(screen.getByLabelText('答案')).toHaveValue(now.answer)
})

test('a card that nobody has read for a year is listed with the day on which it was read last', async () => {
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, review: [{ card: lamp, why: 'unread', on: '2025-11-01' }] } })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText('上次核对超过一年 · 2025年11月1日'))
  expect(screen.getByLabelText('答案')).toHaveValue(now.answer)
})

test('whoever opens a card that is 待核 reads which rule changed, since when, and what was seen of the new one', async () => {
  const changed = { rule: '示例路灯的规定', from: '2026-06-01', gist: '示例：五天里修好，修不好的要说明为什么。' }
  cityAnswers({
    ...city,
    'GET /api/cards': { ...desk, review: [{ card: { ...lamp, changed }, why: 'changed', asked: 7 }] },
  })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByText('近两个月答过 7 次 · 示例路灯的规定，2026年6月1日起照新的'))
  expect(screen.getByText(/新的从2026年6月1日起施行.*别处公开的大意（没有核对）：示例：五天里修好/)).toBeInTheDocument()
})

test('what is wrong is said at its field, and what was typed stays', async () => {
  const message = '政策文件库里没有《示例办法》第一条'
  cityAnswers({
    ...city,
    'PUT /api/cards/example-lamp': refusal(400, 'bad-input', message, {
      errors: [{ field: 'content.basis', message }],
    }),
  })
  signIn(of('officer'))
  open(WorkKnowledge)
  await userEvent.click(await screen.findByRole('button', { name: '改这张' }))
  await userEvent.click(screen.getByRole('button', { name: '交给审核人签发' }))
  expect(await screen.findByText(message)).toBeInTheDocument()
  expect(screen.getByLabelText('答案')).toHaveValue(now.answer)
})

test('the supervisor sees whose card waits, signs it in place of a lead, and writes none', async () => {
  cityAnswers({ ...city, 'GET /api/cards': { ...desk, drafts: [{ ...waiting, unit: '市住房城乡建设局' }], cards: [] } })
  const { department: _none, ...supervisor } = of('supervisor')
  signIn(supervisor)
  open(WorkKnowledge)
  expect(await screen.findByText(/^市住房城乡建设局 · 示例经办/)).toBeInTheDocument()
  for (const word of ['写一张新卡', '改这张', '撤下', '修改', '不用了'])
    expect(screen.queryByRole('button', { name: word })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，开始作答' }))
  await waitFor(() => expect(sent('POST', '/signature')).toEqual({ version: 1 }))
})
