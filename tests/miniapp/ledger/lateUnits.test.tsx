import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import WorkLedger from '../../../miniapp/src/workbench/ledger'
import type { Person } from '@shared/people/person'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { supervision } from '../ledgerAnswers'

const supervisor: Person = { id: 's-supervisor', role: 'supervisor', name: '示例督查', places: [] }

test('where many units owe, a phone keeps them folded above the cases and says whose are shown once one is chosen', async () => {
  const [first] = supervision.late
  const late = Array.from({ length: 25 }, (_, nth) => ({
    ...first!,
    id: `UNIT-${nth + 10}`,
    department: `示例单位${nth + 10}`,
  }))
  freshPhone()
  cityAnswers({ 'GET /api/ledger/supervision': { ...supervision, late } })
  signIn(supervisor)
  open(WorkLedger)
  await userEvent.click(await screen.findByRole('button', { name: '按单位看：25 个单位有超期的' }))
  await userEvent.click(screen.getByRole('radio', { name: /^示例单位12 1 件/ }))
  expect(screen.queryByRole('radio', { name: /^示例单位12/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: '只看示例单位12的 1 件，换一个' })).toBeInTheDocument()
  expect(screen.getByText('UNIT-12')).toBeInTheDocument()
  expect(screen.queryByText('UNIT-10')).not.toBeInTheDocument()
})

test('a supervisor reads at once which unit owes how many and how long the oldest, and looks at those of one', async () => {
  const [first] = supervision.late
  const theirs = { ...first!, id: 'LAMP-0001', department: '市城市管理局', workingDaysOver: 3 }
  freshPhone()
  cityAnswers({ 'GET /api/ledger/supervision': { ...supervision, late: [...supervision.late, theirs] } })
  signIn(supervisor)
  open(WorkLedger)
  const title = await screen.findByRole('heading', { name: '超期还没答复 26 件' })
  const late = within(title.closest<HTMLElement>('.card')!)
  expect(late.getAllByRole('radio').map((one) => one.textContent)).toEqual([
    '全部 26 件',
    '市城市管理局 1 件，超过 3 个工作日',
    '市住房城乡建设局 25 件，最久超过 17 个工作日',
  ])
  await userEvent.click(late.getByRole('radio', { name: /^市城市管理局/ }))
  expect(late.getByText('LAMP-0001')).toBeInTheDocument()
  expect(late.queryByText(first!.id)).not.toBeInTheDocument()
  await userEvent.click(late.getByRole('radio', { name: '全部 26 件' }))
  expect(late.getByText(first!.id)).toBeInTheDocument()
})
