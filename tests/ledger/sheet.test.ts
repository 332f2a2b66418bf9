import { ledgerColumns } from '@shared/ledger/columns'
import { testHouse } from '../support/house'
import { answered, entries, inquiryOf } from './briefs'

test('the sheet has of each case what was asked of supporting units, and what came late, never came or is past its limit now', async () => {
  const { areas } = await testHouse().reference()
  const unit = { id: 'ecology', name: '市生态环境局' }
  const lead = { id: 'housing', name: '市住房城乡建设局' }
  const asked = { department: unit, lead, since: '2026-11-03T02:00:00.000Z', dueDate: '2026-11-06' } as const
  const part = { ...asked, dueAt: '2026-11-06T15:59:59.999Z' }
  const [early, late] = ['2026-11-05T02:00:00.000Z', '2026-11-09T02:00:00.000Z']
  const parts = [
    { ...part, doneAt: early },
    { ...part, doneAt: late },
    { ...part, overAt: late },
    { ...part, overAt: early },
    { ...part, returnedAt: early },
    { ...part, dueAt: '2026-12-01T15:59:59.999Z' },
  ]
  const headed = (one: ReturnType<typeof inquiryOf>) =>
    Object.fromEntries(ledgerColumns.map(({ heading, of }) => [heading, of(entries([one])[0]!, areas)]))
  const told = { 协办单位数: 7, 协办交回次数: 1, '协办超期（个）': 3 }
  expect(headed(inquiryOf({ parts: [...parts, part] }))).toMatchObject(told)
  expect(headed(answered('19'))).toMatchObject({ 协办单位数: 0, 协办交回次数: 0, '协办超期（个）': 0 })
})
