import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../miniapp/src/inquiries/case'
import Submit from '../../../miniapp/src/inquiries/submit'
import { useDrafts } from '../../../miniapp/src/platform/drafts'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase, referral } from '../cases'

// What the device asks before a photo is chosen is its own matter.
jest.mock('../../../miniapp/src/platform/files/files', () => ({ chooseFiles: async () => ['cGhvdG8='] }))

const photo = `${'a'.repeat(43)}.jpg`
const path = `/api/inquiries/${openCase.id}`
const applied = {
  ...openCase,
  kind: 'disclosure',
  clock: { ...openCase.clock, unconfirmed: true, provisional: true },
  standing: { kind: 'paused', words: '等待双方确认收到，还没有计时' },
  identity: { stands: 'awaited', at: openCase.submittedAt },
  actions: ['proveIdentity', 'withdraw'],
}
const handedIn = {
  ...applied,
  identity: { stands: 'handedIn', at: openCase.submittedAt, waiting: 1 },
  actions: ['proveIdentity', 'confirm', 'withdraw'],
}
const sent = (url: string) => phone.asked.find((one) => one.method === 'POST' && one.url === url)?.data

beforeEach(() => {
  freshPhone()
  signIn()
})

const addPhoto = async () => {
  await userEvent.click(await screen.findByRole('button', { name: '加身份证明的照片' }))
  await screen.findByText('照片 1')
}

test('the form takes the photos of who applies apart from the other files, says why and how long they are kept', async () => {
  cityAnswers({
    'POST /api/inquiries': { inquiry: handedIn },
    'POST /api/answers': referral,
    'POST /api/attachments': { id: photo },
  })
  useDrafts.getState().edit({
    kind: 'disclosure',
    kindChosen: true,
    text: '2025 年安置方案',
    name: '示例',
    phone: '13800000001',
    form: 'online',
  })
  open(Submit)
  expect(screen.getByText(/核对完就删除，最晚到这份申请办完/)).toBeInTheDocument()
  await addPhoto()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  await waitFor(() => expect(sent('/api/inquiries')).toMatchObject({ identity: [photo] }))
  expect(sent('/api/inquiries')).not.toHaveProperty('attachments')
  expect(await screen.findByRole('button', { name: '是我提交的，确认' })).toBeInTheDocument()
})

test('who helps writes the application without a proof of identity, and reads what the applicant has to do', async () => {
  cityAnswers({
    'POST /api/inquiries': { inquiry: { ...applied, actions: ['supplement'] } },
    'POST /api/answers': referral,
  })
  useDrafts.getState().edit({
    kind: 'disclosure',
    kindChosen: true,
    text: '2025 年安置方案',
    name: '示例',
    phone: '13800000001',
    form: 'online',
    forPerson: { id: 'citizen-mother', name: '138****0001' },
  })
  open(Submit)
  expect(screen.getByText(/由138\*{4}0001本人交/)).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '加身份证明的照片' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(await screen.findByText(/申请是138\*{4}0001的，还差两步要家人本人做/)).toBeInTheDocument()
  expect(sent('/api/inquiries')).toMatchObject({ kind: 'disclosure', forPerson: 'citizen-mother' })
  expect(screen.queryByRole('button', { name: '交上身份证明' })).not.toBeInTheDocument()
})

test('who helps reads on the case that the applicant has to prove and confirm it', async () => {
  cityAnswers({ [`GET ${path}`]: { inquiry: { ...applied, actions: ['supplement'] } } })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText(/要申请人本人登录，交身份证明/)).toBeInTheDocument()
})

test('who applied without is asked for it before anything else, and may confirm once it is handed in', async () => {
  cityAnswers({
    [`GET ${path}`]: { inquiry: applied },
    'POST /api/attachments': { id: photo },
    [`POST ${path}/identity`]: { inquiry: handedIn },
  })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByRole('heading', { name: '请交身份证明' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: '是我提交的，确认' })).not.toBeInTheDocument()
  const send = screen.getByRole('button', { name: '交上身份证明' })
  expect(send).toBeDisabled()
  expect(screen.queryByRole('button', { name: '加 PDF' })).not.toBeInTheDocument()
  await addPhoto()
  await userEvent.click(send)
  await waitFor(() => expect(sent(`${path}/identity`)).toEqual({ photos: [photo] }))
  expect(await screen.findByText(/交了 1 张照片，等工作人员核对/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '是我提交的，确认' })).toBeInTheDocument()
})

test('what is missing stands there in the officer’s words', async () => {
  const identity = { stands: 'lacking', at: openCase.submittedAt, missing: '示例：没有背面' }
  cityAnswers({ [`GET ${path}`]: { inquiry: { ...applied, identity } } })
  open(CasePage, { id: openCase.id })
  const card = (await screen.findByRole('heading', { name: '身份证明还缺' })).closest('.card')
  expect(within(card as HTMLElement).getByText('示例：没有背面')).toBeInTheDocument()
})

test('once it was accepted nothing more is asked', async () => {
  const identity = { stands: 'accepted', at: openCase.submittedAt }
  cityAnswers({ [`GET ${path}`]: { inquiry: { ...applied, identity, actions: ['confirm'] } } })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByRole('button', { name: '是我提交的，确认' })).toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: /身份证明/ })).not.toBeInTheDocument()
})
