import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Ask from '../../../miniapp/src/answers/ask'
import Notices from '../../../miniapp/src/notices/list'
import { useSeen } from '../../../miniapp/src/platform/hearing/newNotices'
import { cityAnswers, freshPhone, liveAt, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502103201', name: '东昌府区沙镇镇王庄村' }
const notice = (id: string, title: string, issuedAt: string) => ({
  id,
  field: '养老服务',
  title,
  areas: [village],
  from: '2026-11-23',
  until: '2026-12-23',
  period: '公示第 1 天，共 31 天',
  running: true,
  department: '市民政局',
  issuedAt,
  example: true,
})
const old = notice('old', '【示例】上门护理开始登记', '2026-11-23T01:00:00.000Z')
const later = notice('later', '【示例】助餐点开放', '2026-11-24T01:00:00.000Z')
const listed = (asOf: string, ...notices: object[]) =>
  cityAnswers({ 'GET /api/notices': { area: village, notices, asOf } })

beforeEach(() => {
  freshPhone()
  useSeen.setState({ seen: {} })
  liveAt(village)
})

test('a place just followed brings nothing new; what is issued afterwards is marked on the first page and on the tab', async () => {
  listed('2026-11-23T02:00:00.000Z', old)
  open(Ask).unmount()
  open(Ask)
  expect(await screen.findByText('示例 · 公示第 1 天，共 31 天')).toBeInTheDocument()
  expect(phone.redDots).toEqual(new Set())
})

test('looking at the list takes the mark away, the next time', async () => {
  useSeen.setState({ seen: { [village.code]: '2026-11-23T02:00:00.000Z' } })
  listed('2026-11-24T02:00:00.000Z', later, old)
  const home = open(Ask)
  expect(await screen.findByText('新 · 示例 · 公示第 1 天，共 31 天')).toBeInTheDocument()
  expect(phone.redDots).toEqual(new Set([1]))
  home.unmount()

  const list = open(Notices)
  const row = await screen.findByRole('button', { name: /助餐点开放/ })
  expect(within(row).getByText('新')).toBeInTheDocument()
  expect(within(screen.getByRole('button', { name: /上门护理/ })).queryByText('新')).toBeNull()
  list.unmount()

  open(Ask)
  expect((await screen.findAllByText('示例 · 公示第 1 天，共 31 天')).length).toBe(2)
  expect(phone.redDots).toEqual(new Set())
})

test('of many notices those that end soon are met first, and those of one field are picked out', async () => {
  const many = Array.from({ length: 9 }, (_, nth) =>
    notice(`n${nth}`, `第 ${nth} 份示例公告`, '2026-11-23T01:00:00.000Z'),
  )
  const ends = { ...notice('ends', '【示例】今天截止的', '2026-11-01T01:00:00.000Z'), until: '2026-11-24' }
  const school = { ...notice('school', '【示例】转学插班登记', '2026-11-02T01:00:00.000Z'), field: '义务入学' }
  listed('2026-11-24T02:00:00.000Z', ...many, school, ends)
  const list = open(Notices)
  expect(await screen.findByText('11 份，1 份快截止的排在前面')).toBeInTheDocument()
  expect(screen.getAllByRole('button', { name: /示例/ })[0]).toHaveTextContent('今天截止的')
  await userEvent.click(screen.getByRole('tab', { name: '义务入学 1' }))
  expect(screen.getByRole('button', { name: /转学插班/ })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: /今天截止的/ })).not.toBeInTheDocument()
  list.unmount()
  open(Ask)
  expect((await screen.findAllByText('【示例】今天截止的')).length).toBe(1)
  expect(screen.getByText(/今天截止 · 公示第/)).toBeInTheDocument()
  expect(screen.getByText('全部 11 份公告')).toBeInTheDocument()
})

test('a notice that was withdrawn does not just vanish: the list and the first page say so', async () => {
  const gone = { ...old, running: false, period: '已撤回', withdrawn: { at: later.issuedAt, reason: '登记地点写错了' } }
  cityAnswers({ 'GET /api/notices': { area: village, notices: [later], gone: [gone], asOf: later.issuedAt } })
  const list = open(Notices)
  expect(await screen.findByText('撤回或者更正了，不再作数')).toBeInTheDocument()
  expect(screen.getByText(gone.title)).toBeInTheDocument()
  expect(screen.getByText('已撤回')).toBeInTheDocument()
  list.unmount()
  open(Ask)
  expect(await screen.findByText('示例 · 已撤回')).toBeInTheDocument()
})
