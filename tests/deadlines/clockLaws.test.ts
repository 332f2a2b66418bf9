import { beijingDate } from '@shared/calendar/date'
import { clockDays, clockOf } from '@shared/deadlines/clock'
import type { ClockEvent, ClockRule } from '@shared/deadlines/clockEvent'
import fc from 'fast-check'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { ruleOf } from './clockOfACase'

const calendar = loadCalendar()
const day = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString()

/** A limit with a start, and as many pauses as the gaps make: ran for a while, stood for a while, and so on. */
interface Case {
  rule: ClockRule
  start: number
  spans: { ran: number; stood: number }[]
}
const span = fc.record({ ran: fc.integer({ min: 0, max: 12 * day }), stood: fc.integer({ min: 0, max: 12 * day }) })
const rules = fc
  .record({
    amount: fc.integer({ min: 1, max: 40 }),
    unit: fc.constantFrom<ClockRule['unit']>('workingDay', 'calendarDay', 'hour'),
  })
  .map((changed) => ruleOf('disclosure-reply', changed))
const cases: fc.Arbitrary<Case> = fc.record({
  rule: rules,
  start: fc.integer({ min: Date.UTC(2024, 0, 2), max: Date.UTC(2026, 11, 30) }),
  spans: fc.array(span, { maxLength: 4 }),
})

function events({ rule, start, spans }: Case): ClockEvent[] {
  let now = start
  return [
    { type: 'started', at: iso(start), rule },
    ...spans.flatMap(({ ran, stood }): ClockEvent[] => {
      const from = (now += ran)
      const until = (now += stood)
      return [
        { type: 'paused', at: iso(from), reason: '征求意见' },
        { type: 'resumed', at: iso(until) },
      ]
    }),
  ]
}
const last = (list: readonly ClockEvent[]) => list.at(-1)?.at ?? ''
const dueOf = (list: readonly ClockEvent[]) => clockOf(list, last(list), calendar).dueAt
const plain = (one: Case): Case => ({ ...one, spans: [] })
const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (one: T) => void) =>
  fc.assert(fc.property(arbitrary, law), { numRuns: 300 })

test('law: a pause never brings the date forward', () => {
  holds(cases, (one) => expect(dueOf(events(one)) >= dueOf(events(plain(one)))).toBe(true))
})

test('law: one more pause never brings the date forward either', () => {
  holds(
    cases.filter(({ spans }) => spans.length > 0),
    (one) => expect(dueOf(events(one)) >= dueOf(events({ ...one, spans: one.spans.slice(0, -1) }))).toBe(true),
  )
})

test('law: a pause of no length changes nothing but the standing', () => {
  holds(cases, (one) => {
    const still = { ...one, spans: one.spans.map(({ ran }) => ({ ran, stood: 0 })) }
    const now = last(events(still))
    expect(clockOf(events(still), now, calendar)).toEqual(clockOf(events(plain(one)), now, calendar))
  })
})

/** Where the days of each pause are: the day it began and the day it ended, in 北京时间. */
function daysOfPauses({ start, spans }: Case): { from: string; until: string }[] {
  let now = start
  return spans.map(({ ran, stood }) => {
    const from = beijingDate(new Date((now += ran)))
    return { from, until: beijingDate(new Date((now += stood))) }
  })
}

test('law: a limit in calendar days moves by no more days than passed while it stood still', () => {
  const ofCalendarDays = cases.map((one) => ({ ...one, rule: { ...one.rule, unit: 'calendarDay' as const } }))
  holds(ofCalendarDays, (one) => {
    const moved = (Date.parse(dueOf(events(one))) - Date.parse(dueOf(events(plain(one))))) / day
    const nights = daysOfPauses(one).map(({ from, until }) => (Date.parse(until) - Date.parse(from)) / day)
    expect(moved).toBeLessThanOrEqual(nights.reduce((sum, count) => sum + count, 0))
  })
})

test('law: the agency has every day the article leaves it, and only a pause on the last day moves more', () => {
  const inDays = cases.filter(({ rule }) => rule.unit !== 'hour')
  holds(inDays, (one) => {
    const pauses = daysOfPauses(one)
    const { amount, unit } = one.rule
    const left: string[] = []
    for (let at = Date.parse(beijingDate(new Date(one.start))) + day; left.length < amount; at += day) {
      const date = iso(at).slice(0, 10)
      const stood = pauses.some(({ from, until }) => from < date && date <= until)
      if (!stood && (unit === 'calendarDay' || calendar.dayKind(date).workday)) left.push(date)
    }
    const [lawful, got] = [left.at(-1) ?? '', beijingDate(dueOf(events(one)))]
    if (pauses.some(({ from, until }) => from === lawful && from < until)) expect(got > lawful).toBe(true)
    else expect(got).toBe(lawful)
  })
})

test('law: stopping, going on and stopping again at once is one pause', () => {
  holds(fc.tuple(cases, fc.double({ min: 0, max: 1, noNaN: true })), ([one, part]) => {
    const list = events(one)
    const cut = list.flatMap((event, nth): ClockEvent[] => {
      const before = list[nth - 1]
      if (event.type !== 'resumed' || !before) return [event]
      const from = Date.parse(before.at)
      const middle = iso(Math.round(from + part * (Date.parse(event.at) - from)))
      return [{ type: 'resumed', at: middle }, { type: 'paused', at: middle, reason: '征求意见' }, event]
    })
    expect(dueOf(cut)).toBe(dueOf(list))
  })
})

test('law: more days, or a later start, never end earlier', () => {
  holds(
    fc.tuple(cases, fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true })),
    ([one, more, part]) => {
      const list = events(one)
      const longer: Case = { ...one, rule: { ...one.rule, amount: one.rule.amount + more } }
      expect(dueOf(events(longer)) >= dueOf(list)).toBe(true)
      const [first, second] = list
      if (first?.type !== 'started') return
      const room = (second ? Date.parse(second.at) : one.start + 20 * day) - one.start
      const later: ClockEvent = { ...first, at: iso(Math.round(one.start + part * room)) }
      const rest = list.slice(1)
      const now = last([later, ...rest])
      expect(clockOf([later, ...rest], now, calendar).dueAt >= clockOf(list, now, calendar).dueAt).toBe(true)
    },
  )
})

test('law: what is gone and what is left are the limit, with its extensions, at any moment', () => {
  holds(fc.tuple(cases, fc.integer({ min: 0, max: 90 * day })), ([one, wait]) => {
    const list = events(one)
    const then = iso(Date.parse(last(list)) + wait)
    const more: ClockEvent = { type: 'extended', at: last(list), amount: 7, approver: '示例负责人', reason: '内容复杂' }
    for (const told of [list, [...list, more]]) {
      const { used, remaining, limit, extendedBy } = clockOf(told, then, calendar)
      expect(used + remaining).toBe(one.rule.amount + extendedBy)
      expect(limit).toBe(told.length > list.length ? one.rule.amount + 7 : one.rule.amount)
    }
  })
})

test('law: the table counts every day of the limit once, in order, and ends on the due date', () => {
  const inDays = cases.filter(({ rule }) => rule.unit !== 'hour')
  holds(inDays, (one) => {
    const list = events(one)
    const table = clockDays(list, last(list), calendar)
    const ordinals = table.filter(({ counts }) => counts).map(({ ordinal }) => ordinal)
    expect(ordinals).toEqual(Array.from({ length: one.rule.amount }, (_, nth) => nth + 1))
    expect(table.at(-1)).toMatchObject({ date: beijingDate(dueOf(list)), counts: true })
    expect(table.map(({ date }) => date)).toEqual([...new Set(table.map(({ date }) => date))].sort())
  })
})

test('law: a clock that stands still is never over its limit, and going on at once agrees with the date it showed', () => {
  holds(fc.tuple(cases, fc.integer({ min: 0, max: 40 * day })), ([one, wait]) => {
    const list = events(one)
    const from = last(list)
    if (clockOf(list, from, calendar).standing === 'overdue') return
    const still: ClockEvent[] = [...list, { type: 'paused', at: from, reason: '征求意见' }]
    const now = iso(Date.parse(from) + wait)
    const shown = clockOf(still, now, calendar)
    expect(shown.standing).toBe('paused')
    const after = clockOf([...still, { type: 'resumed', at: now }], now, calendar)
    expect(['running', 'near']).toContain(after.standing)
    expect(after).toMatchObject({ dueAt: shown.dueAt, used: shown.used, remaining: shown.remaining })
  })
})
