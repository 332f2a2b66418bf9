import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

const path = `/api/inquiries/${openCase.id}`
const sent = () => phone.asked.filter(({ url }) => url === `${path}/correction-request`).map(({ data }) => data)

async function opened(more: object) {
  const inquiry = { ...openCase, kind: 'disclosure', actions: ['requestCorrection'], ...more }
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`POST ${path}/correction-request`]: { inquiry },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  expect(await screen.findByRole('button', { name: '通知补正' })).toBeInTheDocument()
}

beforeEach(() => freshPhone())

test('whoever has an application reads by when its correction can be asked for, before that day is over', async () => {
  await opened({ askableUntil: '2026-09-22' })
  expect(screen.getByText(/9月22日前通知补正，过了这天不能再通知/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '通知补正' }))
  expect(screen.getByText(/最晚 9月22日通知（收到申请之日起 7 个工作日内）/)).toBeInTheDocument()
  expect(screen.queryByText(/怎么告诉的/)).toBeNull()
})

test('who applied at the window gets no message: the desk says so, and how they were told goes along', async () => {
  await opened({ channel: 'window' })
  expect(screen.getByText(/提问人不登录，收不到消息：补正、缴费、延期、暂停/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '通知补正' }))
  await userEvent.type(screen.getByLabelText('要补什么'), '示例：写明是哪一年')
  const send = screen.getByRole('button', { name: '通知提问人补正' })
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '当面告诉了' }))
  await userEvent.click(send)
  await waitFor(() =>
    expect(sent()).toEqual([{ reason: '示例：写明是哪一年', told: '当面告诉了', version: openCase.version }]),
  )
})
