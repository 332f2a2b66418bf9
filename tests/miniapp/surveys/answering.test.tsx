import type { SurveyView } from '@shared/surveys/contractParts'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Answer from '../../../miniapp/src/surveys/answer'
import Surveys from '../../../miniapp/src/surveys/list'
import SurveyPage from '../../../miniapp/src/surveys/survey'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const survey: SurveyView = {
  id: 'survey-1',
  title: '【示例】今年的暖气怎么样',
  intro: '示例：用来安排检修',
  department: '市住房城乡建设局',
  contact: '示例电话',
  areas: [{ code: '371502', name: '东昌府区' }],
  opensOn: '2026-11-23',
  closesOn: '2026-11-30',
  standing: 'open',
  results: 'after',
  example: true,
  questions: [
    { id: 'q1', kind: 'single', title: '热不热', required: true, options: ['够热', '不够热'] },
    { id: 'q2', kind: 'text', title: '哪里不热', required: false, onlyIf: { question: 'q1', is: [1] } },
    { id: 'q3', kind: 'multiple', title: '报修过什么', required: false, options: ['漏水', '噪声'] },
  ],
}
const token = `${'a'.repeat(43)}.${'b'.repeat(43)}`
const of = { id: 'survey-1' }
const asOf = '2026-11-24T02:00:00.000Z'
const posted = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end))

beforeEach(() => {
  freshPhone()
  cityAnswers({
    'GET /api/surveys': { surveys: [survey], asOf },
    'GET /api/surveys/survey-1': { survey, asOf },
    'POST /api/surveys/survey-1/token': { token },
    'POST /api/surveys/survey-1/answers': { kept: true },
  })
})

test('a question for some appears when it is theirs; what must be answered is marked; the answer goes without a name', async () => {
  signIn()
  open(Answer, of)
  await userEvent.click(await screen.findByRole('button', { name: '交答卷' }))
  expect(screen.getByText('这道题还没有答')).toBeInTheDocument()
  expect(posted('/token')).toEqual([])
  expect(screen.queryByLabelText('哪里不热')).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: '不够热' }))
  await userEvent.type(await screen.findByLabelText('哪里不热'), '示例：顶楼')
  await userEvent.click(screen.getByRole('checkbox', { name: '噪声' }))
  await userEvent.click(screen.getByRole('button', { name: '交答卷' }))
  expect(await screen.findByText('谢谢，答卷收到了')).toBeInTheDocument()
  const [sent] = posted('/answers')
  expect(sent?.data).toEqual({ token, answers: { q1: 1, q2: '示例：顶楼', q3: [1] } })
  expect(JSON.stringify(sent?.header)).not.toContain('Bearer')
  expect(JSON.stringify(posted('/token')[0]?.header)).toContain('Bearer')
})

test('the page says how it is kept without names, and what that does not protect from', async () => {
  open(SurveyPage, of)
  await userEvent.click(await screen.findByRole('button', { name: '怎样做到不记名，哪些做不到' }))
  expect(screen.getByText(/管数据的人查不出哪一份是你的/)).toBeInTheDocument()
  expect(screen.getByText(/挡不住的：领和交走的是同一套系统/)).toBeInTheDocument()
})

test('a survey of a drawn area is held against one’s own house on the phone, and says nothing of it', async () => {
  const ring = [115.9, 36.4, 116, 36.4, 116, 36.5, 115.9, 36.5, 115.9, 36.4]
  const corners = ring.flatMap((x, nth) => (nth % 2 === 0 ? [[x, ring[nth + 1]!]] : []))
  cityAnswers({
    'GET /api/surveys/survey-1': { survey: { ...survey, shape: 'a'.repeat(64) }, asOf },
    [`GET /api/notices/shapes/${'a'.repeat(64)}`]: { shape: { type: 'MultiPolygon', coordinates: [[corners]] } },
  })
  open(SurveyPage, of)
  expect(await screen.findByRole('heading', { name: '我家在里面吗？' })).toBeInTheDocument()
  expect(await screen.findByText(/只和画出来的地方有关：东昌府区/)).toBeInTheDocument()
  expect(phone.asked.every(({ url }) => !url.includes('115.'))).toBe(true)
})

test('what is half filled in stays on the phone; who is not signed in is told why they have to be', async () => {
  const first = open(Answer, of)
  await userEvent.click(await screen.findByRole('radio', { name: '够热' }))
  first.unmount()
  open(Answer, of)
  expect(await screen.findByRole('radio', { name: '够热' })).toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: '登录后交' }))
  expect(phone.went.at(-1)).toContain('/people/signIn/index')
})

test('a clerk at their desk reads whose phone it takes and that nobody answers for another, and nothing filled in is lost on the way', async () => {
  signIn({ id: 's-clerk', role: 'clerk', name: '示例村居', places: [] })
  const first = open(SurveyPage, of)
  expect(await screen.findByText(/^要用自己的手机号登录才能交，别人不能替/)).toBeInTheDocument()
  first.unmount()
  const second = open(Answer, of)
  await userEvent.click(await screen.findByRole('radio', { name: '够热' }))
  expect(screen.getByText(/^现在登录的是工作账号，不能用它交/)).toBeInTheDocument()
  second.unmount()
  signIn()
  open(Answer, of)
  expect(await screen.findByRole('radio', { name: '够热' })).toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: '交答卷' }))
  expect(await screen.findByText('谢谢，答卷收到了')).toBeInTheDocument()
  expect(posted('/answers').at(-1)?.data).toEqual({ token, answers: { q1: 0 } })
})

test('a line that breaks loses nothing: the same secret and the same answer are sent again', async () => {
  signIn()
  cityAnswers({
    'GET /api/surveys/survey-1': { survey, asOf },
    'POST /api/surveys/survey-1/token': { token },
  })
  open(Answer, of)
  await userEvent.click(await screen.findByRole('radio', { name: '够热' }))
  await userEvent.click(screen.getByRole('button', { name: '交答卷' }))
  await waitFor(() => expect(posted('/answers')).toHaveLength(1))
  await screen.findByRole('alert')
  cityAnswers({
    'GET /api/surveys/survey-1': { survey, asOf },
    'POST /api/surveys/survey-1/answers': { kept: true },
  })
  await userEvent.click(screen.getByRole('button', { name: /交答卷|再试一次/ }))
  expect(await screen.findByText('谢谢，答卷收到了')).toBeInTheDocument()
  expect(posted('/answers').at(-1)?.data).toEqual({ token, answers: { q1: 0 } })
})

test('whoever changes their answers after a lost answer reads that the first ones count, and is not left with a form that nobody takes', async () => {
  signIn()
  cityAnswers({
    'GET /api/surveys/survey-1': { survey, asOf },
    'POST /api/surveys/survey-1/token': { token },
    'POST /api/surveys/survey-1/answers': refusal(409, 'said-before', '这件事你已经提交过', {
      detail: '这份问卷你已经答过，交了就不能再改，一人只算一次',
    }),
  })
  open(Answer, of)
  await userEvent.click(await screen.findByRole('radio', { name: '够热' }))
  await userEvent.click(screen.getByRole('button', { name: '交答卷' }))
  expect(await screen.findByText('先前交的那一次已经收到了')).toBeInTheDocument()
  expect(screen.getByText(/算的是先前那一次，后来改的没有算/)).toBeInTheDocument()
})

test('who is still writing when a survey ends reads that it ended, keeps what they wrote before them, and has a way on', async () => {
  const ended = refusal(409, 'not-now', '这一步现在不能做', { detail: '这份问卷已经结束，不再收答卷' })
  cityAnswers({ 'GET /api/surveys/survey-1': { survey, asOf }, 'POST /api/surveys/survey-1/token': ended })
  signIn()
  open(Answer, of)
  await userEvent.click(await screen.findByRole('radio', { name: '不够热' }))
  await userEvent.type(await screen.findByLabelText('哪里不热'), '示例：顶楼')
  await userEvent.click(screen.getByRole('button', { name: '交答卷' }))
  const words = '这份问卷已经结束，不再收答卷。你写的没有交出去，还在这台手机上'
  expect(await screen.findByText(words)).toBeInTheDocument()
  expect(screen.getByLabelText('哪里不热')).toHaveValue('示例：顶楼')
  expect(screen.queryByRole('button', { name: '交答卷' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '看这份问卷' }))
  expect(phone.went.at(-1)).toContain('/surveys/survey/index?id=survey-1')
})

test('the list says what is asked, and what is over and owes its feedback', async () => {
  const owed = { dueAt: '2026-12-21T15:59:59.999Z', overdue: false, words: '12月21日（周一）前反馈（本市约定）' }
  cityAnswers({
    'GET /api/surveys': {
      surveys: [survey, { ...survey, id: 'survey-2', title: '【示例】公园', standing: 'over', owed }],
      asOf,
    },
  })
  open(Surveys)
  expect(await screen.findByText('【示例】公园')).toBeInTheDocument()
  expect(screen.getByText(/12月21日（周一）前反馈（本市约定）/)).toBeInTheDocument()
})

test('feedback says what was heard, what will change, and what will not and why; numbers stand in a table too', async () => {
  const feedback = {
    heard: '示例：多数人说够热',
    will: [{ what: '顶楼先检修', when: '八月底前' }],
    wont: [{ what: '不提前供暖', why: '合同定了' }],
    quotes: ['示例：顶楼不热'],
    at: asOf,
  }
  cityAnswers({
    'GET /api/surveys/survey-1': { survey: { ...survey, standing: 'over', feedback }, asOf },
    'GET /api/surveys/survey-1/results': {
      answers: 200,
      questions: [
        {
          id: 'q1',
          title: '热不热',
          kind: 'single',
          onlySome: false,
          groups: [{ answered: 200, bars: [{ label: '够热', count: 120, percent: 60 }, { label: '不够热' }] }],
        },
      ],
    },
  })
  open(SurveyPage, of)
  expect(await screen.findByText('顶楼先检修')).toBeInTheDocument()
  expect(screen.getByText('原因：合同定了')).toBeInTheDocument()
  expect(await screen.findByText('120 人（60%）')).toBeInTheDocument()
  expect(screen.getByText('不单列')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看成表格' }))
  expect(screen.getByText('热不热 · 不够热')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '开始答' })).toBeNull()
})
