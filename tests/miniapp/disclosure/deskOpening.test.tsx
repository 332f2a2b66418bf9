import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/workbench/case'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { repliedCase } from '../cases'

const housing = { id: 'housing-urban-rural', name: '市住房城乡建设局' }
const officer: Person = { id: 's1', role: 'officer', name: '示例经办', department: housing, places: [] }
const path = '/api/inquiries/7K2M-93QF'
const owed: InquiryView = {
  ...repliedCase,
  kind: 'disclosure',
  opening: { stands: 'owed', dueDate: '2026-12-21' },
  suggestion: { question: '2025 年的征地补偿安置方案', reply: '示例：补偿按公布的区片价算，安置房在原地' },
  actions: ['proposeOpening', 'openUp'],
}
const draft = {
  title: '2025 年征地补偿安置方案',
  text: '示例：补偿按公布的区片价算',
  attachments: [],
  by: '示例经办',
  at: '2026-11-26T02:00:00.000Z',
}
const city: City = { [`GET ${path}`]: { inquiry: owed } }
const sent = (end: string) => phone.asked.filter((one) => one.method !== 'GET' && one.url.endsWith(end))

beforeEach(() => {
  freshPhone(city)
  signIn(officer)
})

test('the officer begins from what was answered, says that all was looked into, and hands it in', async () => {
  cityAnswers({
    ...city,
    [`POST ${path}/opening-proposal`]: { inquiry: { ...owed, openingDraft: draft, actions: [] } },
  })
  open(CasePage, { id: '7K2M-93QF' })
  await userEvent.click(await screen.findByRole('button', { name: '写公开稿，转为主动公开' }))
  expect(screen.getByLabelText('标题')).toHaveValue('2025 年的征地补偿安置方案')
  const send = screen.getByRole('button', { name: '送审核人签' })
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('switch', { name: '文字和每个文件都看过，没有个人信息' }))
  await userEvent.click(send)
  expect(await screen.findByText('等审核人签')).toBeInTheDocument()
  expect(sent('/opening-proposal')[0]?.data).toMatchObject({ title: '2025 年的征地补偿安置方案', filesRead: true })
})

test('the lead reads it whole and signs with one tap, or sends it back with what is to be better', async () => {
  const waits: InquiryView = { ...owed, openingDraft: draft, actions: ['signOpening', 'refuseOpening'] }
  const name = 'abcdef123456'
  const openToAll = {
    ...{ ...draft, name, department: housing, openedAt: draft.at, changes: [], earlier: [] },
  }
  cityAnswers({
    [`GET ${path}`]: { inquiry: waits },
    [`POST ${path}/opening-signature`]: { inquiry: { ...owed, opened: openToAll, actions: ['withdrawOpening'] } },
  })
  open(CasePage, { id: '7K2M-93QF' })
  expect(await screen.findByText('示例：补偿按公布的区片价算')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '退改' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签发，对所有人公开' }))
  expect(await screen.findByText('所有人可看')).toBeInTheDocument()
  await waitFor(() => expect(sent('/opening-signature')[0]?.data).toEqual({ version: 3 }))
  expect(screen.getByRole('button', { name: '撤下' })).toBeInTheDocument()
})
