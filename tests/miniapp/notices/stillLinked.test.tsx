import { screen, waitFor } from '@testing-library/react'
import Ask from '../../../miniapp/src/answers/ask'
import Inbox from '../../../miniapp/src/people/inbox'
import { useHeard } from '../../../miniapp/src/platform/hearing/stillLinked'
import { cityAnswers, freshPhone, liveAt, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const village = { code: '371502103201', name: '东昌府区沙镇镇王庄村' }
const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day).toISOString()
const notice = (issuedAt: string) => ({
  id: 'n1',
  field: '养老服务',
  title: '【示例】助餐点开放',
  areas: [village],
  from: '2026-11-23',
  until: '2026-12-23',
  period: '公示已结束',
  running: false,
  department: '市民政局',
  issuedAt,
  example: true,
})
const listed = (asOf: string, ...notices: object[]) =>
  cityAnswers({
    'GET /api/notices': { area: village, notices, asOf },
    'GET /api/people/me/messages': { messages: [], unread: 0 },
  })
const asked = () => phone.asked.filter(({ url }) => url.includes('/api/notices?')).map(({ url }) => url)
const told = '关注的地方还连着'
const heardUpTo = (last: string) => useHeard.setState({ heard: { [village.code]: { last } } })

beforeEach(() => {
  freshPhone()
  signIn()
  useHeard.setState({ heard: {} })
  liveAt(village)
})

test('after 90 days of silence the inbox says that following still works, after asking the city once more; the message stays, and is not made again', async () => {
  heardUpTo(ago(91))
  listed(ago(0))
  open(Inbox).unmount()
  open(Inbox)
  expect(await screen.findByText(told)).toBeInTheDocument()
  expect(screen.getByText(/王庄村从 .*起没有新公告。已经核对过：确实没有，不是漏了你/)).toBeInTheDocument()
  const questions = asked()
  expect(questions.every((url) => url.includes('past=yes'))).toBe(true)
  const { toldAt } = useHeard.getState().heard[village.code]!
  listed(ago(-200))
  open(Inbox)
  expect(await screen.findAllByText(told)).not.toHaveLength(0)
  expect([asked(), useHeard.getState().heard[village.code]?.toldAt]).toEqual([questions, toldAt])
})

test('what came and was over before anybody looked is no silence', async () => {
  heardUpTo(ago(120))
  listed(ago(0), notice(ago(40)))
  open(Inbox)
  await waitFor(() => expect(useHeard.getState().heard[village.code]?.last.slice(0, 10)).toBe(ago(40).slice(0, 10)))
  expect(screen.queryByText(told)).toBeNull()
})

test('a day less, a place just followed, or a phone whose clock runs ahead, and nothing is said', async () => {
  heardUpTo(ago(89))
  listed(ago(0))
  open(Inbox).unmount()
  expect(asked()).toEqual([])
  useHeard.setState({ heard: {} })
  open(Ask)
  await waitFor(() => expect(useHeard.getState().heard[village.code]).toBeDefined())
  heardUpTo(ago(91))
  listed(ago(30))
  open(Inbox)
  await waitFor(() => expect(asked().some((url) => url.includes('past=yes'))).toBe(true))
  expect(screen.queryByText(told)).toBeNull()
})

test('a notice ends the silence and its message; without the line nothing is claimed', async () => {
  useHeard.setState({ heard: { [village.code]: { last: ago(200), toldAt: ago(100) } } })
  listed(ago(0), notice(ago(1)))
  open(Ask)
  await waitFor(() => expect(useHeard.getState().heard[village.code]?.toldAt).toBeUndefined())
  heardUpTo(ago(91))
  cityAnswers({})
  open(Inbox)
  expect(await screen.findByRole('alert')).toBeInTheDocument()
  expect(screen.queryByText(told)).toBeNull()
})
