import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import type { Person } from '@shared/people/person'
import WorkUpkeep from '../../../../miniapp/src/workbench/upkeep'
import { type City, cityAnswers, freshPhone, open, signIn } from '../../../support/taro/open'
import { phone } from '../../../support/taro/taro'

const housing = { id: 'housing', name: '市住房城乡建设局' }
const of = (role: 'officer' | 'lead'): Person => ({
  id: 's1',
  role,
  name: '示例人员',
  places: [],
  department: housing,
})
const rule: UpkeepWork = {
  id: '示例雨棚规定@2024-03-01',
  title: '示例雨棚规定',
  number: '示住建发〔2024〕5号',
  issuedOn: '2024-03-01',
  department: housing.name,
  inForce: true,
  held: true,
  version: 0,
  near: false,
  can: ['judge'],
}
const ending: UpkeepWork = {
  ...rule,
  id: 'paper-7',
  title: '示例凉亭规定',
  held: false,
  near: true,
  endsOn: '2027-02-21',
}
const proposed: UpkeepWork = {
  ...rule,
  id: 'paper-8',
  title: '示例座椅规定',
  upkeep: 'upkeep-paper-8',
  version: 1,
  status: 'proposed',
  proposal: { verdict: '废止', reason: '新规定取代了它', from: '2026-12-01', successor: { title: '示例座椅新规定' } },
  can: ['sign', 'sendBack'],
}
const deskOf = (...documents: UpkeepWork[]): City => ({
  'GET /api/upkeep/desk': { department: housing.name, total: documents.length, cleared: 0, near: 1, documents },
  'POST /api/upkeep': { document: rule.title, status: 'proposed' },
  'POST /api/upkeep/upkeep-paper-8/signature': { document: proposed.title, status: 'signed' },
  'POST /api/upkeep/upkeep-paper-8/return': { document: proposed.title, status: 'returned' },
})
const posted = (end: string) => phone.asked.filter((one) => one.method === 'POST' && one.url.endsWith(end)).at(-1)?.data

beforeEach(() => freshPhone(deskOf(rule)))

test('a department writes of each of its rules what becomes of it, since when and why', async () => {
  signIn(of('officer'))
  open(WorkUpkeep)
  await userEvent.click(await screen.findByRole('button', { name: '写清理结论' }))
  await userEvent.click(screen.getByRole('radio', { name: '废止' }))
  expect(screen.getByText('从写明的那天起不再执行，不再引用')).toBeInTheDocument()
  expect(screen.queryByLabelText('有效期到（没有定的不填）')).not.toBeInTheDocument()
  const from = screen.getByLabelText('从哪天起废止')
  await userEvent.clear(from)
  await userEvent.type(from, '2026-12-01')
  await userEvent.type(screen.getByLabelText('现行的是哪一份（没有的不填）'), '示例雨棚新规定')
  expect(screen.getByRole('button', { name: '送审核人签发' })).toBeDisabled()
  await userEvent.type(screen.getByLabelText('理由'), '新规定取代了它')
  await userEvent.click(screen.getByRole('button', { name: '送审核人签发' }))
  await waitFor(() =>
    expect(posted('/upkeep')).toEqual({
      document: rule.id,
      verdict: '废止',
      reason: '新规定取代了它',
      from: '2026-12-01',
      successor: '示例雨棚新规定',
    }),
  )
  expect(await screen.findByText('《示例雨棚规定》的结论等审核人签发')).toBeInTheDocument()
})

test('what goes on may be given a term, and names nothing in its place', async () => {
  signIn(of('officer'))
  open(WorkUpkeep)
  await userEvent.click(await screen.findByRole('button', { name: '写清理结论' }))
  await userEvent.click(screen.getByRole('radio', { name: '继续有效' }))
  expect(screen.queryByLabelText('现行的是哪一份（没有的不填）')).not.toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('有效期到（没有定的不填）'), '2028-12-31')
  await userEvent.type(screen.getByLabelText('理由'), '情况没有变')
  await userEvent.click(screen.getByRole('button', { name: '送审核人签发' }))
  await waitFor(() => expect(posted('/upkeep')).toMatchObject({ verdict: '继续有效', expiresOn: '2028-12-31' }))
})

test('a lead reads what is proposed and signs it, or sends it back with a reason', async () => {
  cityAnswers(deskOf(rule, proposed))
  signIn(of('lead'))
  open(WorkUpkeep)
  expect(
    await screen.findByText('等签发：废止，自 2026年12月1日起，现行的是《示例座椅新规定》：新规定取代了它'),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await userEvent.type(screen.getByLabelText('哪里要改'), '理由写具体一点')
  await userEvent.click(screen.getByRole('button', { name: '退回修改' }))
  await waitFor(() => expect(posted('/return')).toEqual({ reason: '理由写具体一点', version: 1 }))
  await userEvent.click(await screen.findByRole('button', { name: '签发，公布这条结论' }))
  await waitFor(() => expect(posted('/signature')).toEqual({ version: 1 }))
  expect(await screen.findByText('《示例座椅规定》的结论签发公布了')).toBeInTheDocument()
})

test('what ends soon has a list of its own, and a message leads to the very document', async () => {
  cityAnswers(deskOf(rule, ending))
  signIn(of('officer'))
  open(WorkUpkeep, { id: encodeURIComponent(rule.id) })
  expect(await screen.findByText('示例雨棚规定')).toBeInTheDocument()
  expect(screen.getByRole('tab', { name: '快到期 1' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByText(/有效期到 2027年2月20日，第二天起不再引用/)).toBeInTheDocument()
  await userEvent.click(screen.getAllByText('看文件')[1]!)
  expect(phone.went.at(-1)).toBe('to /answers/paper/index?id=paper-7')
})
