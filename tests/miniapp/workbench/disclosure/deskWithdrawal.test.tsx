import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

const path = `/api/inquiries/${openCase.id}`
const sent = () => phone.asked.filter((one) => one.url === `${path}/withdrawal`).map(({ data }) => data)

beforeEach(() => freshPhone())

test('what somebody says by letter is recorded: how, on which day out of the calendar, and what shows it', async () => {
  const inquiry = { ...openCase, kind: 'disclosure', channel: 'mail', actions: ['withdraw'] }
  const errors = [{ field: 'on', message: '撤回的日子不早于收到这件事的那天，不晚于今天' }]
  cityAnswers({
    [`GET ${path}`]: { inquiry },
    [`POST ${path}/withdrawal`]: refusal(400, 'bad-input', '有几处填写不符合要求', { errors }),
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  await userEvent.click(await screen.findByRole('button', { name: '登记提问人撤回' }))
  const send = screen.getByRole('button', { name: '登记撤回' })
  await userEvent.type(screen.getByLabelText('凭什么登记'), '示例：来信一页，归在 13 号卷')
  expect(send).toBeDisabled()
  await userEvent.click(screen.getByRole('radio', { name: '来信' }))
  const day = screen.getByLabelText('哪天说的（不选就是今天）')
  expect(day).toHaveAttribute('type', 'date')
  await userEvent.type(day, '2026-11-01')
  await userEvent.click(send)
  const body = { how: '来信', on: '2026-11-01', evidence: '示例：来信一页，归在 13 号卷', version: openCase.version }
  await waitFor(() => expect(sent()).toEqual([body]))
  await waitFor(() => expect(day).toHaveAccessibleDescription(errors[0]!.message))
})
