import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkSignIn from '../../../../miniapp/src/workbench/signIn'
import Staff from '../../../../miniapp/src/workbench/staff'
import { useSession } from '../../../../miniapp/src/platform/session'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, refusal } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const ducha: Person = { id: 'staff-ducha', role: 'supervisor', name: '示例督查', places: [] }
const opened = { token: 'a-token', expiresAt: '2099-01-01T00:00:00.000Z', mustChangePassword: false, person: ducha }
const begun = { secret: 'GEZDGNBVGY3TQOJQ', uri: 'otpauth://totp/x', picture: '<svg/>' }
const sessions = () => phone.asked.filter((one) => one.url.endsWith('/sessions/staff'))
const enter = async () => {
  await userEvent.type(screen.getByLabelText('账号'), 'Ducha')
  await userEvent.type(screen.getByLabelText('密码'), 'liushu-hebian-2026')
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
}

beforeEach(() => freshPhone({}))

test('the code of the authenticator is asked for once the password is right, and sent with it', async () => {
  cityAnswers({ 'POST /api/people/sessions/staff': refusal(401, 'second-needed', '请填写验证器上的 6 位数字') })
  open(WorkSignIn)
  expect(screen.queryByLabelText('验证器上的数字')).not.toBeInTheDocument()
  await enter()
  await userEvent.type(await screen.findByLabelText('验证器上的数字'), '123456')
  cityAnswers({ 'POST /api/people/sessions/staff': opened })
  await userEvent.click(screen.getByRole('button', { name: '登录' }))
  await waitFor(() => expect(phone.went).toEqual(['instead /workbench/queue/index']))
  expect(sessions().at(-1)?.data).toMatchObject({ account: 'ducha', code: '123456' })
})

test('where it must be set up first, the recovery codes are shown before the workbench opens', async () => {
  cityAnswers({
    'POST /api/people/sessions/staff': { ...opened, mustSetSecond: true },
    'POST /api/people/me/second': begun,
    'PUT /api/people/me/second': { recovery: ['abcde-fghjk', 'mnpqr-stuvw'] },
  })
  open(WorkSignIn)
  await enter()
  expect(await screen.findByText(begun.secret)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('验证器上的 6 位数字'), '123456')
  await userEvent.click(screen.getByRole('button', { name: '绑定' }))
  expect(await screen.findByText('abcde-fghjk')).toBeInTheDocument()
  expect(phone.went).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: '收好了，进入工作台' }))
  expect(phone.went).toEqual(['instead /workbench/queue/index'])
})

test('whoever is signed in changes their password any day, and comes back to their work', async () => {
  useSession.getState().begin(opened)
  cityAnswers({ 'PUT /api/people/me/password': { ...opened, token: 'another' } })
  open(WorkSignIn, { password: 'yes' })
  await userEvent.type(screen.getByLabelText('现在的密码'), 'liushu-hebian-2026')
  await userEvent.type(screen.getByLabelText('新密码'), 'liushu')
  await userEvent.type(screen.getByLabelText('再写一遍新密码'), 'liushu')
  expect(screen.getByText('还差 6 位')).toBeInTheDocument()
  for (const label of ['新密码', '再写一遍新密码']) await userEvent.type(screen.getByLabelText(label), '-hebian-2027')
  await userEvent.click(screen.getByRole('button', { name: '改好了' }))
  await waitFor(() => expect(phone.went).toEqual(['instead /workbench/queue/index']))
  expect(useSession.getState().token).toBe('another')
})

test('the workbench stays closed until it is set up', () => {
  useSession.getState().begin({ ...opened, mustSetSecond: true })
  open(Staff)
  expect(screen.getByText('先绑定验证器')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '去绑定' })).toBeInTheDocument()
})
