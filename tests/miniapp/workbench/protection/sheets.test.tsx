import type { ShownProtection } from '@shared/protection/view'
import { protectionSheets } from '@shared/people/keeping/sheets'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkProtection from '../../../../miniapp/src/workbench/protection'
import { cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const unit = { id: 'triage', name: '市政务公开办公室' }
const at = '2026-11-23T02:00:00.000Z'
const linesOf = (sheet: 'impact' | 'breach') =>
  Object.fromEntries(protectionSheets[sheet].lines.map(({ id }) => [id, `示例：${id}`]))
const waiting: ShownProtection = {
  id: 'protection-one',
  version: 1,
  sheet: 'impact',
  unit,
  status: 'waiting',
  draft: { content: { lines: linesOf('impact') }, by: '示例管理员', at, mine: false },
  editions: [],
  told: [],
  can: ['write', 'sendBack', 'drop', 'sign'],
}
const signed: ShownProtection = {
  id: 'protection-two',
  version: 2,
  sheet: 'breach',
  unit,
  status: 'signed',
  editions: [
    {
      edition: 1,
      content: { lines: linesOf('breach'), people: { kind: 'cases', codes: ['7K2M-93QF'] } },
      by: { id: 's-supervisor', name: '示例督查' },
      at,
      writtenBy: ['示例管理员'],
    },
  ],
  told: [],
  can: ['write', 'tell'],
}
const shows = (records: ShownProtection[], more: object = {}) =>
  cityAnswers({ 'GET /api/protection': { records, unit: unit.name, everyone: true }, ...more })
const sent = (end: string) => phone.asked.find(({ method, url }) => method === 'POST' && url.endsWith(end))?.data

beforeEach(() => {
  freshPhone()
  signIn({ id: 's-supervisor', role: 'supervisor', name: '示例督查', places: [] })
})

test('what is typed stays on this device until it is handed in, and is there when the page is opened again', async () => {
  shows([])
  open(WorkProtection)
  await userEvent.click(await screen.findByRole('button', { name: '写一份影响评估记录' }))
  await userEvent.type(screen.getByLabelText('对个人权益的影响和安全风险'), '示例：冒名')
  await userEvent.click(screen.getByRole('button', { name: '先放着' }))
  await userEvent.click(screen.getByRole('button', { name: '写一份影响评估记录' }))
  expect(screen.getByLabelText('对个人权益的影响和安全风险')).toHaveValue('示例：冒名')
  expect(phone.asked.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('the kinds of data come out of the schedule of what is kept; whom a notice is told to is chosen and handed in with it', async () => {
  shows([], { 'POST /api/protection': { id: 'protection-new', version: 1 } })
  open(WorkProtection)
  await userEvent.click(await screen.findByRole('tab', { name: '泄露通知' }))
  await userEvent.click(screen.getByRole('button', { name: '写一份泄露通知书' }))
  await userEvent.click(screen.getByRole('button', { name: /照保存期限表填上/ }))
  await userEvent.click(screen.getByRole('radio', { name: '写明编号的办件的提问人' }))
  await userEvent.type(screen.getByLabelText('查询编号，一行一件'), '7K2M-93QF\n8K2M-93QF')
  await userEvent.click(screen.getByRole('button', { name: '交另一个人签字' }))
  expect(await screen.findByText(/交上了，等另一位管理员或者督查签字/)).toBeInTheDocument()
  expect(sent('/api/protection')).toMatchObject({
    sheet: 'breach',
    content: {
      lines: { data: expect.stringContaining('登录') },
      people: { kind: 'cases', codes: ['7K2M-93QF', '8K2M-93QF'] },
    },
  })
})

test('what waits is signed by who did not write it', async () => {
  shows([waiting], { 'POST /api/protection/protection-one/signature': { id: 'protection-one', version: 2 } })
  open(WorkProtection)
  expect(await screen.findByText('留档 0 份，1 份等签字或者修改')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '签字留档' }))
  await waitFor(() => expect(sent('/signature')).toEqual({ version: 1 }))
  expect(await screen.findByText('签了字，留档在下面')).toBeInTheDocument()
})

test('who wrote it is told why they cannot sign', async () => {
  shows([{ ...waiting, draft: { ...waiting.draft!, mine: true }, can: ['write', 'drop'] }])
  open(WorkProtection)
  expect(await screen.findByText('你写过的，要请另一位管理员或者督查签字')).toBeInTheDocument()
})

test('a signed notice says to how many it goes before it goes', async () => {
  shows([signed], {
    'GET /api/protection/protection-two/people': { people: 1, without: 2 },
    'POST /api/protection/protection-two/telling': { id: 'protection-two', version: 3 },
  })
  open(WorkProtection)
  await userEvent.click(await screen.findByRole('tab', { name: '泄露通知' }))
  await userEvent.click(screen.getByRole('button', { name: '告知个人' }))
  await waitFor(() => expect(sent('/telling')).toEqual({ version: 2 }))
})

test('afterwards it says when and to how many it went, and that others are to be told elsewhere', async () => {
  const done = { edition: 1, by: '示例督查', at, done: { at, people: 1, without: 2 } }
  shows([{ ...signed, version: 4, told: [done], can: ['write'] }])
  open(WorkProtection)
  await userEvent.click(await screen.findByRole('tab', { name: '泄露通知' }))
  expect(await screen.findByText(/1 个人；另有 2 件的提问人在这里没有账号，请照联系方式另行告知/)).toBeInTheDocument()
})

test('a signed edition is opened to be read, copied or printed, with who wrote it and who signed it', async () => {
  shows([signed])
  open(WorkProtection)
  await userEvent.click(await screen.findByRole('tab', { name: '泄露通知' }))
  await userEvent.click(screen.getByText('第 1 版，2026年11月23日签字'))
  expect(screen.getAllByText(/市政务公开办公室 · 第 1 版 · 示例管理员写，示例督查/).length).toBeGreaterThan(0)
  expect(screen.getAllByText('示例：harm').length).toBeGreaterThan(0)
})
