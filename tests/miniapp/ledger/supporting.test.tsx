import { screen, within } from '@testing-library/react'
import WorkLedger from '../../../miniapp/src/workbench/ledger'
import userEvent from '@testing-library/user-event'
import { cityAnswers, freshPhone, open, signIn } from '../../support/taro/open'
import { supervision } from '../ledgerAnswers'

test('协办 stands by unit with what its share is of, and each part past its limit by the code of its case', async () => {
  freshPhone({ 'GET /api/ledger/supervision': supervision })
  signIn({ id: 's-supervisor', role: 'supervisor', name: '示例督查', places: [] })
  open(WorkLedger)
  const heading = await screen.findByRole('heading', { name: '协办' })
  const support = within(heading.closest<HTMLElement>('.card')!)
  expect(support.getByText('6 件中 4 件（67%）')).toBeInTheDocument()
  expect(support.getByText('市城市管理局还没有提协办意见')).toBeInTheDocument()
  expect(support.getByText('超过 2 个工作日')).toBeInTheDocument()
})

test('what is late now is there though nobody was asked this month, what was given back waits for the desk, and of many some at a time', async () => {
  const [first] = supervision.lateParts
  const many = Array.from({ length: 24 }, (_, nth) => ({ ...first!, id: `LAMP-${nth + 10}` }))
  const lateParts = [{ ...first!, returned: true }, ...many]
  freshPhone()
  cityAnswers({ 'GET /api/ledger/supervision': { ...supervision, support: [], lateParts } })
  signIn({ id: 's-supervisor', role: 'supervisor', name: '示例督查', places: [] })
  open(WorkLedger)
  const heading = await screen.findByRole('heading', { name: '现在超期的协办 25 个' })
  const card = within(heading.closest<HTMLElement>('.card')!)
  expect(card.getByText('这段时间收到的办件没有请协办')).toBeInTheDocument()
  expect(card.getByText('市城市管理局交回了协办，分办台还没有定')).toBeInTheDocument()
  expect(card.queryByText('LAMP-33')).not.toBeInTheDocument()
  await userEvent.click(card.getByRole('button', { name: '再看 5 个' }))
  expect(card.getByText('LAMP-33')).toBeInTheDocument()
})
