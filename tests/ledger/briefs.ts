import { calendar } from '@shared/calendar/calendar'
import type { Brief } from '@shared/inquiries/history/brief'
import { type Entry, entriesOf } from '@shared/ledger/entry'
import { loadHolidayYears } from '../../seeds/calendar/calendar'

export const days = calendar(loadHolidayYears())
/** Wednesday, 25 November 2026, 10 o'clock in 北京时间. */
export const now = '2026-11-25T02:00:00.000Z'
const housing = { id: 'housing', name: '市住房城乡建设局' }

/** An inquiry of Monday 2 November 2026, due at the end of the 20th unless `on` says otherwise. */
export function inquiryOf(on: Partial<Brief> = {}): Brief {
  return {
    id: 'TEST-CASE',
    kind: 'consultation',
    channel: 'miniapp',
    department: housing,
    stands: 'open',
    receivedAt: '2026-11-02T02:00:00.000Z',
    recordedAt: '2026-11-02T02:00:00.000Z',
    amount: 14,
    unit: 'workingDay',
    basis: '本市约定',
    countedFrom: '2026-11-02T02:00:00.000Z',
    dueAt: '2026-11-20T15:59:59.999Z',
    dueDate: '2026-11-20',
    pauses: [],
    returns: [],
    extensions: 0,
    reminders: 0,
    supervised: false,
    redone: 0,
    head: { hash: 'a', at: '2026-11-02T02:00:00.000Z' },
    ...on,
  }
}

export const due = (day: `${number}`) => ({ dueAt: `2026-11-${day}T15:59:59.999Z`, dueDate: `2026-11-${day}` as const })
export const answered = (day: string, more: Partial<Brief> = {}) =>
  inquiryOf({ stands: 'answered', doneAt: `2026-11-${day}T02:00:00.000Z`, ...more })
export const times = (nth: number, one: Brief) => Array<Brief>(nth).fill(one)
export const entries = (briefs: readonly Brief[]): Entry[] => entriesOf(briefs, now, days)
