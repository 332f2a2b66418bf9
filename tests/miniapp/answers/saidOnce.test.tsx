import { screen } from '@testing-library/react'
import AnswerPage from '../../../miniapp/src/answers/answer'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { grounded } from '../cases'

beforeEach(() => freshPhone({}))

test.each([
  ['20 个工作日内答复。', '能当场答的当场答。不能的要登记。20 个工作日内答复。', '能当场答的当场答。不能的要登记。'],
  ['情节严重的，罚1000元。', '先责令改正；不改的，罚200元；情节严重的，罚1000元。', '先责令改正；不改的，罚200元。'],
  ['这样的，20 天内答复。', '材料不齐要补。这样的，20 天内答复。', '材料不齐要补。这样的，20 天内答复。'],
  ['找市政府办公室。', '先打电话，再找市政府办公室。', '先打电话，再找市政府办公室。'],
])('“%s”, said first, is not said again at the end of “%s”', async (lead, text, rest) => {
  cityAnswers({ 'POST /api/answers': { ...grounded, text, lead: { asked: 'how-long', text: lead } } })
  const { container } = open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByText(lead)).toHaveClass('answer--lead')
  expect(container.querySelector('.prose')!.textContent).toBe(rest)
})
