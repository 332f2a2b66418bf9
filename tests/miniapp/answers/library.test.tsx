import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Library from '../../../miniapp/src/answers/library'
import type { listPolicies } from '@shared/answers/contract'
import type { Replied } from '@shared/operation'
import { type City, cityAnswers, freshPhone, open } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'

const heating = {
  id: 'heating',
  title: '示例省供热条例',
  category: '山东',
  versionDate: '2021-12-03',
  effectiveFrom: '2022-01-01',
  provisions: 56,
  status: 'in-force',
  department: '市住房城乡建设局',
  mentions: '第二十一条',
} as const
const shelf: Replied<typeof listPolicies> = {
  total: 1,
  policies: [heating],
  others: 0,
  departments: [{ id: 'housing', name: '市住房城乡建设局', documents: 1 }],
}
const city: City = { 'GET /api/policies': shelf }
const asked = () => decodeURIComponent(phone.asked.at(-1)?.url ?? '')

beforeAll(() => void Object.assign(Element.prototype, { getClientRects: () => [{}] }))
beforeEach(() => freshPhone(city))

test('a document found by its content says in which provision, and opens there', async () => {
  open(Library)
  await userEvent.click(await screen.findByRole('button', { name: /示例省供热条例/ }))
  expect(screen.getByText(/^第二十一条里有 · 山东/)).toBeInTheDocument()
  expect(phone.went).toEqual([`to /answers/policy/index?id=heating&provision=${encodeURIComponent('第二十一条')}`])
})

test('the list is narrowed by level, by kind, by matter and by department, and widened again', async () => {
  open(Library)
  await userEvent.click(await screen.findByRole('radio', { name: '国家' }))
  await userEvent.click(screen.getByRole('radio', { name: '行政法规' }))
  await waitFor(() => expect(asked()).toMatch(/level=national&category=行政法规/))
  await userEvent.click(screen.getByRole('button', { name: '按事情找' }))
  await userEvent.click(screen.getByRole('radio', { name: '物业与停车' }))
  await userEvent.click(screen.getByRole('button', { name: '按单位找' }))
  await userEvent.click(await screen.findByRole('radio', { name: '市住房城乡建设局' }))
  await waitFor(() => expect(asked()).toMatch(/topic=物业与停车&department=housing/))
  expect(screen.getByText('只看：物业与停车 · 市住房城乡建设局')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '不限' }))
  expect(screen.queryByText(/^只看：/)).not.toBeInTheDocument()
})

test('another level forgets the kind, which only national documents have', async () => {
  open(Library)
  await userEvent.click(await screen.findByRole('radio', { name: '国家' }))
  await userEvent.click(screen.getByRole('radio', { name: '法律' }))
  await userEvent.click(screen.getByRole('radio', { name: '聊城' }))
  await waitFor(() => expect(asked()).toMatch(/level=city$/))
})

test('where nothing fits, the page says what to change', async () => {
  cityAnswers({ 'GET /api/policies': { total: 0, policies: [], others: 0, departments: [] } })
  open(Library)
  await userEvent.type(screen.getByLabelText('找文件'), '没有的词')
  expect(await screen.findByText('没有找到这样的文件')).toBeInTheDocument()
})

test('on a fresh start the page says plainly that there is no document yet, and leads to asking', async () => {
  cityAnswers({ 'GET /api/policies': { total: 0, policies: [], others: 0, departments: [] } })
  open(Library)
  expect(await screen.findByText('这里还没有政策文件')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '去提问' }))
  expect(phone.went).toEqual(['tab /answers/ask/index'])
})

test('what is not in force is a step away, each with what it is', async () => {
  const ended = {
    ...heating,
    id: 'old',
    title: '示例省旧办法',
    status: 'ended' as const,
    ending: '有效期届满' as const,
    number: '示政发〔2020〕1号',
  }
  cityAnswers({ 'GET /api/policies': { ...shelf, policies: [{ ...heating, ...ended }], others: 1 } })
  open(Library)
  await userEvent.type(screen.getByLabelText('找文件'), '办法')
  await userEvent.click(await screen.findByRole('button', { name: /另有 1 份/ }))
  await waitFor(() => expect(asked()).toMatch(/which=others/))
  expect(await screen.findByText(/有效期届满 · 示政发〔2020〕1号/)).toBeInTheDocument()
  expect(screen.getByRole('heading', { name: '现在不能作依据的文件' })).toBeInTheDocument()
})

test('Enter goes on from the words to the first document that was found, once it is there', async () => {
  open(Library)
  await screen.findByRole('button', { name: /示例省供热条例/ })
  const box = screen.getByLabelText('找文件')
  await userEvent.type(box, '供热{Enter}')
  await waitFor(() => expect(screen.getByRole('button', { name: /示例省供热条例/ })).toHaveFocus())
  expect(asked()).toMatch(/search=供热$/)
  expect(box).toHaveValue('供热')
  await userEvent.keyboard('{Enter}')
  expect(phone.went.at(-1)).toContain('/answers/policy/index?id=heating')
})

test('Enter where nothing was found leaves whoever looks at the words, to write others', async () => {
  cityAnswers({ 'GET /api/policies': { ...shelf, total: 0, policies: [] } })
  open(Library)
  const box = screen.getByLabelText('找文件')
  await userEvent.type(box, '供冷{Enter}')
  expect(await screen.findByText('没有找到这样的文件')).toBeInTheDocument()
  expect(box).toHaveFocus()
})
