import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import AnswerPage from '../../../miniapp/src/answers/answer'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { type City, cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { grounded, referral } from '../cases'

const city: City = { 'POST /api/answers': grounded }

beforeEach(() => freshPhone(city))

test('handing over carries the question and the department into the draft', async () => {
  cityAnswers({ 'POST /api/answers': referral })
  open(AnswerPage, { q: '暖气不热' })
  await userEvent.click(await screen.findByRole('button', { name: '转给这个单位答复' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ text: '暖气不热', department: { id: 'housing-urban-rural' } })
  expect(phone.went).toEqual(['to /inquiries/submit/index'])
})

test('a question that is handed over is no application for information because that form was opened and left before', async () => {
  useDrafts.getState().edit({ kind: 'disclosure', kindChosen: true })
  cityAnswers({ 'POST /api/answers': referral })
  open(AnswerPage, { q: '暖气不热' })
  await userEvent.click(await screen.findByRole('button', { name: '转给这个单位答复' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ text: '暖气不热', kind: 'consultation', kindChosen: false })
})

test('the kind that was chosen for a question stays when it is handed over again', async () => {
  useDrafts.getState().edit({ text: '暖气不热', kind: 'complaint', kindChosen: true })
  cityAnswers({ 'POST /api/answers': referral })
  open(AnswerPage, { q: '暖气不热' })
  await userEvent.click(await screen.findByRole('button', { name: '转给这个单位答复' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ kind: 'complaint', kindChosen: true })
})

test('a draft of another matter is not overwritten without asking', async () => {
  useDrafts.getState().edit({ text: '路灯坏了' })
  phone.confirms = false
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '没有解决' }))
  await userEvent.click(screen.getByRole('button', { name: '转给单位答复' }))
  expect(useDrafts.getState().inquiry?.text).toBe('路灯坏了')
})

test('a follow-up takes the question before it along, and the way back leads to its answer', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.type(await screen.findByLabelText('接着问一句'), '那要多少钱')
  await userEvent.click(screen.getByRole('button', { name: '问一问' }))
  const [q, about] = ['那要多少钱', '申请公开多久答复'].map(encodeURIComponent)
  expect(phone.went).toEqual([`to /answers/answer/index?q=${q}&about=${about}`])
})

test('a follow-up and a word on what did not help that are half written are there again when the page is opened anew', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.type(await screen.findByLabelText('接着问一句'), '那要多少')
  await userEvent.click(screen.getByRole('button', { name: '没有解决' }))
  await userEvent.type(screen.getByLabelText('想补充的话（选填）'), '没说清几天')
  cleanup()
  open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByLabelText('接着问一句')).toHaveValue('那要多少')
  expect(screen.getByLabelText('想补充的话（选填）')).toHaveValue('没说清几天')
})

test('a long follow-up is seen whole while it is written, as the question is', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  expect(await screen.findByLabelText('接着问一句')).toBeInstanceOf(HTMLTextAreaElement)
})

test('an answer to a follow-up says what it goes on from', async () => {
  cityAnswers({ 'POST /api/answers': { ...grounded, continues: '申请公开多久答复' } })
  open(AnswerPage, { q: '那要多少钱', about: '申请公开多久答复' })
  expect(await screen.findByText('接着“申请公开多久答复”问的')).toBeInTheDocument()
  expect(phone.asked[0]?.data).toMatchObject({ question: '那要多少钱', about: '申请公开多久答复' })
})

test('a question beside the answer is opened on top of it, so that the way back leads to the answer', async () => {
  open(AnswerPage, { q: '申请公开多久答复' })
  await userEvent.click(await screen.findByRole('button', { name: '不给公开怎么办' }))
  expect(phone.went).toEqual([`to /answers/answer/index?q=${encodeURIComponent('不给公开怎么办')}`])
})
