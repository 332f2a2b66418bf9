import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkProtection from '../../../../miniapp/src/workbench/protection'
import { freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

beforeEach(() => {
  freshPhone({})
  signIn({ id: 's-supervisor', role: 'supervisor', name: '示例督查', places: [] })
})

test('what is written stays on this device alone and is there when the page is opened again; emptied it is gone', async () => {
  open(WorkProtection)
  await userEvent.type(screen.getByLabelText('对个人权益的影响和安全风险'), '示例：冒名')
  open(WorkProtection)
  expect(screen.getAllByLabelText('对个人权益的影响和安全风险').at(-1)).toHaveValue('示例：冒名')
  expect(phone.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  await userEvent.click(screen.getAllByRole('button', { name: '清空这一份' }).at(-1)!)
  expect(screen.getAllByLabelText('对个人权益的影响和安全风险').at(-1)).toHaveValue('')
})

test('the kinds of data come out of the schedule of what is kept here, and the notice of a leak is beside', async () => {
  open(WorkProtection)
  await userEvent.click(screen.getByRole('tab', { name: '泄露通知' }))
  await userEvent.click(screen.getByRole('button', { name: /照保存期限表填上/ }))
  const kinds = screen.getByLabelText<HTMLTextAreaElement>('发生或者可能发生泄露、篡改、丢失的信息种类')
  expect(kinds.value).toContain('收件箱里的消息')
  expect(screen.getByLabelText('联系方式')).toBeInTheDocument()
})
