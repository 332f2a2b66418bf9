import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Taro from '@tarojs/taro'
import AnswerPage from '../../../miniapp/src/answers/answer'
import type { Answer } from '@shared/answers/answer/answer'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded } from '../cases'

const urgent: Answer = {
  kind: 'urgent',
  citations: [],
  related: [],
  urgent: {
    what: '燃气泄漏',
    now: ['开窗，关上阀门', '人都出去，到外面再打电话'],
    calls: [
      { number: '119', name: '火警和救援' },
      { number: '120', name: '急救', when: '有人头晕' },
    ],
  },
}

const asked = (answer: Answer, question = '申请公开多久答复', more: Record<string, string> = {}) => {
  cityAnswers({ 'POST /api/answers': answer })
  return open(AnswerPage, { q: question, ...more })
}
/** Each of them stands before the next one on the page. */
const inOrder = (...parts: HTMLElement[]) =>
  parts.every((one, at) => at === 0 || parts[at - 1]!.compareDocumentPosition(one) === Node.DOCUMENT_POSITION_FOLLOWING)

beforeEach(() => freshPhone({}))

test('where somebody is in danger there is nothing but what to do and whom to call', async () => {
  asked(urgent, '家里一股煤气味')
  expect(await screen.findByText('开窗，关上阀门')).toBeInTheDocument()
  expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(['tel:119', 'tel:120'])
  expect(screen.getByRole('link', { name: '打 120，急救，有人头晕' })).toBeInTheDocument()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
})

test('who tells of what is over says that nobody is in danger, and is answered', async () => {
  asked(urgent, '从架子上摔下来腿断了，主家该赔多少')
  await userEvent.click(await screen.findByRole('button', { name: '没有人有危险，查我问的事' }))
  expect(phone.went[0]).toMatch(/^instead .*&safe=1$/)
})

test('what only sounds like danger is answered, too, under whom to call', async () => {
  const perhaps: Answer = { ...urgent, urgent: { ...urgent.urgent!, what: '听上去有人有危险', perhaps: true } }
  cityAnswers({
    'POST /api/answers': ({ data }: { data?: { safe?: boolean } }) => (data?.safe ? grounded : perhaps),
  })
  open(AnswerPage, { q: '幼儿园上了三天孩子哭得不行，学费退吗' })
  expect(
    inOrder(
      await screen.findByText('要是有人有危险，先这样做'),
      screen.getByText('没有人有危险的话，下面是你问的事'),
      await screen.findByText(grounded.text!),
    ),
  ).toBe(true)
})

test('the city is told that nobody is in danger', async () => {
  asked(grounded, '从架子上摔下来腿断了，主家该赔多少', { safe: '1' })
  await screen.findByText('市政府办公室')
  expect(phone.asked[0]?.data).toEqual({ question: '从架子上摔下来腿断了，主家该赔多少', safe: true })
})

test('whoever is in danger and has no connection finds whom to call, instead of only that there is none', async () => {
  cityAnswers({ 'POST /api/answers': 'offline' })
  open(AnswerPage, { q: '家里一股煤气味' })
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  expect(screen.getAllByRole('link').map((one) => one.getAttribute('href'))).toEqual(['tel:120', 'tel:119', 'tel:110'])
  expect(screen.getByRole('link', { name: '打 119，火警和救援' })).toBeInTheDocument()
})

test('on a line so slow that nothing has come after five seconds, whom to call stands there too', async () => {
  jest.useFakeTimers()
  try {
    jest.spyOn(Taro, 'request').mockReturnValueOnce(new Promise(() => undefined) as never)
    open(AnswerPage, { q: '家里一股煤气味' })
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    act(() => void jest.advanceTimersByTime(5_000))
    expect(screen.getAllByRole('link')).toHaveLength(3)
  } finally {
    jest.useRealTimers()
  }
})
