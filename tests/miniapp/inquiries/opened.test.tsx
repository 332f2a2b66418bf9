import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import OpenedPage from '../../../miniapp/src/inquiries/opened'
import type { OpenedView } from '@shared/inquiries/contracts/contractOpened'
import { type City, cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const line = {
  id: 'abcdef123456',
  title: '2025 年征地补偿安置方案',
  number: '聊示例字〔2025〕1号',
  department: '市住房城乡建设局',
  openedAt: '2026-10-13T02:00:00.000Z',
}
const opened: OpenedView = {
  ...line,
  text: '示例：补偿按公布的区片价算',
  files: [`${'a'.repeat(43)}.pdf`],
  changes: [{ at: '2026-11-02T02:00:00.000Z', what: '更正', reason: '示例：少抄了一条' }],
  withdrawn: false,
}
const city: City = { 'GET /api/opened': { opened: [line] }, 'GET /api/opened/abcdef123456': { opened } }

beforeEach(() => freshPhone(city))

test('what was opened is listed with its number, its unit and its day, and opens', async () => {
  open(OpenedPage)
  await userEvent.click(await screen.findByRole('button', { name: /2025 年征地补偿安置方案/ }))
  expect(screen.getByText('聊示例字〔2025〕1号 · 市住房城乡建设局 · 2026年10月13日公开')).toBeInTheDocument()
  expect(phone.went).toEqual(['to /inquiries/opened/index?id=abcdef123456'])
})

test('one of it says what it says, and what was changed why', async () => {
  open(OpenedPage, { id: 'abcdef123456' })
  expect(await screen.findByText('示例：补偿按公布的区片价算')).toBeInTheDocument()
  expect(screen.getByText('2026年11月2日更正：示例：少抄了一条')).toBeInTheDocument()
  expect(screen.getByRole('button', { name: '打开第 1 个文件（PDF）' })).toBeInTheDocument()
})

test('what was withdrawn says so and why, and nothing else', async () => {
  const { text: _text, ...rest } = opened
  const changes = [{ at: '2026-11-02T02:00:00.000Z', what: '撤下', reason: '示例：有一处不该公开' }]
  cityAnswers({ 'GET /api/opened/abcdef123456': { opened: { ...rest, files: [], changes, withdrawn: true } } })
  open(OpenedPage, { id: 'abcdef123456' })
  expect(await screen.findByText('这份信息已经撤下，内容不再显示，理由写在下面')).toBeInTheDocument()
  expect(screen.getByText('2026年11月2日撤下：示例：有一处不该公开')).toBeInTheDocument()
  expect(screen.queryByText('内容')).toBeNull()
})
