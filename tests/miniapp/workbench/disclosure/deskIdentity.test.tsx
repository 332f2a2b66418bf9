import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

// The photo comes as the device fetches it.
jest.mock('../../../../miniapp/src/platform/files/files', () => ({
  fetchFile: async () => 'blob:example',
  forgetFile: () => undefined,
}))

const path = `/api/inquiries/${openCase.id}`
const photo = `${'a'.repeat(43)}.jpg`
const handedIn = { stands: 'handedIn', at: openCase.submittedAt, waiting: 1, photos: [photo] }
const sent = () => phone.asked.find((one) => one.url === `${path}/identity-check`)?.data

beforeEach(() => freshPhone())

const opened = async (identity: object, channel = 'miniapp') => {
  const inquiry = { ...openCase, kind: 'disclosure', channel, identity, actions: ['checkIdentity'] }
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`POST ${path}/identity-check`]: {
      inquiry: { ...inquiry, actions: [], identity: { stands: 'accepted', at: openCase.submittedAt } },
    },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  await screen.findByRole('heading', { name: '身份证明，等核对' })
}

test('photos are looked at and found right by one tap, after which the card is gone', async () => {
  await opened(handedIn)
  expect(screen.getByRole('button', { name: /照片 1/ })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '符合' }))
  await waitFor(() => expect(sent()).toEqual({ accepted: true, version: openCase.version }))
  await waitFor(() => expect(screen.queryByRole('heading', { name: '身份证明，等核对' })).not.toBeInTheDocument())
})

test('what is missing is written in a sentence', async () => {
  await opened(handedIn)
  await userEvent.click(screen.getByRole('button', { name: '还缺什么' }))
  await userEvent.type(screen.getByLabelText('还缺什么'), '示例：没有背面')
  await userEvent.click(screen.getByRole('button', { name: '告诉申请人' }))
  await waitFor(() => expect(sent()).toEqual({ accepted: false, missing: '示例：没有背面', version: openCase.version }))
})

test('of a letter it is recorded that the copy in it was looked at, and nothing is kept', async () => {
  await opened({ stands: 'awaited', at: openCase.submittedAt }, 'mail')
  expect(screen.getByText(/信里的复印件，看过在这里记下/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '看过，符合' }))
  await waitFor(() => expect(sent()).toEqual({ accepted: true, paper: true, version: openCase.version }))
})

test('where the information is to be posted the desk reads that nobody asked for the address yet', async () => {
  const inquiry = { ...openCase, kind: 'disclosure', form: 'posted' }
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByText('没有问过寄到哪里：寄之前打电话问申请人')).toBeInTheDocument()
})
