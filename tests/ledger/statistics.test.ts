import { calendar } from '@shared/calendar/calendar'
import { type CountedConcern, type CountedInquiry, concernNumbers, inquiryNumbers } from '@shared/ledger/statistics'
import fc from 'fast-check'
import { loadHolidayYears } from '../../seeds/calendar/calendar'

const days = calendar(loadHolidayYears())
const now = '2026-11-25T02:00:00.000Z'
const due = (day: number) => ({ clock: { dueAt: `2026-11-${day}T15:59:59.999Z` } })

const running: CountedInquiry = { status: 'handling', ...due(30) }
const near: CountedInquiry = { status: 'triage', ...due(26) }
const overdue: CountedInquiry = { status: 'handling', ...due(20) }
const onTime: CountedInquiry = { status: 'replied', repliedAt: '2026-11-19T02:00:00.000Z', ...due(20) }
const late: CountedInquiry = { status: 'closed', repliedAt: '2026-11-23T02:00:00.000Z', ...due(20) }
const withdrawn: CountedInquiry = { status: 'withdrawn', ...due(20) }
const times = (nth: number, one: CountedInquiry) => Array<CountedInquiry>(nth).fill(one)

test('every inquiry is counted by how it stands', () => {
  expect(inquiryNumbers([running, near, overdue, onTime, late, withdrawn], now, days)).toEqual({
    received: 6,
    open: 3,
    near: 1,
    overdue: 1,
    repliedOnTime: 1,
    repliedLate: 1,
    withdrawn: 1,
    onTimeOf: 3,
  })
})

test.each([
  ['four cases are too few for a share', times(4, onTime), undefined, 4],
  ['five are enough', times(5, onTime), 1, 5],
  ['a late reply counts against', [...times(4, onTime), late], 0.8, 5],
  ['leaving a case unanswered does not improve the share', [...times(4, onTime), overdue], 0.8, 5],
  [
    'cases still in time and withdrawn ones are not in it',
    [...times(4, onTime), running, near, withdrawn],
    undefined,
    4,
  ],
  ['only late ones', times(5, late), 0, 5],
])('the share on time: %s', (_what, inquiries, share, of) => {
  const { onTimeShare, onTimeOf } = inquiryNumbers(inquiries, now, days)
  expect([onTimeShare, onTimeOf]).toEqual([share, of])
})

test('the numbers always add up to what was received', () => {
  const any = fc.array(fc.constantFrom(running, near, overdue, onTime, late, withdrawn))
  fc.assert(
    fc.property(any, (inquiries) => {
      const told = inquiryNumbers(inquiries, now, days)
      expect(told.open + told.repliedOnTime + told.repliedLate + told.withdrawn).toBe(told.received)
      expect(told.near + told.overdue).toBeLessThanOrEqual(told.open)
      expect(told.onTimeShare ?? 0).toBeLessThanOrEqual(1)
    }),
  )
})

test('a concern is overdue only while nobody has responded', () => {
  const registered = { registeredAt: '2026-11-20T02:00:00.000Z', dueAt: '2026-11-22T02:00:00.000Z' }
  const all: CountedConcern[] = [
    registered,
    { ...registered, respondedAt: '2026-11-23T02:00:00.000Z' },
    { registeredAt: '2026-11-24T02:00:00.000Z', dueAt: '2026-11-26T02:00:00.000Z' },
  ]
  expect(concernNumbers(all, now)).toEqual({ registered: 3, responded: 1, overdue: 1 })
})
