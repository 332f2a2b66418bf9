import { balanceOf } from '@shared/ledger/balance'
import { breakdown } from '@shared/ledger/breakdown'
import type { FiguredConcern } from '@shared/concerns/showing/figures'
import { concernNumbers } from '@shared/ledger/concernNumbers'
import { lostTimes } from '@shared/ledger/lost'
import { numbersOf } from '@shared/ledger/numbers'
import { qualityOf } from '@shared/ledger/quality'
import { spentOf } from '@shared/ledger/spent'
import fc from 'fast-check'
import { answered, inquiryOf, days, due, entries, now, times } from './briefs'

const running = inquiryOf(due('30'))
const near = inquiryOf(due('26'))
const overdue = inquiryOf()
const paused = inquiryOf({ stands: 'paused', pausedSince: '2026-11-19T02:00:00.000Z' })
const onTime = answered('19')
const late = answered('23')
/** Received and answered in 2018, whose holiday notice is not at hand; by Monday to Friday it would be late. */
const ofOldYear = inquiryOf({
  stands: 'answered',
  receivedAt: '2018-09-03T02:00:00.000Z',
  countedFrom: '2018-09-03T02:00:00.000Z',
  dueAt: '2018-09-17T15:59:59.999Z',
  dueDate: '2018-09-17',
  doneAt: '2018-09-20T02:00:00.000Z',
})
const declined = inquiryOf({ stands: 'declined', doneAt: now })
const merged = inquiryOf({ stands: 'merged', doneAt: now })
const withdrawn = inquiryOf({ stands: 'withdrawn', doneAt: now })
const every = [running, near, overdue, paused, onTime, late, ofOldYear, declined, merged, withdrawn]

test('every inquiry is counted by how it stands', () => {
  expect(numbersOf(entries(every))).toEqual({
    received: 10,
    open: 4,
    near: 1,
    overdue: 1,
    paused: 1,
    repliedOnTime: 1,
    repliedLate: 1,
    uncounted: 1,
    declined: 1,
    merged: 1,
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
    'a clock that stands still after the limit was missed hides nothing',
    [...times(4, onTime), inquiryOf({ stands: 'paused', pausedSince: '2026-11-23T02:00:00.000Z' })],
    0.8,
    5,
  ],
  [
    'cases still in time and those not answered by right are not in it',
    [...times(4, onTime), running, near, paused, declined, merged, withdrawn],
    undefined,
    4,
  ],
  ['only late ones', times(5, late), 0, 5],
  ['years whose holidays nobody put in are left out of it', [...times(5, onTime), ...times(3, ofOldYear)], 1, 5],
])('the share on time: %s', (_what, cases, share, of) => {
  const { onTimeShare, onTimeOf } = numbersOf(entries(cases))
  expect([onTimeShare, onTimeOf]).toEqual([share, of])
})

test('the numbers always add up to what was received', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...every)), (cases) => {
      const told = numbersOf(entries(cases))
      const { open, repliedOnTime, repliedLate, uncounted, declined, merged, withdrawn, near, overdue, paused } = told
      expect(open + repliedOnTime + repliedLate + uncounted + declined + merged + withdrawn).toBe(told.received)
      expect(near + overdue + paused).toBeLessThanOrEqual(open)
      expect(told.onTimeShare ?? 0).toBeLessThanOrEqual(1)
    }),
  )
})

test('working days used leave out weekends, the day of receipt and the time the clock stood still', () => {
  const waited = { pauses: [{ from: '2026-11-03T02:00:00.000Z', until: '2026-11-10T02:00:00.000Z' }] }
  expect(
    entries([answered('02'), answered('09'), answered('19'), answered('19', waited), overdue]).map(
      (one) => one.workingDays,
    ),
  ).toEqual([0, 5, 13, 8, undefined])
})

test('time used is shown as a distribution, with quartiles only from five replies on', () => {
  const four = [answered('02'), answered('03'), answered('04'), answered('19')]
  const few = spentOf(entries([...four, overdue]))
  expect(few.quartiles).toBeUndefined()
  expect(few.of).toBe(4)
  expect(few.bins.map(({ name, count }) => `${name} ${count}`)).toEqual([
    '当天 1',
    '1–2 个工作日 2',
    '3–5 个工作日 0',
    '6–10 个工作日 0',
    '11–15 个工作日 1',
    '16–20 个工作日 0',
    '20 个工作日以上 0',
  ])
  expect(spentOf(entries([...four, answered('19')])).quartiles).toEqual({ lower: 1, median: 2, upper: 13 })
})

test('every reply is in exactly one bin', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400)), (used) => {
      const { of, bins } = spentOf(used.map((workingDays) => ({ workingDays })))
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(of)
      expect(of).toBe(used.length)
    }),
  )
})

test('satisfaction stands beside how many rated at all, and small numbers make no share', () => {
  const rated = (stars: number) => answered('19', { stars })
  const told = qualityOf(entries([rated(5), rated(4), rated(1), ...times(7, onTime), overdue]))
  expect(told.rated).toEqual({ count: 3, of: 10, share: 0.3 })
  expect(told.satisfied).toEqual({ count: 2, of: 3 })
  expect(told.stars).toBeUndefined()
  expect(qualityOf(entries([5, 4, 4, 2, 1].map(rated))).stars).toBe(3.2)
})

test('returns, extensions and redone replies are told with what they are a share of', () => {
  const stay = {
    department: { id: 'x', name: '示例局' },
    from: '2026-11-02T02:00:00.000Z',
    until: '2026-11-05T02:00:00.000Z',
  }
  const told = qualityOf(
    entries([
      inquiryOf({ returns: [stay, stay] }),
      answered('19', { extensions: 1 }),
      inquiryOf({ redone: 1 }),
      onTime,
      onTime,
    ]),
  )
  expect(told.returned).toEqual({ count: 1, of: 5, share: 0.2 })
  expect(told.extended).toEqual({ count: 1, of: 5, share: 0.2 })
  expect(told.redone).toEqual({ count: 1, of: 4 })
})

test('time lost by returns is charged to the departments that gave cases back', () => {
  const stay = (id: string, from: string, until: string) => ({
    department: { id, name: id },
    from: `2026-11-${from}T02:00:00.000Z`,
    until: `2026-11-${until}T02:00:00.000Z`,
  })
  const told = entries([
    inquiryOf({ returns: [stay('a', '02', '04'), stay('b', '04', '05')] }),
    inquiryOf({ returns: [stay('a', '06', '09')] }),
    onTime,
  ])
  const length = ({ from, until }: { from: string; until: string }) =>
    days.workingDaysBetween(from.slice(0, 10), until.slice(0, 10))
  expect(lostTimes(told, length)).toEqual([
    { department: { id: 'a', name: 'a' }, returns: 2, moves: 0, workingDays: 3, deskDays: 0 },
    { department: { id: 'b', name: 'b' }, returns: 1, moves: 0, workingDays: 1, deskDays: 0 },
  ])
  expect(told.map((one) => one.workingDaysLost)).toEqual([3, 1, 0])
})

test('what a unit asked too late to have moved is charged to it until it asked, and from then on to the desk', () => {
  const at = (day: string) => `2026-11-${day}T02:00:00.000Z`
  const told = entries([
    inquiryOf({ moves: [{ department: { id: 'a', name: 'a' }, from: at('02'), asked: at('06'), until: at('10') }] }),
  ])
  const length = ({ from, until }: { from: string; until: string }) =>
    days.workingDaysBetween(from.slice(0, 10), until.slice(0, 10))
  expect(lostTimes(told, length)).toEqual([
    { department: { id: 'a', name: 'a' }, returns: 0, moves: 1, workingDays: 4, deskDays: 2 },
  ])
  expect(told[0]?.workingDaysLost).toBe(4)
})

test('breakdowns stand in the order of names, however good their shares are', () => {
  const named = (id: string, name: string, one = onTime) => ({ ...one, department: { id, name } })
  const told = breakdown(
    entries([...times(6, named('a', '市卫生健康委', late)), ...times(6, named('b', '市财政局'))]),
    ({ department }) => ({
      key: department.id,
      name: department.name,
    }),
  )
  expect(told.map(({ name, onTimeShare }) => [name, onTimeShare])).toEqual([
    ['市财政局', 1],
    ['市卫生健康委', 0],
  ])
})

test('what came in and was taken over is what was finished and is handed on, in every month', () => {
  const instant = fc.integer({ min: Date.UTC(2026, 7, 1), max: Date.UTC(2026, 11, 31) })
  const any = fc.array(
    fc.tuple(instant, fc.option(fc.nat(90 * 86_400_000))).map(([at, later]) => ({
      receivedAt: new Date(at).toISOString(),
      ...(later === null ? {} : { doneAt: new Date(at + later).toISOString() }),
    })),
  )
  fc.assert(
    fc.property(any, (cases) => {
      const october = balanceOf(cases, '2026-09-30T16:00:00.000Z', '2026-10-31T16:00:00.000Z')
      const november = balanceOf(cases, '2026-10-31T16:00:00.000Z', '2026-11-30T16:00:00.000Z')
      expect(october.agrees && november.agrees).toBe(true)
      expect(november.carriedIn).toBe(october.carriedOut)
    }),
  )
  const odd = [{ receivedAt: '2026-11-02T02:00:00.000Z', doneAt: '2026-09-02T02:00:00.000Z' }]
  expect(balanceOf(odd, '2026-10-31T16:00:00.000Z', '2026-11-30T16:00:00.000Z').agrees).toBe(false)
})

test('a concern is overdue only while a response is owed: not once it is answered, withdrawn, merged or needs none, and the parts add up', () => {
  const registered = {
    topic: '安全生产',
    status: 'assigned' as const,
    events: [],
    registeredAt: '2026-11-20T02:00:00.000Z',
    dueAt: '2026-11-22T02:00:00.000Z',
  }
  const all: FiguredConcern[] = [
    registered,
    { ...registered, status: 'responded', respondedAt: '2026-11-23T02:00:00.000Z' },
    { ...registered, registeredAt: '2026-11-24T02:00:00.000Z', dueAt: '2026-11-26T02:00:00.000Z' },
    { ...registered, status: 'withdrawn', withdrawnAt: '2026-11-21T02:00:00.000Z' },
    { ...registered, status: 'merged' },
    { ...registered, status: 'noResponse' },
  ]
  const { registered: every, ...parts } = concernNumbers(all, now)
  expect(parts).toEqual({ responded: 1, waiting: 1, overdue: 1, noResponse: 1, merged: 1, withdrawn: 1 })
  expect(Object.values(parts).reduce((sum, one) => sum + one)).toBe(every)
})
