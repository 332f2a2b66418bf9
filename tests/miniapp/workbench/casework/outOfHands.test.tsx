import { screen } from '@testing-library/react'
import CasePage from '../../../../miniapp/src/workbench/case'
import Queue from '../../../../miniapp/src/workbench/queue'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { grounded, lineOf, openCase } from '../../cases'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const officer: Person = { id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] }
const draft: NonNullable<InquiryView['draft']> = {
  at: '2026-11-24T02:00:00.000Z',
  by: '示例人员',
  byId: 's-officer',
  text: '今晚上门',
  basis: [],
  attachments: [],
  overrides: [],
}
const city = (inquiry: InquiryView) => ({
  [`GET /api/inquiries/${inquiry.id}`]: { inquiry },
  'GET /api/departments': { departments: [{ ...housing, duties: ['监督供热'] }] },
  'POST /api/answers': grounded,
  'POST /api/answers/replies': { replies: [] },
  'GET /api/publications/proposals': { cases: [] },
  'GET /api/people/undelivered': { messages: [] },
})

beforeEach(() => {
  freshPhone()
  signIn(officer)
})

async function caseOf(inquiry: InquiryView) {
  cityAnswers(city(inquiry))
  open(CasePage, { id: inquiry.id })
  await screen.findByText(openCase.text)
}

test('in the list, what one has handed in says so, however near its day; what one has yet to do does not', async () => {
  const near = { kind: 'near' as const, words: '今天到期', today: true as const }
  const sent = { ...lineOf(openCase), standing: near, status: 'review' as const }
  const still = { ...sent, id: '8M3N-4PRT', excerpt: '路灯不亮', status: 'handling' as const }
  cityAnswers({
    ...city(openCase),
    'GET /api/inquiries/queue': {
      department: housing.name,
      counts: { open: 2, near: 2, overdue: 0, supporting: 0 },
      inquiries: [sent, still],
    },
  })
  open(Queue)
  expect(await screen.findByText(/^已送审，等签发/)).toBeInTheDocument()
  expect(screen.getAllByText('今天到期', { selector: '.chip--today *' })).toHaveLength(2)
  expect(screen.queryByText(/11月28日到期/)).not.toBeInTheDocument()
})

test.each([
  ['2026-11-26', { kind: 'near' as const, words: '还有 4 个工作日' }, '11月26日前签发或退改（本市约定的内部期限）'],
  ['2026-11-30', { kind: 'near' as const, words: '还有 4 个工作日' }, '11月28日前签发或退改：这天是答复期限'],
  ['2026-11-30', { kind: 'overdue' as const, words: '超过答复期限' }, '答复期限 11月28日已经过了，请先签发或退改'],
])(
  'whoever signs is never given longer than the asker waits: internal limit %s, %o → %s',
  async (until, standing, says) => {
    await caseOf({ ...openCase, status: 'review', standing, draft: { ...draft, until }, actions: ['sign'] })
    expect(screen.getByText(says)).toBeInTheDocument()
  },
)

test('where a case may not be given back any more, whoever replies reads why and who may still move it', async () => {
  const over = '收到已满 2 个工作日，不能再退回；确实不归你单位的，请分办台改派'
  await caseOf({ ...openCase, returns: { count: 0, over }, actions: ['submitForReview'] })
  expect(screen.getByText(over)).toBeInTheDocument()
})
