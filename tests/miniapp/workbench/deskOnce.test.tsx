import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/workbench/case'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { grounded, openCase } from '../cases'

const id = openCase.id
const path = `/api/inquiries/${id}`
const draft: NonNullable<InquiryView['draft']> = {
  at: '2026-11-24T02:00:00.000Z',
  by: '示例同事',
  byId: 's-colleague',
  text: '同事写的：今晚上门',
  basis: [],
  attachments: [],
  overrides: [],
}
const shows = (inquiry: InquiryView, more: City = {}) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
    ...more,
  })
const opened = async (role: Person['role']) => {
  signIn({ id: `s-${role}`, role, name: '示例人员', department: openCase.department, places: [] })
  open(CasePage, { id })
  await screen.findByText(openCase.text)
}

beforeEach(() => freshPhone())

describe('what the case page says', () => {
  test('the question stands before the clock, which is one line and says how it was counted when tapped', async () => {
    shows(openCase)
    await opened('officer')
    const question = screen.getByText(openCase.text)
    const clock = screen.getByRole('button', { name: /还有 3 个工作日 · .*前由市住房城乡建设局答复/ })
    expect(question.compareDocumentPosition(clock)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByText(openCase.clock.explanation)).not.toBeInTheDocument()
    await userEvent.click(clock)
    expect(screen.getByText(openCase.clock.explanation)).toBeInTheDocument()
  })

  test('a draft laid beside the case opens its form with its words, until it is put aside', async () => {
    shows({ ...openCase, draft, actions: ['submitForReview', 'draft'] })
    await opened('officer')
    expect(await screen.findByLabelText('答复内容')).toHaveValue(draft.text)
    await userEvent.click(screen.getByRole('button', { name: '先放着' }))
    expect(screen.queryByLabelText('答复内容')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '接着写答复' })).toBeInTheDocument()
  })

  test('a basis that has nothing to do with the question is pointed out, and the reply may be handed in all the same', async () => {
    const basis = ['《示例市养犬办法》第一条']
    shows(
      { ...openCase, draft: { ...draft, basis }, actions: ['submitForReview', 'draft'] },
      { 'POST /api/answers/basis-check': { doubts: [{ basis: basis[0], why: 'beside' }] } },
    )
    await opened('officer')
    expect(await screen.findByText(/这一条和问的事好像没有关系/, {}, { timeout: 3_000 })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: '送审' })).toBeEnabled()
  })

  test('whoever signs reads the reply once, whatever the history repeats', async () => {
    const step = { at: draft.at, title: '送审', text: draft.text, by: draft.by }
    shows({
      ...openCase,
      status: 'review',
      draft,
      timeline: [...openCase.timeline, step],
      actions: ['sign', 'sendBack'],
    })
    await opened('lead')
    expect(screen.getAllByText(draft.text)).toHaveLength(1)
    expect(screen.getByRole('button', { name: '签发，发给提问人' })).toBeInTheDocument()
  })

  test('a reply refused for its findings points to the list and repeats none of it', async () => {
    const title = '没有写还不清楚时找谁'
    const errors = [{ field: 'contact', message: `${title}。要有电话。` }]
    shows(
      { ...openCase, actions: ['submitForReview'] },
      {
        [`POST ${path}/reply-check`]: {
          findings: [{ code: 'contact', title, why: '要有电话。' }],
          plainness: 100,
          because: [],
        },
        [`POST ${path}/review`]: refusal(400, 'bad-input', '内容有误', { detail: `送审前请改好：${title}`, errors }),
      },
    )
    await opened('officer')
    await userEvent.click(screen.getByRole('button', { name: '写答复' }))
    await userEvent.type(screen.getByLabelText('答复内容'), '今天上门')
    await screen.findByText(`▲ ${title}`)
    await userEvent.click(screen.getByRole('button', { name: '送审' }))
    expect(await screen.findByText(/还没有送审：上面检查出来的/)).toBeInTheDocument()
    expect(screen.getAllByText(new RegExp(title))).toHaveLength(1)
  })
})
