import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen } from '@testing-library/react'
import WorkLedger from '../../../miniapp/src/workbench/ledger'
import { freshPhone, open, signIn } from '../../support/taro/open'
import { supervision } from '../ledgerAnswers'

const sheet = join(__dirname, '../../../miniapp/src/workbench/ledger/index.scss')

beforeEach(() => freshPhone({ 'GET /api/ledger/supervision': supervision }))

test('on paper the supervisor’s ledger has what all units have first, and single cases after it', async () => {
  signIn({ id: 's-supervisor', role: 'supervisor', name: '示例人员', places: [] })
  open(WorkLedger)
  const cardOf = (name: RegExp) => screen.getByRole('heading', { name }).closest('.card')
  await screen.findByRole('heading', { name: '各单位' })
  const style = readFileSync(sheet, 'utf8')
  expect(cardOf(/^各单位$/)?.matches('.sheet > .units-sheet')).toBe(true)
  expect(style).toMatch(/\.sheet > \.units-sheet \{\s*order: -1/)
  expect(cardOf(/^超期还没答复/)?.matches('.sheet .singles-sheet')).toBe(true)
  expect(style).toMatch(/\.sheet \.singles-sheet \{\s*order: 1/)
})
