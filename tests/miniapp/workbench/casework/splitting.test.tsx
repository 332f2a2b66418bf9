import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { InquiryView } from '@shared/inquiries/view'
import type { Person } from '@shared/people/person'
import CasePage from '../../../../miniapp/src/workbench/case'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
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
describe('分办', () => {
  test('a unit is found by what colleagues call it for short, and Enter takes the only one that fits', async () => {
    shows({ ...openCase, department: housing, actions: ['split'] })
    await opened('dispatcher')
    await userEvent.click(screen.getByRole('button', { name: '分给几个单位' }))
    await userEvent.type(screen.getByLabelText('找协办单位'), '城管{Enter}')
    expect(screen.getByRole('button', { name: '不要市城市管理局协办' })).toBeInTheDocument()
  })

  test('who was asked for an opinion and gave none is not said to be at it once the reply is out', async () => {
    const part = { department: lamps, dueDate: '2026-11-26' as const }
    const parts = [{ ...part, standing: { kind: 'onTime' as const, words: '协办中' } }]
    shows({ ...repliedCase, parts, actions: [] })
    await opened('lead')
    expect(screen.getByText('没有提意见')).toBeInTheDocument()
    expect(screen.queryByText('协办中')).not.toBeInTheDocument()
  })
})

test('whoever merges a case sees the other one before, by its code', async () => {
  const other = { ...openCase, id: '8M3N-4PRT', text: '同一栋楼的暖气也不热', department: lamps }
  shows({ ...openCase, actions: ['merge'] }, { 'GET /api/inquiries/8M3N-4PRT': { inquiry: other } })
  await opened('dispatcher')
  await userEvent.click(await screen.findByRole('button', { name: '并到另一件' }))
  await userEvent.type(screen.getByLabelText('并到哪一件'), '8m3n4prt')
  expect(await screen.findByText(other.text)).toBeInTheDocument()
  expect(screen.getByText('投诉 8M3N-4PRT · 市城市管理局 · 办理中')).toBeInTheDocument()
})

test('a code that leads to no case says so before it is sent', async () => {
  shows(
    { ...openCase, actions: ['merge'] },
    {
      'GET /api/inquiries/8M3N-4PRT': refusal(404, 'not-found', '没有找到这一件'),
    },
  )
  await opened('dispatcher')
  await userEvent.click(await screen.findByRole('button', { name: '并到另一件' }))
  await userEvent.type(screen.getByLabelText('并到哪一件'), '8M3N4PRT')
  expect(await screen.findByText('没有找到这一件')).toBeInTheDocument()
})
