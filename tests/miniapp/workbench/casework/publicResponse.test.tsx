import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { Person } from '@shared/people/person'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

// jsdom draws nothing; here every element counts as drawn, so that the first field takes the focus.
beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone())

const housing = { id: 'housing', name: '市住房城乡建设局' }
const officer: Person = { id: 's-officer', role: 'officer', name: '示例人员', department: housing, places: [] }
const response = {
  id: 'concern-1',
  title: '【示例】停暖的小区',
  text: '今晚八点前恢复供热。',
  department: housing.name,
  respondedAt: '2026-11-24T02:00:00.000Z',
  correcting: false,
}
async function writing(one: typeof response) {
  const path = `/api/inquiries/${openCase.id}`
  cityAnswers({
    [`GET ${path}`]: { inquiry: { ...openCase, department: housing, actions: ['submitForReview', 'draft'] } },
    [`GET /api/concerns/cases/${openCase.id}`]: { responses: [one] },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    [`POST ${path}/reply-check`]: { findings: [], plainness: 100, because: [] },
  })
  signIn(officer)
  open(CasePage, { id: openCase.id })
  await userEvent.click(await screen.findByRole('button', { name: '写答复' }))
}
const borrow = { name: '把「【示例】停暖的小区」的回应放进答复内容' }

test('what was signed in public on the same matter goes into the reply without being typed again', async () => {
  await writing(response)
  await userEvent.click(await screen.findByRole('button', borrow))
  expect(screen.getByLabelText('答复内容')).toHaveValue('今晚八点前恢复供热。')
})

test('what was taken over is checked as it stands, and nobody is told that the empty reply before it could not be', async () => {
  await writing(response)
  await userEvent.click(await screen.findByRole('button', borrow))
  const checks = () => phone.asked.filter(({ url }) => url.endsWith('/reply-check')).map(({ data }) => data)
  await waitFor(() => expect(checks()).toHaveLength(1), { timeout: 3000 })
  expect(checks()).toEqual([{ text: response.text, basis: [] }])
})

test('a response that is being put right is read beside the case and not taken over', async () => {
  await writing({ ...response, correcting: true })
  expect(await screen.findByText('正在更正，先不要照它答')).toBeInTheDocument()
  expect(screen.queryByRole('button', borrow)).not.toBeInTheDocument()
})
