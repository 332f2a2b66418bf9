import type { SurveyWork } from '@shared/surveys/contractParts'
import type { Person } from '@shared/people/person'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkSurveys from '../../../miniapp/src/workbench/surveys'
import { type City, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
/** Who watches or edits for the whole city sits at no desk. */
const of = (role: Person['role']): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  ...(role === 'supervisor' || role === 'editor' ? {} : { department: housing }),
  places: [],
})
const survey: SurveyWork = {
  id: 'survey-1',
  version: 3,
  status: 'submitted',
  department: housing.name,
  draftedBy: '示例经办',
  draftedAt: '2026-11-23T02:00:00.000Z',
  places: [{ code: '371502', name: '东昌府区' }],
  mine: false,
  findings: [],
  history: [],
  can: ['approve', 'sendBack'],
  content: {
    title: '【示例】今年的暖气怎么样',
    intro: '示例：用来安排明年夏天的检修',
    areas: ['371502'],
    opensOn: '2026-11-23',
    closesOn: '2026-11-30',
    results: 'after',
    contact: '示例电话',
    questions: [{ id: 'q1', kind: 'single', title: '热不热', required: true, options: ['够热', '不够热'] }],
  },
}
const city = (one: Partial<SurveyWork> = {}): City => ({
  'GET /api/surveys/desk': { surveys: [{ ...survey, ...one }] },
  'POST /api/surveys': { survey },
  'POST /api/surveys/survey-1/submission': { survey },
  'POST /api/surveys/survey-1/return': { survey },
  'POST /api/surveys/survey-1/feedback/submission': { survey },
})
const posted = (end: string) => phone.asked.find((one) => one.method === 'POST' && one.url.endsWith(end))

test('a lead gives back a survey with the reason', async () => {
  freshPhone(city())
  signIn(of('lead'))
  open(WorkSurveys)
  await userEvent.click(await screen.findByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByLabelText('要改什么'), '第一题问得不清楚')
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await waitFor(() => expect(posted('/return')?.data).toEqual({ version: 3, reason: '第一题问得不清楚' }))
})

test('an officer writes the feedback: what was heard, what will change, what will not and why', async () => {
  freshPhone(city({ status: 'closed', standing: 'over', can: ['draftFeedback', 'submitFeedback'] }))
  signIn(of('officer'))
  open(WorkSurveys)
  await userEvent.click(await screen.findByRole('button', { name: '写反馈' }))
  const send = screen.getByRole('button', { name: '交给审核人签' })
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('听到了什么'), '示例：多数人说够热，顶楼说不热')
  const [will, wont] = screen.getAllByRole('button', { name: '加一条' })
  await userEvent.click(will!)
  await userEvent.type(screen.getByLabelText('改什么'), '顶楼先检修')
  await userEvent.click(wont!)
  await userEvent.type(screen.getByLabelText('不改什么'), '不提前供暖')
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('理由'), '合同定了')
  await userEvent.click(send)
  await waitFor(() =>
    expect(posted('/feedback/submission')?.data).toEqual({
      version: 3,
      feedback: {
        heard: '示例：多数人说够热，顶楼说不热',
        will: [{ what: '顶楼先检修' }],
        wont: [{ what: '不提前供暖', why: '合同定了' }],
        quotes: [],
      },
    }),
  )
})

test('the supervisor sees what is owed and takes no step', async () => {
  const owed = {
    dueAt: '2026-12-21T15:59:59.999Z',
    overdue: true,
    words: '应在12月21日（周一）前反馈，已经超过（本市约定）',
  }
  freshPhone(city({ status: 'issued', standing: 'over', owed, can: [] }))
  signIn(of('supervisor'))
  open(WorkSurveys)
  expect(await screen.findByText(/已经超过（本市约定）/)).toBeInTheDocument()
  for (const name of ['写反馈', '照着再起草一份', '起草问卷', '交给同事审核'])
    expect(screen.queryByRole('button', { name })).toBeNull()
})
