import type { SurveyWork } from '@shared/surveys/contractParts'
import type { Person } from '@shared/people/person'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkSurveys from '../../../miniapp/src/workbench/surveys'
import { type City, cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
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
    contact: '示例咨询电话',
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

test('who may let a survey out sees all that nobody can change afterwards: whom, until when, how each question is asked', async () => {
  const questions = [
    ...survey.content.questions,
    {
      id: 'q2',
      kind: 'multiple' as const,
      title: '哪里不热',
      note: '按住的那套说',
      required: false,
      options: ['客厅', '卧室'],
      onlyIf: { question: 'q1', is: [1] },
    },
  ]
  freshPhone(city({ content: { ...survey.content, questions, who: { any: [{ group: 'elderly' }] } } }))
  signIn(of('lead'))
  open(WorkSurveys)
  expect(await screen.findByText('可以选几项 · 不答也可以 · 只问第 1 题选了“不够热”的人')).toBeInTheDocument()
  for (const words of ['说明：按住的那套说', '客厅 / 卧室', '咨询：示例咨询电话', '结果：结束后公开', '范围：东昌府区'])
    expect(screen.getByText(words)).toBeInTheDocument()
  expect(screen.getByText(/^问哪些人：/)).toBeInTheDocument()
})

const drafting: Partial<SurveyWork> = { status: 'drafting', version: 1, can: ['revise', 'submit', 'drop'] }
const written = (kind: string) => phone.asked.findLast((one) => one.method === kind)?.data as { content: unknown }

test('of two who write one survey, the second reads the first before anything goes over it, and loses no word', async () => {
  const refused = refusal(409, 'changed-meanwhile', '刚刚有人更新过，请看过最新情况再操作')
  freshPhone({ ...city(drafting), 'PUT /api/surveys/survey-1': refused })
  signIn(of('officer'))
  open(WorkSurveys)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  const intro = screen.getByLabelText('为什么问，答案用来做什么')
  await userEvent.type(intro, '，我写的')
  const theirs = { ...survey.content, title: '【示例】同事改过的题目' }
  cityAnswers({ ...city({ ...drafting, version: 2, content: theirs }), 'PUT /api/surveys/survey-1': refused })
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  await userEvent.click(await screen.findByRole('button', { name: '看最新情况' }))
  expect(await screen.findByText('你写的时候，同事也改过。现在是这样：')).toBeInTheDocument()
  expect(screen.getByLabelText('为什么问，答案用来做什么')).toHaveValue(`${survey.content.intro}，我写的`)
  expect(screen.getByRole('button', { name: '先存草稿' })).toBeDisabled()
  await userEvent.click(screen.getByRole('button', { name: '留下我写的' }))
  cityAnswers({ ...city(drafting), 'PUT /api/surveys/survey-1': { survey } })
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  expect(await screen.findByText('存好了，本单位同事也能接着写')).toBeInTheDocument()
  expect(written('PUT')).toMatchObject({ version: 2, content: { intro: `${survey.content.intro}，我写的` } })
})

test('a survey that was kept but could not be handed in is said as it is, and not drafted a second time', async () => {
  const busy = refusal(503, 'busy', '系统正忙，请稍后再试')
  freshPhone({
    ...city(drafting),
    'PUT /api/surveys/survey-1': { survey },
    'POST /api/surveys/survey-1/submission': busy,
  })
  signIn(of('officer'))
  open(WorkSurveys)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  await userEvent.click(screen.getByRole('button', { name: '改好了，再交审核' }))
  expect(await screen.findByText(/^存好了，.*还没有交审核：系统正忙/)).toBeInTheDocument()
  expect(screen.queryByLabelText('标题')).not.toBeInTheDocument()
})

test('an option taken out, or left empty, leaves the question that hangs on another one where it was', async () => {
  const questions = [
    { id: 'q1', kind: 'single' as const, title: '热不热', required: true, options: ['够热', '一般', '不够热'] },
    { id: 'q2', kind: 'text' as const, title: '哪里不热', required: false, onlyIf: { question: 'q1', is: [2] } },
  ]
  freshPhone({
    ...city({ ...drafting, content: { ...survey.content, questions } }),
    'PUT /api/surveys/survey-1': { survey },
  })
  signIn(of('officer'))
  open(WorkSurveys)
  await userEvent.click(await screen.findByRole('button', { name: '修改' }))
  await userEvent.click(screen.getByRole('button', { name: '去掉选项 1' }))
  expect(screen.getByRole('switch', { name: '不够热' })).toHaveAttribute('aria-checked', 'true')
  await userEvent.click(screen.getByRole('button', { name: '再加一个选项' }))
  await userEvent.clear(screen.getByLabelText('选项 1'))
  await userEvent.type(screen.getByLabelText('选项 3'), '说不准')
  await userEvent.click(screen.getByRole('button', { name: '先存草稿' }))
  await waitFor(() =>
    expect(written('PUT')).toMatchObject({
      content: {
        questions: [{ options: ['不够热', '说不准'] }, { onlyIf: { question: 'q1', is: [0] } }],
      },
    }),
  )
})

test('a survey or a feedback that cannot go yet says what it still wants', async () => {
  freshPhone(city({ status: 'closed', standing: 'over', can: ['draftFeedback', 'submitFeedback'] }))
  signIn(of('officer'))
  open(WorkSurveys)
  await userEvent.click(screen.getByRole('button', { name: '起草问卷' }))
  expect(
    screen.getByText(
      '还没有写好：标题、为什么问、和哪些地方有关、咨询电话、第 1 题的问题、第 1 题的选项（至少两个，不能重复）',
    ),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '先不写了' }))
  await userEvent.click(await screen.findByRole('button', { name: '写反馈' }))
  expect(screen.getByText('还没有写好：听到了什么、要改什么、不改什么，至少一条')).toBeInTheDocument()
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
