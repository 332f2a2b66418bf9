import { standing } from '@shared/deadlines/standing'
import { loadCalendar } from '../../seeds/calendar/calendar'

const calendar = loadCalendar()
const dueAt = '2026-10-13T23:59:59.999+08:00' // a Tuesday after 国庆

describe('where an open matter stands', () => {
  test.each([
    ['2026-09-30T10:00:00+08:00', 'onTime', 5],
    ['2026-10-09T10:00:00+08:00', 'onTime', 3],
    ['2026-10-10T10:00:00+08:00', 'onTime', 2],
    ['2026-10-11T10:00:00+08:00', 'onTime', 2],
    ['2026-10-12T00:00:00+08:00', 'near', 1],
    ['2026-10-13T23:59:59.999+08:00', 'near', 0],
  ])('at %s it is %s with %i working days left', (now, kind, workingDaysLeft) => {
    expect(standing(dueAt, now, undefined, calendar)).toEqual({ kind, workingDaysLeft })
  })

  test.each([
    ['2026-10-14T00:00:00+08:00', 1],
    ['2026-10-16T10:00:00+08:00', 3],
    ['2026-10-18T10:00:00+08:00', 3],
  ])('at %s it is overdue by %i working days', (now, workingDaysOver) => {
    expect(standing(dueAt, now, undefined, calendar)).toEqual({ kind: 'overdue', workingDaysOver })
  })

  test('on the weekend after a Friday limit it is overdue though no working day has passed', () => {
    const friday = '2025-11-28T15:59:59.999Z'
    expect(standing(friday, '2025-11-29T10:00:00+08:00', undefined, calendar)).toEqual({
      kind: 'overdue',
      workingDaysOver: 0,
    })
  })

  test('a limit in hours is over at its minute, on the same day', () => {
    const minute = '2026-10-12T07:30:00.000Z'
    expect(standing(minute, '2026-10-12T15:30:00+08:00', undefined, calendar).kind).toBe('near')
    expect(standing(minute, '2026-10-12T15:30:01+08:00', undefined, calendar)).toEqual({
      kind: 'overdue',
      workingDaysOver: 0,
    })
  })
})

describe('where a closed matter stands, whatever the day today', () => {
  test.each([
    ['2026-10-12T10:00:00+08:00', { kind: 'closedOnTime', workingDaysLeft: 1 }],
    ['2026-10-13T23:59:59.999+08:00', { kind: 'closedOnTime', workingDaysLeft: 0 }],
    ['2026-10-14T00:00:00+08:00', { kind: 'closedLate', workingDaysOver: 1 }],
  ])('closed at %s', (closedAt, expected) => {
    for (const now of ['2026-10-14T10:00:00+08:00', '2027-03-01T10:00:00+08:00'])
      expect(standing(dueAt, now, closedAt, calendar)).toEqual(expected)
  })
})
