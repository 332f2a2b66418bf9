import { fireEvent, screen } from '@testing-library/react'
import Board from '../../../miniapp/src/screen/board'
import { cityClock } from '../../../miniapp/src/screen/board/trueNow'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502101277', name: '东昌府区沙镇镇王化村' }
const asOf = '2026-11-24T01:00:00.000Z'
const notice = {
  ...{ id: 'compensation', field: '土地征收', kind: '征地补偿安置公告', title: '【示例】王化村征地补偿安置公告' },
  ...{ text: '示例正文。', areas: [village], from: '2026-11-24', until: '2026-12-23', running: true, now: [] },
  ...{ period: '公示第 1 天，共 30 天', contact: '示例电话 0635-0000001', laws: [], department: '市自然资源和规划局' },
  ...{ issuedAt: '2026-11-23T02:00:00.000Z', example: true },
}
const hour = 3_600_000

/** A screen reads its notices, loses its line and its current, and is switched on again so many hours later without a line. */
async function switchedOnAfter(hours: number, until = notice.until) {
  freshPhone({ 'GET /api/notices': { area: village, notices: [{ ...notice, until }], asOf } })
  const first = open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: notice.title })).toBeInTheDocument()
  first.unmount()
  const kept = new Map(phone.storage)
  freshPhone()
  for (const [key, value] of kept) phone.storage.set(key, value)
  cityAnswers({ 'GET /api/notices': 'offline' })
  jest.advanceTimersByTime(hours * hour)
  return open(Board, { area: village.code })
}

beforeEach(() => void jest.useFakeTimers({ advanceTimers: true, now: Date.parse(asOf) }))
afterEach(() => void jest.useRealTimers())

test('a screen without a line for less than a day shows what it got last, and from when that is', async () => {
  await switchedOnAfter(23)
  expect(await screen.findByText(/读不到新的内容，这是 11月24日 09:00 的/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: notice.title })).toBeInTheDocument()
})

test('a screen unplugged for a day shows no notice any more, for nobody knows what was withdrawn, and says where to look', async () => {
  await switchedOnAfter(25)
  expect(await screen.findByText('这块屏连不上网络超过一天，公告请看旁边的公告栏或手机')).toBeInTheDocument()
  expect(screen.queryByText(notice.title)).toBeNull()
})

test('a clock set back brings no notice back that was over', async () => {
  const shown = await switchedOnAfter(20, '2026-11-24')
  expect(await screen.findByText('上次读到的公告都已到期，新的现在读不到')).toBeInTheDocument()
  shown.unmount()
  jest.setSystemTime(Date.parse('2026-11-01T00:00:00.000Z'))
  open(Board, { area: village.code })
  expect(await screen.findByText('上次读到的公告都已到期，新的现在读不到')).toBeInTheDocument()
  expect(screen.queryByText(notice.title)).toBeNull()
})

test('nor does it after a start without a line: the screen is never earlier than it once was', () => {
  freshPhone()
  let device = Date.parse('2026-11-24T01:00:00.000Z')
  const start = () => cityClock({ passed: () => device, device: () => device })
  start().learn('2026-11-24T03:00:00.000Z')
  device = Date.parse('2026-11-01T00:00:00.000Z')
  expect(start().now()).toBe(Date.parse('2026-11-24T03:00:00.000Z'))
  device = Date.parse('2026-11-26T00:00:00.000Z')
  expect(start().now()).toBe(device)
})

const hearing = {
  ...{ standing: 'invited', today: false, bring: '身份证', contact: '示例电话 0635-0000002', day: '2026-11-25' },
  ...{ words: '听证：11月25日（周三）上午9点，在示例镇政府二楼会议室', field: '土地征收', example: true },
  ...{ department: '市自然资源和规划局', notice: { id: 'compensation', title: notice.title } },
}
/** It stands in pieces, so that its lines end between words. */
const hearingTitle = (name: string) => name.replace(/\s/g, '') === '听证：11月25日（周三）上午9点在示例镇政府二楼会议室'
const withHearing = { area: village, notices: [notice], hearings: [hearing], asOf }

test('a wall tells of the hearing of its place before the notices: when, where, of what, what to bring, whom to ask', async () => {
  freshPhone({ 'GET /api/notices': withHearing })
  open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: hearingTitle })).toBeInTheDocument()
  for (const words of [notice.title, '要带：身份证', '示例电话 0635-0000002', '示例，内容不作数', '1 / 2'])
    expect(screen.getByText(words)).toBeInTheDocument()
  fireEvent.click(screen.getByRole('button', { name: '下一条' }))
  expect(screen.getByRole('heading', { name: notice.title })).toBeInTheDocument()
})

test('without a line a wall tells of a hearing no longer once its day is over', async () => {
  freshPhone({ 'GET /api/notices': { ...withHearing, hearings: [{ ...hearing, day: '2026-11-24' }] } })
  const first = open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: hearingTitle })).toBeInTheDocument()
  first.unmount()
  const kept = new Map(phone.storage)
  freshPhone()
  for (const [key, value] of kept) phone.storage.set(key, value)
  cityAnswers({ 'GET /api/notices': 'offline' })
  jest.advanceTimersByTime(20 * hour)
  open(Board, { area: village.code })
  expect(await screen.findByRole('heading', { name: notice.title })).toBeInTheDocument()
  expect(screen.queryByText('在示例镇政府二楼会议室')).toBeNull()
})
