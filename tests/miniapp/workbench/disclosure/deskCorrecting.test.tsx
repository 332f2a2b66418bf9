import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import CasePage from '../../../../miniapp/src/workbench/case'
import { cityAnswers, freshPhone, open, refusal, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'
import { grounded, openCase } from '../../cases'

const path = `/api/inquiries/${openCase.id}`
const sent = () => phone.asked.filter(({ url }) => url === `${path}/contact-correction`).map(({ data }) => data)
const evidence = '示例：带来访登记单到窗口核对过'

/** A case that came in at the window, before the officer who has it. */
async function atTheDesk(more: object, answer: unknown = {}) {
  const inquiry = { ...openCase, channel: 'window', contact: { phone: '13800000001' }, actions: ['correctContact'] }
  cityAnswers({
    [`GET ${path}`]: { inquiry: { ...inquiry, ...more } },
    [`POST ${path}/contact-correction`]: answer,
    'POST /api/answers': grounded,
    'POST /api/answers/replies': { replies: [] },
  })
  const department = { id: 'housing', name: '市住房城乡建设局' }
  signIn({ id: 's-officer', role: 'officer', name: '示例人员', department, places: [] })
  open(CasePage, { id: openCase.id })
  await userEvent.click(await screen.findByRole('button', { name: '登记更正姓名、电话' }))
}

beforeEach(() => freshPhone())

test('what somebody at the window says is written down: only what changes, how they said so and what shows it', async () => {
  const errors = [{ field: 'phone', message: '请填写 11 位手机号' }]
  await atTheDesk({}, refusal(400, 'bad-input', '有几处填写不符合要求', { errors }))
  const send = screen.getByRole('button', { name: '登记更正' })
  await userEvent.click(screen.getByRole('radio', { name: '来访' }))
  expect(send).toBeDisabled()
  await userEvent.type(screen.getByLabelText('凭什么登记'), evidence)
  const number = screen.getByLabelText('更正后的手机号（不改就空着）')
  await userEvent.type(number, '138 0000 0002')
  await userEvent.click(send)
  await waitFor(() =>
    expect(sent()).toEqual([{ how: '来访', phone: '13800000002', evidence, version: openCase.version }]),
  )
  await waitFor(() => expect(number).toHaveAccessibleDescription(errors[0]!.message))
})

test('the name of an application that stands is not asked for, and it says why', async () => {
  const nameStands = '姓名已经照身份证明核对过，不在这里改。核对错了，请找办理的单位。'
  await atTheDesk({ kind: 'disclosure', nameStands })
  expect(screen.getByText(nameStands)).toBeInTheDocument()
  expect(screen.queryByLabelText(/更正后的姓名/)).not.toBeInTheDocument()
})
