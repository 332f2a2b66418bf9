import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import CasePage from '../../../../miniapp/src/workbench/case'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

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
  ...(role === 'dispatcher' ? {} : { department: housing }),
  places: [],
})
const shows = (inquiry: InquiryView, more: City = {}) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'GET /api/departments': { departments: [housing, lamps].map((one) => ({ ...one, duties: [] })) },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
    'GET /api/reply-templates': { templates: [] },
    ...more,
  })
const sent = (to: string) => phone.asked.find(({ url }) => url.endsWith(`${openCase.id}${to}`))?.data
const opened = async (role: Person['role']) => {
  signIn(of(role))
  open(CasePage, { id: openCase.id })
  await screen.findByText(openCase.text, { selector: '.prose' })
}
const asked = {
  at: '2026-11-26T02:00:00.000Z',
  by: '示例经办',
  reason: '示例：管网不在住建的职责里',
  suggested: lamps,
}

test('an officer past the time for giving a case back asks the desk to move it, with a reason and whom she suggests', async () => {
  shows(
    { ...openCase, department: housing, actions: ['askMove', 'submitForReview'] },
    { [`POST ${path}/move-request`]: { inquiry: { ...openCase, department: housing, moveAsked: asked, actions: [] } } },
  )
  await opened('officer')
  await userEvent.click(screen.getByRole('button', { name: '不归本单位，请分办台改派' }))
  await userEvent.type(screen.getByLabelText('为什么不归本单位'), asked.reason)
  await userEvent.type(screen.getByLabelText('找建议的单位'), '城管{Enter}')
  await userEvent.click(screen.getByRole('button', { name: '请分办台改派' }))
  expect(sent('/move-request')).toMatchObject({ department: lamps.id, reason: asked.reason })
  expect(await screen.findByText('市住房城乡建设局请分办台改派，建议由市城市管理局办')).toBeInTheDocument()
})

test('the desk finds why, and whom the unit suggests stands chosen; it moves the case', async () => {
  shows(
    { ...openCase, department: housing, moveAsked: asked, actions: ['assign', 'split', 'refuseMove'] },
    { [`POST ${path}/assignment`]: { inquiry: openCase } },
  )
  await opened('dispatcher')
  expect(screen.getByText(asked.reason)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '转给别的单位' }))
  expect(screen.getByText(lamps.name, { selector: '.picked *' })).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('为什么归这个单位'), '归它管')
  await userEvent.click(screen.getByRole('button', { name: '分办' }))
  expect(sent('/assignment')).toMatchObject({ department: lamps.id, reason: '归它管' })
})

test('or it says with a reason that the case stays', async () => {
  shows(
    { ...openCase, department: housing, moveAsked: asked, actions: ['assign', 'split', 'refuseMove'] },
    { [`POST ${path}/move-refusal`]: { inquiry: openCase } },
  )
  await opened('dispatcher')
  await userEvent.click(screen.getByRole('button', { name: '仍由它办' }))
  await userEvent.type(screen.getByLabelText('为什么归这个单位'), '管网养护在住建')
  await userEvent.click(screen.getByRole('button', { name: '定了，仍由它办' }))
  expect(sent('/move-refusal')).toMatchObject({ reason: '管网养护在住建' })
})
