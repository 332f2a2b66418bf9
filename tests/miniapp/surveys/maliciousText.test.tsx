import type { SurveyView } from '@shared/surveys/contractParts'
import { screen } from '@testing-library/react'
import Concern from '../../../miniapp/src/concerns/concern'
import Concerns from '../../../miniapp/src/concerns/list'
import Answer from '../../../miniapp/src/surveys/answer'
import SurveyPage from '../../../miniapp/src/surveys/survey'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'

const bad = '<script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1">'
const asOf = '2026-11-24T02:00:00.000Z'
const survey: SurveyView = {
  id: 'survey-1',
  title: `示例题目${bad}`,
  intro: `示例说明${bad}`,
  department: '市住房城乡建设局',
  contact: `示例电话${bad}`,
  areas: [{ code: '371502', name: '东昌府区' }],
  opensOn: '2026-11-23',
  closesOn: '2026-11-30',
  standing: 'open',
  example: true,
  results: 'after',
  questions: [{ id: 'q1', kind: 'single', title: `示例问${bad}`, required: true, options: [`示例选项${bad}`, '别的'] }],
}
const concern = {
  id: 'c-1',
  registeredAt: '2026-11-20T02:00:00.000Z',
  respondedAt: '2026-11-21T02:00:00.000Z',
  topic: '市场监管',
  clock: '24 小时后回应',
  overdue: false,
  title: `示例标题${bad}`,
  summary: `示例内容${bad}`,
  seenAt: `示例论坛${bad}`,
  response: `示例回应${bad}`,
  sources: [{ title: `示例来源${bad}` }],
  corrections: [],
  earlier: [],
  progress: [{ at: asOf, text: `示例进展${bad}` }],
}

beforeEach(() => {
  freshPhone()
  signIn()
  cityAnswers({
    'GET /api/surveys/survey-1': { survey, asOf },
    'GET /api/concerns': { concerns: [concern] },
    'GET /api/concerns/c-1': { concern },
  })
})

test.each([
  ['a survey', SurveyPage, { id: 'survey-1' }, ['示例题目', '示例说明', '示例电话']],
  ['the questions of a survey', Answer, { id: 'survey-1' }, ['示例问', '示例选项']],
  ['the list of concerns', Concerns, undefined, ['示例标题', '示例内容', '示例回应']],
  ['a concern', Concern, { id: 'c-1' }, ['示例标题', '示例内容', '示例回应', '示例进展']],
] as const)('a script in what %s says is read as the signs it is made of, and runs nowhere', async (...given) => {
  const [, Page, of, said] = given
  open(Page, of)
  for (const one of said) {
    const [place] = await screen.findAllByText((text) => text.includes(`${one}<script>`))
    expect(place).toHaveTextContent(bad)
  }
  expect(document.querySelector('script, img[src="x"]')).toBeNull()
  expect(globalThis).not.toHaveProperty('ran')
})
