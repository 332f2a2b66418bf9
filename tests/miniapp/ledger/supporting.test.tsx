import { screen, within } from '@testing-library/react'
import WorkLedger from '../../../miniapp/src/workbench/ledger'
import { freshPhone, open, signIn } from '../../support/taro/open'
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
