import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Inbox from '../../../miniapp/src/people/inbox'
import Away from '../../../miniapp/src/workbench/away'
import CasePage from '../../../miniapp/src/workbench/case'
import Queue from '../../../miniapp/src/workbench/queue'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { lineOf, openCase } from '../cases'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例经办', department: housing, places: [] }
const path = '/api/inquiries/7K2M-93QF'
const mine: InquiryView = { ...openCase, assignee: { id: 's1', name: '示例经办' }, actions: ['handOver'] }
const spell = { from: '2020-01-01', until: '2099-12-31', deputy: { id: 's1', name: '示例经办' } }
const colleagues = [
  { id: 's2', account: 'zhujian.two', name: '示例经办·二', role: 'officer', away: spell },
  { id: 's3', account: 'zhujian.lead', name: '示例审核', role: 'lead' },
]
const line = { ...lineOf(mine), assignee: { id: 's1', name: '示例经办' } }
const queue = (...lines: object[]) => ({
  department: housing.name,
  counts: { open: lines.length, near: 0, overdue: 0, supporting: 0 },
  inquiries: lines,
})
const city: City = {
  'GET /api/people/me': { person: officer, unread: 3 },
  'GET /api/people/colleagues': { colleagues },
  'GET /api/inquiries/queue': queue(line, {
    ...line,
    id: '8K2M-93QF',
    assignee: { id: 's2', name: '示例经办·二' },
  }),
  [`GET ${path}`]: { inquiry: mine },
  [`POST ${path}/hand-over`]: { inquiry: { ...mine, actions: [] } },
}
const sent = (end: string) => phone.asked.filter((one) => one.method !== 'GET' && one.url.endsWith(end))

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

test('the workbench says how much has not been read, and leads to the inbox', async () => {
  open(Queue)
  await userEvent.click(await screen.findByRole('button', { name: '收件箱，3 条没有读' }))
  expect(phone.went).toEqual(['to /people/inbox/index'])
})

test('what staff are told opens the case as they work on it', async () => {
  cityAnswers({
    'GET /api/people/me/messages': {
      messages: [
        {
          id: 'm1@s1',
          title: '提问人催办',
          text: '编号 7K2M-93QF。',
          link: '/workbench/case/index?id=7K2M-93QF',
          sentAt: '2026-11-23T02:00:00.000Z',
        },
      ],
      unread: 1,
    },
    'POST /api/people/me/messages/m1%40s1/read': { message: {} },
  })
  open(Inbox)
  await userEvent.click(await screen.findByText('提问人催办'))
  expect(phone.went).toEqual(['to /workbench/case/index?id=7K2M-93QF'])
})

test('many messages are marked as read at once', async () => {
  const one = { title: '提问人催办', text: '编号 7K2M-93QF。', sentAt: '2026-11-23T02:00:00.000Z' }
  const read = { readAt: '2026-11-23T03:00:00.000Z' }
  cityAnswers({
    'GET /api/people/me/messages': {
      messages: [
        { ...one, id: 'm1' },
        { ...one, id: 'm2', ...read },
        { ...one, id: 'm3' },
      ],
      unread: 2,
    },
    'POST /api/people/me/messages/m1/read': { message: { ...one, id: 'm1', ...read } },
    'POST /api/people/me/messages/m3/read': { message: { ...one, id: 'm3', ...read } },
  })
  open(Inbox)
  await userEvent.click(await screen.findByRole('button', { name: '把这 2 条都标为已读' }))
  await waitFor(() => expect(sent('/read').map(({ url }) => url.split('/').at(-2))).toEqual(['m1', 'm3']))
})

test('a case of somebody who is away says so, and who stands in', async () => {
  open(Queue)
  expect(await screen.findByText(/示例经办·二不在岗，由示例经办代办/)).toBeInTheDocument()
})

test('a case is handed over to a colleague picked from the list', async () => {
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '移交给同事' }))
  expect(await screen.findByText(/不在岗，由示例经办代办/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: /示例审核/ }))
  await userEvent.click(screen.getByRole('button', { name: '移交' }))
  await waitFor(() => expect(sent('/hand-over')[0]?.data).toEqual({ to: 'zhujian.lead', version: mine.version }))
})

describe('不在岗', () => {
  test('is set with days and a deputy, stands on every page, and is taken back', async () => {
    const away = { from: '2020-01-01', until: '2099-12-31', deputy: { id: 's3', name: '示例审核' } }
    cityAnswers({ ...city, 'PUT /api/people/me/away': { person: { ...officer, away } } })
    open(Away)
    await userEvent.type(await screen.findByLabelText('到哪一天（含这一天）'), '2099-12-31')
    const form = screen.getByRole('radiogroup', { name: '谁来代办' })
    await userEvent.click(within(form).getByRole('radio', { name: /示例审核/ }))
    await userEvent.click(screen.getByRole('button', { name: '定下来' }))
    expect(await screen.findByText(/消息由示例审核收。到期自动恢复/)).toBeInTheDocument()
    expect(screen.getByText(/不在岗，由示例审核代办，消息发给他/)).toBeInTheDocument()
    expect(sent('/away')[0]?.data).toMatchObject({ away: { until: '2099-12-31', deputy: 'zhujian.lead' } })
    cityAnswers({ ...city, 'PUT /api/people/me/away': { person: officer } })
    await userEvent.click(screen.getByRole('button', { name: '我回来了' }))
    await waitFor(() => expect(screen.queryByText(/到期自动恢复/)).toBeNull())
    expect(sent('/away')[1]?.data).toEqual({})
  })

  test('a deputy who is away too is refused where the deputy was chosen', async () => {
    const words = '示例经办·二那几天也不在岗，请选另一位'
    cityAnswers({
      ...city,
      'PUT /api/people/me/away': refusal(400, 'bad-input', words, [{ field: 'away.deputy', message: words }]),
    })
    open(Away)
    await userEvent.type(await screen.findByLabelText('到哪一天（含这一天）'), '2099-12-31')
    const form = screen.getByRole('radiogroup', { name: '谁来代办' })
    await userEvent.click(within(form).getByRole('radio', { name: /示例经办·二/ }))
    await userEvent.click(screen.getByRole('button', { name: '定下来' }))
    expect(await screen.findByText(words)).toBeInTheDocument()
  })

  test('the cases in my hand go to one colleague together; what did not go says why', async () => {
    const second = { ...line, id: '9K2M-93QF' }
    cityAnswers({
      ...city,
      'GET /api/inquiries/queue': queue(line, second, { ...line, id: '8K2M-93QF', assignee: undefined }),
      'POST /api/inquiries/9K2M-93QF/hand-over': refusal(409, 'changed-meanwhile', '刚刚已经签发'),
    })
    open(Away)
    await userEvent.click(await screen.findByRole('button', { name: '全选 2 件' }))
    const form = screen.getByRole('radiogroup', { name: '一起交给谁' })
    await userEvent.click(within(form).getByRole('radio', { name: /示例审核/ }))
    await userEvent.click(screen.getByRole('button', { name: '移交这 2 件' }))
    expect(await screen.findByText('交给了示例审核')).toBeInTheDocument()
    expect(await screen.findByText(/刚刚已经签发/)).toBeInTheDocument()
  })
})
