import { TextEncoder } from 'node:util'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ConcernsPage from '../../../miniapp/src/concerns/list'
import IssuePage from '../../../miniapp/src/notices/issue'
import Notices from '../../../miniapp/src/notices/list'
import { chipOf, phoneIn, shareOf } from '../../../miniapp/src/notices/period'
import Board from '../../../miniapp/src/screen/board'
import type { NoticeView } from '@shared/notices/contractParts'
import { type City, cityAnswers, freshPhone, liveAt, open, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502103201', name: '东昌府区沙镇镇王庄村' }
const asOf = '2026-11-24T01:00:00.000Z'
const notice: NoticeView = {
  id: 'n1',
  field: '土地征收',
  title: '征地补偿安置公告',
  text: '示例正文，说明公告的样子。',
  areas: [village],
  from: '2026-11-13',
  until: '2026-12-12',
  period: '公示第 12 天，共 30 天',
  running: true,
  contact: '市自然资源和规划局 0635-0000000',
  basis: '土地管理法实施条例 第二十八条',
  department: '市自然资源和规划局',
  issuedAt: '2026-11-12T09:00:00.000Z',
  laws: [{ title: '土地管理法实施条例', provision: '第二十八条' }],
  now: [],
  example: false,
}
const over = { ...notice, id: 'n2', title: '旧区改造公告', running: false, period: '公示已结束' }
const near = { ...notice, id: 'n3', title: '招生片区公告', until: '2026-11-26' }
const city: City = {
  'GET /api/notices': ({ url }: { url: string }) => ({
    area: village,
    notices: url.includes('past=yes') ? [over, notice] : [notice, near],
    asOf,
  }),
  'GET /api/notices/n1': { notice },
}

// Every browser has it, jsdom does not.
beforeAll(() => void Object.assign(globalThis, { TextEncoder }))
beforeEach(() => freshPhone(city))

test('without a followed place the page says what choosing one is for', async () => {
  open(Notices)
  await userEvent.click(screen.getByRole('button', { name: '选地方' }))
  expect(phone.went).toEqual(['to /people/places/index'])
})

test('notices of my place tell how long they run, and warn three days before the end', async () => {
  liveAt(village)
  open(Notices)
  expect(await screen.findByText('公示中')).toBeInTheDocument()
  expect(screen.getByText('还剩 2 天')).toBeInTheDocument()
  expect(screen.getByText('▲')).toBeInTheDocument()
})

test('past notices appear when asked for, after the running ones', async () => {
  liveAt(village)
  open(Notices)
  await userEvent.click(await screen.findByRole('switch', { name: '也看已结束的' }))
  expect(await screen.findByText('已结束')).toBeInTheDocument()
  const text = document.body.textContent ?? ''
  expect(text.indexOf(notice.title)).toBeLessThan(text.indexOf(over.title))
})

test('what was read before stays on the page when the line goes down', async () => {
  liveAt(village)
  open(Notices)
  expect(await screen.findByText(notice.title)).toBeInTheDocument()
  cityAnswers({ 'GET /api/notices': 'offline' })
  await userEvent.click(screen.getByRole('switch', { name: '也看已结束的' }))
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
})

test.each([
  ['2026-11-10', '还没开始', 'paused', false],
  ['2026-11-24', '公示中', 'going', true],
  ['2026-12-09', '还剩 3 天', 'near', true],
  ['2026-12-12', '今天截止', 'near', true],
  ['2026-12-13', '已结束', 'paused', false],
] as const)('on %s the chip of the notice says %s', (today, word, tone, running) => {
  expect(chipOf({ ...notice, running }, today)).toEqual({ tone, word })
})

test('the bar of a notice period is full on its last day and never longer', () => {
  expect([shareOf(notice, '2026-11-12'), shareOf(notice, '2026-11-27')]).toEqual([0, 0.5])
  expect([shareOf(notice, '2026-12-12'), shareOf(notice, '2027-01-01')]).toEqual([1, 1])
})

test('the number to call is found in the contact line', () => {
  expect(phoneIn('市自然资源和规划局 0635-800 0000（工作日）')).toBe('06358000000')
  expect(phoneIn('到村委会问')).toBeUndefined()
})

test('an official issue carries the seal, its basis and the number to call', async () => {
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByRole('img', { name: '官方公告' })).toBeInTheDocument()
  expect(screen.getByText('《土地管理法实施条例》第二十八条')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^打电话问 / })).toHaveAttribute('href', expect.stringMatching(/^tel:\d+$/))
})

test('a basis leads to its provision where the library holds it, and is a name only where it does not', async () => {
  const held = { policy: 'law-1', title: '土地管理法实施条例', provision: '第二十八条', inForce: true }
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByText('《土地管理法实施条例》第二十八条')).toBeInTheDocument()
  expect(screen.queryByText('看原文')).not.toBeInTheDocument()
  freshPhone({ ...city, 'GET /api/policies/provision': { held } })
  open(IssuePage, { id: 'n1' })
  await userEvent.click(await screen.findByText('看原文'))
  expect(phone.went.at(-1)).toContain('/answers/policy/index?id=law-1')
})

test('a notice says first until when, then what one can do and where', async () => {
  const now = ['按公告写的方式办补偿登记（土地管理法实施条例第二十八条）']
  freshPhone({ ...city, 'GET /api/notices/n1': { notice: { ...notice, now, place: '沙镇镇政府一楼' } } })
  open(IssuePage, { id: 'n1' })
  const until = await screen.findByText('周六（12月12日）')
  for (const text of [now[0]!, '沙镇镇政府一楼', notice.text])
    expect(until.compareDocumentPosition(screen.getByText(text)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

test('a withdrawn notice says so with its reason, and runs no longer', async () => {
  const withdrawn = { at: '2026-11-24T01:00:00.000Z', reason: '范围写错了' }
  freshPhone({ ...city, 'GET /api/notices/n1': { notice: { ...notice, running: false, withdrawn } } })
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByText(/撤回，不再作数。理由：范围写错了/)).toBeInTheDocument()
  expect(screen.queryByText('周六（12月12日）')).not.toBeInTheDocument()
  expect(screen.queryByRole('img', { name: '官方公告' })).not.toBeInTheDocument()
  expect(screen.getByRole('img', { name: '已撤回的公告，不再作数' })).toBeInTheDocument()
})

test('a corrected notice carries the seal no longer', async () => {
  const replacedBy = { id: 'n2', title: '更正后的公告', at: '2026-11-24T01:00:00.000Z', reason: '金额写错了' }
  freshPhone({ ...city, 'GET /api/notices/n1': { notice: { ...notice, running: false, replacedBy } } })
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByRole('img', { name: '已更正的公告，不再作数' })).toBeInTheDocument()
  expect(screen.queryByRole('img', { name: '官方公告' })).not.toBeInTheDocument()
})

test('an example never carries the official seal', async () => {
  cityAnswers({ 'GET /api/notices/n1': { notice: { ...notice, example: true } } })
  open(IssuePage, { id: 'n1' })
  expect(await screen.findByRole('img', { name: '示例，不是真的公告' })).toBeInTheDocument()
  expect(screen.queryByRole('img', { name: '官方公告' })).not.toBeInTheDocument()
})

test('an unknown issue leads to the list instead of trying again for ever', async () => {
  cityAnswers({ 'GET /api/notices/n1': refusal(404, 'not-found', '没有找到') })
  open(IssuePage, { id: 'n1' })
  await userEvent.click(await screen.findByRole('button', { name: '去看公告' }))
  expect(phone.went).toEqual(['tab /notices/list/index'])
})

test('the public list of concerns is calm when there are none', async () => {
  cityAnswers({ 'GET /api/concerns': { concerns: [] } })
  open(ConcernsPage)
  expect(await screen.findByText('还没有公开的说明')).toBeInTheDocument()
})

test('of a withdrawn concern anyone reads the day and not a word more; a correction is shown with its day', async () => {
  const days = { registeredAt: '2026-11-20T02:00:00.000Z', respondedAt: '2026-11-21T02:00:00.000Z' }
  const always = { ...days, topic: '市场监管', clock: '24 小时后回应', overdue: false, earlier: [], progress: [] }
  const corrected = { at: '2026-11-22T02:00:00.000Z', parts: '标题', reason: '写错了小区' }
  cityAnswers({
    'GET /api/concerns': {
      concerns: [
        { id: 'c-1', ...always, withdrawnAt: '2026-11-23T02:00:00.000Z', corrections: [] },
        {
          id: 'c-2',
          ...always,
          title: '示例标题',
          summary: '示例',
          seenAt: '热线',
          response: '示例说明',
          corrections: [corrected],
        },
      ],
    },
  })
  open(ConcernsPage)
  expect(await screen.findByText(/11月23日.*撤回，内容不再公开/)).toBeInTheDocument()
  expect(screen.getByText(/更正（11月22日.*）：标题。写错了小区/)).toBeInTheDocument()
})

test('the screen shows one issue a page: what, until when, where to ask, and when it was fetched', async () => {
  open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: near.title })).toBeInTheDocument()
  for (const ask of ['截止什么时候', '到哪里问']) expect(screen.getByText(ask)).toBeInTheDocument()
  expect(screen.getByText('内容更新于 11月24日 09:00')).toBeInTheDocument()
  expect(await screen.findByRole('img', { name: '公告全文的二维码' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '下一条' }))
  expect(screen.getByRole('heading', { name: notice.title })).toBeInTheDocument()
})

/** What the screen shows when the line is gone after it has read a notice that runs until `until`. */
async function cutOffAfter(until: string) {
  cityAnswers({ 'GET /api/notices': { area: village, notices: [{ ...notice, until }], asOf } })
  const first = open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: notice.title })).toBeInTheDocument()
  first.unmount()
  const kept = new Map(phone.storage)
  freshPhone({ 'GET /api/notices': 'offline' })
  for (const [key, value] of kept) phone.storage.set(key, value)
  open(Board, { area: village.code })
}

test('a screen without a line shows no notice that has ended since, and claims nothing about new ones', async () => {
  await cutOffAfter('2020-01-01')
  expect(await screen.findByText('上次读到的公告都已到期，新的现在读不到')).toBeInTheDocument()
  expect(screen.queryByText(notice.title)).not.toBeInTheDocument()
})

test('a screen without a line shows what it got last and says from when', async () => {
  await cutOffAfter('2999-12-31')
  expect(await screen.findByRole('heading', { name: notice.title })).toBeInTheDocument()
  await waitFor(() => expect(screen.getByText(/读不到新的内容，这是/)).toBeInTheDocument())
})

test('what can be done now stands on the screen as steps', async () => {
  cityAnswers({
    'GET /api/notices': { area: village, notices: [{ ...notice, now: ['看补偿标准', '提意见'] }], asOf },
  })
  open(Board, { area: village.code })
  await screen.findByText('现在能做什么')
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['1看补偿标准', '2提意见'])
})

test('a place with nothing to announce has a calm screen', async () => {
  cityAnswers({ 'GET /api/notices': { area: village, notices: [], asOf } })
  open(Board, { area: village.code })
  expect(await screen.findByText('目前没有公示中的公告')).toBeInTheDocument()
})
