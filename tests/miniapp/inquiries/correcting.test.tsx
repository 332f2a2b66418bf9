import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { halfWritten } from '../../../miniapp/src/platform/sheets/halfWritten'
import { citizen, freshPhone, refusal } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { openCase } from '../cases'
import { opened, path, press } from './casePage'

const contact = { name: '示例居民一', phone: '13800000001' }
const mine = { contact, actions: ['correctContact', 'supplement', 'withdraw'] } as const
const written = { ...mine, actions: [...mine.actions] }
const ask = '姓名、电话不对？更正'
const sent = () => phone.asked.find(({ url }) => url.endsWith('/contact-correction'))?.data

beforeEach(() => freshPhone())

test('what I left is read, and only what I changed is sent; the page shows the new one', async () => {
  const right = { ...openCase, ...written, contact: { ...contact, phone: '13800000002' } }
  await opened(written, { [`POST ${path}/contact-correction`]: { inquiry: right } })
  expect(screen.getByText('电话：13800000001')).toBeInTheDocument()
  await press(ask)
  expect(screen.getByRole('button', { name: '更正' })).toBeDisabled()
  await userEvent.clear(screen.getByLabelText('更正后的手机号'))
  await userEvent.type(screen.getByLabelText('更正后的手机号'), '138 0000 0002')
  await press('更正')
  expect(await screen.findByText('电话：13800000002')).toBeInTheDocument()
  expect(sent()).toEqual({ phone: '13800000002' })
  expect(screen.queryByLabelText('更正后的姓名')).not.toBeInTheDocument()
})

test('a number that is none is not sent, what is emptied stays, and it can be left as it is', async () => {
  await opened(written)
  await press(ask)
  await userEvent.type(screen.getByLabelText('更正后的手机号'), '9')
  await userEvent.clear(screen.getByLabelText('更正后的姓名'))
  expect(screen.getByRole('button', { name: '更正' })).toBeDisabled()
  await press('不改了')
  expect(screen.getByText('姓名：示例居民一')).toBeInTheDocument()
  expect(sent()).toBeUndefined()
})

test('a refusal is read where it was pressed, and what was written stays', async () => {
  await opened(written, {
    [`POST ${path}/contact-correction`]: refusal(409, 'not-now', '这一步现在不能做', {
      detail: '这件事今天更正的次数太多了，请明天再改',
    }),
  })
  await press(ask)
  await userEvent.type(screen.getByLabelText('更正后的姓名'), '甲')
  await press('更正')
  expect(await screen.findByText('这件事今天更正的次数太多了，请明天再改')).toBeInTheDocument()
  expect(screen.getByLabelText('更正后的姓名')).toHaveValue('示例居民一甲')
})

test('a correction that could not be sent without a line is there when the case is opened again, is nobody else’s, and goes once it is sent', async () => {
  await opened(written, { [`POST ${path}/contact-correction`]: 'offline' })
  await press(ask)
  await userEvent.clear(screen.getByLabelText('更正后的手机号'))
  await userEvent.type(screen.getByLabelText('更正后的手机号'), '13800000002')
  await press('更正')
  expect(await screen.findByText('现在连不上网络')).toBeInTheDocument()
  cleanup()
  const right = { ...openCase, ...written, contact: { ...contact, phone: '13800000002' } }
  const answers = { [`POST ${path}/contact-correction`]: { inquiry: right } }
  await opened(written, answers, { ...citizen, id: 'p2' })
  expect(screen.queryByLabelText('更正后的手机号')).not.toBeInTheDocument()
  cleanup()
  await opened(written, answers)
  expect(screen.getByLabelText('更正后的手机号')).toHaveValue('13800000002')
  expect(screen.getByLabelText('更正后的姓名')).toHaveValue('示例居民一')
  // 设置 asks whether what is half written goes too: this is among it.
  expect(halfWritten()).toHaveLength(1)
  await press('更正')
  expect(await screen.findByText('电话：13800000002')).toBeInTheDocument()
  expect(halfWritten()).toEqual([])
})

test('an applicant whose identity was checked reads why the name stays, and corrects the phone', async () => {
  const nameStands = '姓名已经照身份证明核对过，不在这里改。核对错了，请找办理的单位。'
  await opened({ ...written, kind: 'disclosure', nameStands })
  await press(ask)
  expect(screen.getByText(nameStands)).toBeInTheDocument()
  expect(screen.queryByLabelText('更正后的姓名')).not.toBeInTheDocument()
  expect(screen.getByLabelText('更正后的手机号')).toBeInTheDocument()
})

test('the phone that one signs in by is another matter, and the way to it is shown', async () => {
  await opened(written)
  await press(ask)
  await press('去“我的信息”')
  expect(phone.went).toEqual(['to /people/record/index'])
})

test('who left nothing may still leave it', async () => {
  await opened({ contact: {}, actions: ['correctContact'] })
  expect(screen.getByText('电话：没有留')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '补上姓名、电话' })).toBeInTheDocument()
})

test('once it is deleted, and for whoever helps and sees no contact, nothing is offered', async () => {
  await opened({ contact: {}, actions: ['supplement'] })
  expect(screen.queryByText('你留的姓名和电话')).not.toBeInTheDocument()
})
