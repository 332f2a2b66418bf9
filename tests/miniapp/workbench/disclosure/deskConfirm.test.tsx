import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

const path = `/api/inquiries/${openCase.id}`
const call = () => (phone.asked.find((one) => one.url === `${path}/confirmation`)?.data as { call: object }).call

beforeEach(() => freshPhone())

const opened = async () => {
  const inquiry = { ...openCase, kind: 'disclosure', channel: 'mail', actions: ['confirm'] }
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`POST ${path}/confirmation`]: { inquiry },
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  await userEvent.click(await screen.findByRole('button', { name: '确认收到，开始计时' }))
  await userEvent.type(screen.getByLabelText('打的是哪个号码'), '13800000001')
}
const send = () => userEvent.click(screen.getByRole('button', { name: '确认收到，开始计时' }))

test('a call of an earlier day is written down with its day out of the calendar and its time', async () => {
  await opened()
  await userEvent.type(screen.getByLabelText(/哪天打通的/), '2026-11-23')
  await userEvent.type(screen.getByLabelText(/几点打通的/), '14:30')
  await send()
  await waitFor(() => expect(call()).toEqual({ number: '13800000001', at: '2026-11-23T06:30:00.000Z' }))
})

test('of a call just now only the number is sent', async () => {
  await opened()
  await send()
  await waitFor(() => expect(call()).toEqual({ number: '13800000001' }))
})
