import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnswerPage from '../../../miniapp/src/answers/answer'
import { cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded } from '../cases'

const unit = { id: 'housing@371502', name: '东昌府区住房城乡建设局' }
const local = {
  place: { id: '371502', name: '东昌府区' },
  unit,
  where: '示例街 1 号',
  phone: '0635-8200001',
  source: '示例：公示牌',
  asOf: '2026-11-20',
}

beforeEach(() => freshPhone({}))

test('what the place of whoever asks wrote down stands apart, with its unit, its day and where it is written', async () => {
  cityAnswers({ 'POST /api/answers': { ...grounded, local } })
  open(AnswerPage, { q: '路灯坏了' })
  expect(await screen.findByText('在东昌府区')).toBeInTheDocument()
  expect(screen.getByText('示例街 1 号')).toBeInTheDocument()
  expect(screen.getByText(/东昌府区住房城乡建设局，2026年11月20日核对过。出处：示例：公示牌/)).toBeInTheDocument()
  expect(screen.queryByText('多少钱')).not.toBeInTheDocument()
  expect(screen.queryByText(/待填/)).not.toBeInTheDocument()
  expect(screen.getByText(/打电话 0635-8200001/)).toBeInTheDocument()
})

test('where the place is not known it is asked plainly, and one tap shows that place’s own', async () => {
  cityAnswers({ 'POST /api/answers': { ...grounded, localIn: [{ code: '371502', name: '东昌府区' }] } })
  open(AnswerPage, { q: '路灯坏了' })
  await userEvent.click(await screen.findByRole('button', { name: '东昌府区' }))
  await waitFor(() =>
    expect(phone.asked.filter(({ url }) => url === '/api/answers').at(-1)?.data).toMatchObject({ area: '371502' }),
  )
})

test('where a county has its own rule that is said plainly, and one tap asks there', async () => {
  cityAnswers({ 'POST /api/answers': { ...grounded, rulesIn: [{ code: '371502', name: '东昌府区' }] } })
  open(AnswerPage, { q: '路灯坏了' })
  expect(await screen.findByText(/^东昌府区有自己的规定，只在当地适用/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '东昌府区' }))
  await waitFor(() =>
    expect(phone.asked.filter(({ url }) => url === '/api/answers').at(-1)?.data).toMatchObject({ area: '371502' }),
  )
})

test('the rules of the nation and of the city stand apart, and what only the office can say is said', async () => {
  const [one] = grounded.citations
  const citations = [
    { ...one!, level: 'city' as const },
    { ...one!, title: '示例国家法', level: 'national' as const },
  ]
  cityAnswers({ 'POST /api/answers': { ...grounded, citations } })
  open(AnswerPage, { q: '路灯坏了' })
  const named = (await screen.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)
  expect(named).toEqual(['国家的规定', '聊城的规定'])
  expect(screen.getByText(/看过材料才说得准/)).toBeInTheDocument()
})
