import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Helping from '../../../miniapp/src/people/helping'
import Helped from '../../../miniapp/src/inquiries/helped'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { citizen, cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

beforeEach(() => freshPhone())

const side = (name: string, may: string[]) => ({
  id: 'citizen-mother',
  name,
  may,
  from: '2026-11-01T02:00:00.000Z',
  until: '2027-01-30T02:00:00.000Z',
})
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data

test('an old person says what for and for how long, and reads a code aloud', async () => {
  cityAnswers({
    'GET /api/people/me/help': { helpers: [], helped: [] },
    'POST /api/people/me/help-codes': { code: '12345678', validUntil: '2026-11-23T02:15:00.000Z' },
  })
  signIn(citizen)
  open(Helping)
  await userEvent.click(await screen.findByRole('switch', { name: '以前的事也能看' }))
  await userEvent.click(screen.getByRole('radio', { name: '30 天' }))
  await userEvent.click(screen.getByRole('button', { name: '要一个授权码' }))
  expect(await screen.findByText('1234 5678')).toBeInTheDocument()
  expect(sent('/help-codes')).toEqual({ may: ['read', 'before', 'ask'], days: '30' })
})

test('whoever comes from a case lets it be seen; what a code does is what stood there when it was made, and what it leaves out is said', async () => {
  cityAnswers({
    'GET /api/people/me/help': { helpers: [], helped: [] },
    'POST /api/people/me/help-codes': { code: '12345678', validUntil: '2026-11-23T02:15:00.000Z' },
  })
  signIn(citizen)
  open(Helping, { before: 'yes' })
  const before = await screen.findByRole('switch', { name: '以前的事也能看' })
  expect(before).toBeChecked()
  expect(screen.queryByText(/家人看不到/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '要一个授权码' }))
  expect(await screen.findByText('1234 5678')).toBeInTheDocument()
  expect(sent('/help-codes')).toEqual({ may: ['read', 'before', 'ask'], days: '90' })
  await userEvent.click(before)
  expect(screen.getByText(/你已经提交的事，家人看不到/)).toBeInTheDocument()
  await waitFor(() => expect(screen.queryByText('1234 5678')).not.toBeInTheDocument())
})

test('who is let settle it is let see it too: the one comes with the other, and goes with it', async () => {
  cityAnswers({ 'GET /api/people/me/help': { helpers: [], helped: [] } })
  signIn(citizen)
  open(Helping)
  const shown = async (name: RegExp) => screen.findByRole('switch', { name })
  const [read, settle] = [await shown(/看以后新办的事/), await shown(/替我撤回/)]
  expect(settle).not.toBeChecked()
  await userEvent.click(read)
  await userEvent.click(settle)
  expect(read).toBeChecked()
  await userEvent.click(read)
  expect(settle).not.toBeChecked()
})

test('the daughter types it, then reads what was agreed and writes in her mother’s place; nothing else is offered', async () => {
  const helped = [side('138****0001', ['read', 'ask'])]
  cityAnswers({
    'GET /api/people/me/help': { helpers: [], helped: [] },
    'POST /api/people/me/help': { helpers: [], helped },
  })
  signIn(citizen)
  open(Helping)
  await userEvent.type(await screen.findByLabelText('家人给你的授权码'), '1234 5678')
  await userEvent.click(screen.getByRole('button', { name: '开始替家人办' }))
  await userEvent.click(await screen.findByRole('button', { name: '替138****0001提一件' }))
  expect(sent('/help')).toEqual({ code: '12345678' })
  expect(useDrafts.getState().inquiry?.forPerson).toEqual({ id: 'citizen-mother', name: '138****0001' })
  expect(phone.went).toEqual(['to /inquiries/submit/index'])
})

test('what the daughter has half written for herself gives way only where she says so', async () => {
  cityAnswers({ 'GET /api/people/me/help': { helpers: [], helped: [side('138****0001', ['ask'])] } })
  signIn(citizen)
  useDrafts.getState().edit({ text: '自己的一件，写了一半' })
  phone.confirms = false
  open(Helping)
  await userEvent.click(await screen.findByRole('button', { name: '替138****0001提一件' }))
  expect(useDrafts.getState().inquiry).toMatchObject({ text: '自己的一件，写了一半' })
  expect(phone.went).toEqual(['to /inquiries/submit/index'])
})

test('who may only ask is offered no reading; either side ends it', async () => {
  cityAnswers({
    'GET /api/people/me/help': { helpers: [side('139****0002', ['read'])], helped: [side('138****0001', ['ask'])] },
    'DELETE /api/people/me/help/citizen-mother': { helpers: [], helped: [] },
  })
  signIn(citizen)
  open(Helping)
  expect(await screen.findByText('139****0002')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '看138****0001的办件' })).toBeNull()
  // A press that was not meant costs a new code: it is asked first.
  phone.confirms = false
  await userEvent.click(screen.getByRole('button', { name: '结束和139****0002的代办' }))
  expect(phone.asked.some(({ method }) => method === 'DELETE')).toBe(false)
  phone.confirms = true
  await userEvent.click(screen.getByRole('button', { name: '结束和139****0002的代办' }))
  await waitFor(() => expect(phone.asked.some(({ method }) => method === 'DELETE')).toBe(true))
})

test('what was not agreed is not there, and the page says so', async () => {
  cityAnswers({ 'GET /api/inquiries': { inquiries: [] } })
  signIn(citizen)
  open(Helped, { of: 'citizen-mother', name: '138****0001' })
  expect(await screen.findByText('没有你能看的办件')).toBeInTheDocument()
})
