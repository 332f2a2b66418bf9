import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { queries } from '../../../../miniapp/src/platform/queries'
import CasePage from '../../../../miniapp/src/workbench/case'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { grounded, openCase, repliedCase } from '../../cases'

// jsdom draws nothing; here every element counts as drawn, so that the first field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone())

const housing = { id: 'housing', name: '市住房城乡建设局' }
const lamps = { id: 'urban-management', name: '市城市管理局' }
const path = `/api/inquiries/${openCase.id}`
const of = (role: Person['role']): Person => ({
  id: `s-${role}`,
  role,
  name: '示例人员',
  department: housing,
  places: [],
})
const shows = (inquiry: InquiryView, more: City = {}) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'GET /api/departments': { departments: [housing, lamps].map((one) => ({ ...one, duties: [] })) },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    ...more,
  })
const opened = async (role: Person['role']) => {
  signIn(of(role))
  open(CasePage, { id: openCase.id })
  await screen.findByText(openCase.text, { selector: '.prose' })
}
const esc = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('Esc puts aside and keeps what was typed', () => {
  test('why a case goes to another department, and which', async () => {
    shows({ ...openCase, status: 'triage', actions: ['assign'] })
    await opened('dispatcher')
    await press('分给责任单位')
    await userEvent.type(await screen.findByLabelText('找责任单位'), '城市管理')
    await press(/^市城市管理局/)
    await userEvent.type(screen.getByLabelText('为什么归这个单位'), '路灯归城管维护')
    esc()
    await waitFor(() => expect(screen.queryByLabelText('为什么归这个单位')).not.toBeInTheDocument())
    await press('分给责任单位')
    expect(screen.getByLabelText('为什么归这个单位')).toHaveValue('路灯归城管维护')
    await waitFor(() => expect(screen.getByLabelText('为什么归这个单位')).toHaveFocus())
    expect(screen.getByRole('button', { name: '分办' })).toBeEnabled()
  })

  test('who leads and who supports, and that the keys begin in the first field', async () => {
    shows({ ...openCase, department: housing, actions: ['split'] })
    await opened('dispatcher')
    await press('分给几个单位')
    await waitFor(() => expect(screen.getByLabelText('找协办单位')).toHaveFocus())
    await userEvent.type(screen.getByLabelText('找协办单位'), '城市管理')
    await press(/^市城市管理局/)
    await userEvent.type(screen.getByLabelText('为什么这样分'), '各管一块')
    esc()
    await press('分给几个单位')
    expect(screen.getByText('市城市管理局')).toBeInTheDocument()
    expect(screen.getByLabelText('为什么这样分')).toHaveValue('各管一块')
  })

  test('a wording for the public, but never one of the reply before', async () => {
    const answered = { ...repliedCase, publishable: true, actions: ['proposePublication'] } as InquiryView
    shows(answered)
    await opened('editor')
    await press('选登')
    await userEvent.clear(await screen.findByLabelText('公开的问题'))
    await userEvent.type(screen.getByLabelText('公开的问题'), '暖气不热找谁')
    esc()
    await press('选登')
    expect(screen.getByLabelText('公开的问题')).toHaveValue('暖气不热找谁')
    cleanup()
    queries.clear()
    const later = { ...answered.reply!, at: '2026-11-27T02:00:00.000Z', text: '重办后的答复' }
    shows({ ...answered, reply: later })
    await opened('editor')
    await press('选登')
    expect(screen.getByLabelText('公开的问题')).toHaveValue(openCase.text)
    expect(screen.getByLabelText('公开的答复')).toHaveValue('重办后的答复')
  })
})

const draft = {
  at: '2026-11-24T02:00:00.000Z',
  by: '示例人员',
  byId: 's-officer',
  text: '今晚上门排气',
  basis: [],
  attachments: [],
  overrides: [],
}

test('whoever goes on with their own reply after opening the page anew is not asked about another one', async () => {
  shows({ ...openCase, actions: ['submitForReview', 'draft'] }, { [`POST ${path}/draft`]: 'offline' })
  await opened('officer')
  await press('写答复')
  await userEvent.type(await screen.findByLabelText('答复内容'), draft.text)
  cleanup()
  queries.clear()
  // It was laid beside the case a moment after the last key.
  const at = new Date(Date.now() + 3_000).toISOString()
  shows({ ...openCase, draft: { ...draft, at }, actions: ['submitForReview', 'draft'] })
  await opened('officer')
  await userEvent.type(await screen.findByLabelText('答复内容'), '，明天回访')
  expect(screen.getByLabelText('答复内容')).toHaveValue('今晚上门排气，明天回访')
  expect(screen.queryByText(/存了另一份答复稿/)).not.toBeInTheDocument()
})

test('whoever answers a case of a closed account reads at once what that means for it', async () => {
  const left = { ...openCase, actions: ['submitForReview' as const] }
  shows({ ...left, askerLeft: { phone: true }, contact: { phone: '13800000001' } })
  await opened('officer')
  expect(
    screen.getByText(
      '提问人注销了账号。照常办，期限不变。提问人在这里看不到答复，也不能再补充、评价、要求重办。办好了打电话说给他听；办结的当夜，电话就删掉。',
    ),
  ).toBeInTheDocument()
  cleanup()
  queries.clear()
  // Who watches over it does not see the number, and is not told that there is none.
  shows({ ...left, askerLeft: { phone: true } })
  await opened('lead')
  expect(screen.getByText(/办好了打电话说给他听/)).toBeInTheDocument()
  cleanup()
  queries.clear()
  shows({ ...left, askerLeft: { phone: false } })
  await opened('officer')
  expect(screen.getByText(/没有留电话，答复写好留在这里。$/)).toBeInTheDocument()
})

test('to the lead who comes to look, the draft of the officer does not open by itself', async () => {
  shows({ ...openCase, draft, actions: ['submitForReview', 'draft', 'grantExtension'] })
  await opened('lead')
  expect(screen.getByRole('button', { name: '接着写答复' })).toBeInTheDocument()
  expect(screen.queryByLabelText('答复内容')).not.toBeInTheDocument()
})

test('an editor reads first that the unit did not agree, and goes on from the wording', async () => {
  const refusal = { at: draft.at, type: 'publicationRefused', title: '不同意选登', by: '示例审核', text: '认得出是谁' }
  const answered = { ...repliedCase, publishable: true, actions: ['proposePublication'] } as InquiryView
  const suggestion = { question: '站牌旁的路灯坏了', reply: '已修。' }
  shows({ ...answered, suggestion, timeline: [...openCase.timeline, refusal] as InquiryView['timeline'] })
  await opened('editor')
  expect(screen.getByText('不同意选登', { selector: '.row__title' })).toBeInTheDocument()
  await press('选登')
  expect(await screen.findByLabelText('公开的问题')).toHaveValue(suggestion.question)
})
