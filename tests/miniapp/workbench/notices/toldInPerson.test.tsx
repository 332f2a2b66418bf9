import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ToldInPerson } from '../../../../miniapp/src/workbench/notices/telling/ToldInPerson'
import WorkNotices from '../../../../miniapp/src/workbench/notices'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const here = { area: '371502101277', place: '东昌府区沙镇镇王化村', people: 3, told: 1 }
const kept: string[] = []
const Page = () => <ToldInPerson notice="notice-1" here={here} onKept={() => kept.push('kept')} />
const asked = () => phone.asked.filter(({ method }) => method === 'POST')

beforeEach(() => {
  freshPhone()
  cityAnswers({ 'POST /api/notices/notice-1/told-in-person': { told: 3, left: 0 } })
})

test('one tap says that all who are left were told in person', async () => {
  open(Page)
  await userEvent.click(screen.getByRole('button', { name: '记下已告知 2 人' }))
  await waitFor(() => expect(kept).toHaveLength(1))
  expect(asked().at(-1)?.data).toEqual({ area: here.area, people: 2, seen: 1 })
})

test('more than there are cannot be written down', async () => {
  open(Page)
  await userEvent.type(screen.getByRole('textbox'), '5')
  expect(screen.getByText('写 1 到 2 之间的数')).toBeInTheDocument()
  expect(asked()).toEqual([])
})

test('what was written too many is taken back, never more than was written', async () => {
  open(Page)
  await userEvent.click(screen.getByRole('button', { name: '记多了，减回去' }))
  const slip = screen.getByLabelText('东昌府区沙镇镇王化村，多记了几人')
  await userEvent.type(slip, '2')
  expect(screen.getByText('写 1 到 1 之间的数')).toBeInTheDocument()
  await userEvent.clear(slip)
  await userEvent.type(slip, '1')
  await userEvent.click(screen.getByRole('button', { name: '减去 1 人' }))
  await waitFor(() => expect(kept.length).toBeGreaterThan(0))
  expect(asked().at(-1)?.data).toEqual({ area: here.area, people: -1, seen: 1 })
})

test('a clerk for whom nothing waits reads that nothing does, and not an empty page', async () => {
  const clerk = { id: 'staff-wanghua', role: 'clerk', name: '示例经办·王化村', places: [] } as const
  freshPhone({
    'GET /api/people/me': { person: clerk, unread: 0 },
    'GET /api/notices/to-tell': { notices: [], takenBack: [] },
  })
  signIn({ ...clerk, places: [] })
  open(WorkNotices)
  expect(await screen.findByText('没有要当面告知的公告')).toBeInTheDocument()
})

test('of a notice that was withdrawn the desk reads who was told so, and the village whom it tells in person', async () => {
  const clerk = { id: 'staff-wanghua', role: 'clerk', name: '示例经办·王化村', places: [] } as const
  const back = {
    ...{ id: 'notice-2', title: '王化村征地补偿安置公告', how: '撤回', day: '2026-11-23' },
    ...{
      wechat: 5,
      sms: 2,
      open: 1,
      missed: 3,
      inPerson: [{ area: here.area, place: here.place, people: 4, told: 1 }],
    },
  }
  freshPhone({
    'GET /api/people/me': { person: clerk, unread: 0 },
    'GET /api/notices/to-tell': { notices: [], takenBack: [back] },
  })
  signIn({ ...clerk, places: [] })
  open(WorkNotices)
  expect(await screen.findByText(/微信告诉了 5 人，短信告诉了 2 人，还有 1 人等着发/)).toBeInTheDocument()
  expect(screen.getByText('没有送到或者不知道送到没有 3 人，他们在公告页上看得到')).toBeInTheDocument()
  expect(screen.getByText('4 人，已当面告知 1 人')).toBeInTheDocument()
  cityAnswers({ 'POST /api/notices/notice-2/told-in-person': { told: 4, left: 0 } })
  await userEvent.click(screen.getByRole('button', { name: '记下已告知 3 人' }))
  await waitFor(() => expect(asked().at(-1)?.data).toEqual({ area: here.area, people: 3, seen: 1, back: true }))
  expect(screen.queryByText('没有要当面告知的公告')).not.toBeInTheDocument()
})
