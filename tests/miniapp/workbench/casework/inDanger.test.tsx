import { screen } from '@testing-library/react'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { openCase } from '../../cases'

const path = `/api/inquiries/${openCase.id}`
const danger = '可能有人有危险（起火）'

beforeEach(() => {
  freshPhone()
  signIn({ id: 's-desk', role: 'dispatcher', name: '示例分办', places: [] })
})

const shown = (inquiry: object) =>
  cityAnswers({
    [`GET ${path}`]: { inquiry: { ...openCase, actions: [], ...inquiry } },
    'GET /api/departments': { departments: [] },
    'GET /api/reply-templates': { templates: [] },
    'POST /api/answers/replies': { replies: [] },
  })

test('whoever opens a case in which somebody may be in danger reads first whom to call', async () => {
  shown({ danger, contact: { phone: '13800000001' } })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText(danger)).toBeInTheDocument()
  expect(screen.getByText(/^先打提问人的电话 13800000001。正在发生的，帮着报 110、120、119/)).toBeInTheDocument()
})

test('of an ordinary case nothing of the kind is said', async () => {
  shown({})
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText('办理经过')).toBeInTheDocument()
  expect(screen.queryByText(/可能有人有危险/)).toBeNull()
})

test('whoever may not see how to reach the asker is told to ask the unit', async () => {
  shown({ danger })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText(/^先问经办单位联系上提问人没有。正在发生的/)).toBeInTheDocument()
})

test('where no number was left the banner says so', async () => {
  shown({ danger, contact: { name: '示例居民一' } })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText(/^提问人没有留电话。正在发生的/)).toBeInTheDocument()
})
