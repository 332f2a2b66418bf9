import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { moves, MoveForm } from '../../../miniapp/src/workbench/casework/forms/MoveForm'
import { offered } from '../../../miniapp/src/workbench/casework/steps/offered'
import Queue from '../../../miniapp/src/workbench/queue'
import type { Person } from '@shared/people/person'
import { freshPhone, open, signIn } from '../../support/taro/open'
import { phone } from '../../support/taro/taro'
import { lineOf, openCase } from '../cases'

const desk = { id: 'desk@371502', name: '东昌府区政务公开办公室' }
const town = { id: 'town@371502101', name: '沙镇镇人民政府' }
const person: Person = { id: 's-county', role: 'officer', name: '示例分办·东昌府区', department: desk, places: [] }
const line = { ...lineOf(openCase), version: 2 }
const atDesk = { ...openCase, department: desk, actions: ['assign', 'return'] as ('assign' | 'return')[] }
const units = [
  { id: 'housing', name: '市住房城乡建设局', duties: ['监督供热'] },
  { ...desk, duties: [] },
  { ...town, duties: [] },
  { id: 'desk@371526', name: '高唐县政务公开办公室', duties: [] },
]

beforeEach(() => {
  freshPhone({
    'GET /api/inquiries/queue': {
      department: '东昌府区政务公开办公室（分办台）',
      counts: { open: 1, near: 0, overdue: 0, supporting: 0 },
      inquiries: [line],
    },
    'GET /api/departments': { departments: units },
    'GET /api/publications/proposals': { cases: [] },
    [`POST /api/inquiries/${line.id}/assignment`]: { inquiry: { ...atDesk, department: town } },
    [`POST /api/inquiries/${line.id}/return`]: { inquiry: atDesk },
  })
  signIn(person)
})

const form = (nth: number) =>
  open(() => <MoveForm inquiry={atDesk} move={moves[nth]!} onLook={() => undefined} onDone={() => undefined} />)
const sent = () => phone.asked.filter((one) => one.method === 'POST').map((one) => one.data)

test('the desk of a county is offered the units of its county, and no others, before a word is typed', async () => {
  open(Queue)
  await userEvent.click(await screen.findByRole('button', { name: '看下级单位' }))
  expect(await screen.findByRole('button', { name: '沙镇镇人民政府' })).toBeInTheDocument()
  for (const other of [/市住房城乡建设局/, /高唐县/])
    expect(screen.queryByRole('button', { name: other })).not.toBeInTheDocument()
})

test('it has a list of what waits for it to look at, as the city’s desk has', async () => {
  open(Queue)
  expect(await screen.findByRole('tab', { name: '待核看' })).toBeInTheDocument()
})

test('it hands several at once to a town', async () => {
  open(Queue)
  await userEvent.click(await screen.findByRole('button', { name: '选几件一起分' }))
  await userEvent.click(screen.getByRole('switch', { name: `选 ${line.id}` }))
  await userEvent.click(await screen.findByRole('button', { name: '沙镇镇人民政府' }))
  await userEvent.type(screen.getByLabelText('为什么归这个单位'), '示例：村里的路由镇里管')
  await userEvent.click(screen.getByRole('button', { name: '分办这 1 件' }))
  expect(await screen.findByText('转给沙镇镇人民政府')).toBeInTheDocument()
})

test('the main thing there is to hand a case down; with a town it is not', () => {
  const actions = ['claim', 'assign', 'submitForReview', 'return'] as const
  const first = (department: typeof desk) => offered({ ...openCase, department, actions: [...actions] })[0]?.action
  expect([first(desk), first(town)]).toEqual(['assign', 'claim'])
})

test('what is not the county’s goes back to the city’s desk, which is the first to be offered', async () => {
  form(0)
  await userEvent.click(await screen.findByRole('button', { name: '市政务公开办公室' }))
  await userEvent.type(screen.getByLabelText('为什么归这个单位'), '示例：这段路由市里养护，不归本区')
  await userEvent.type(screen.getByLabelText('依据'), '示例：公路养护的分工')
  await userEvent.click(screen.getByRole('button', { name: '退回并转过去' }))
  expect(sent()).toEqual([expect.objectContaining({ department: 'triage' })])
})
