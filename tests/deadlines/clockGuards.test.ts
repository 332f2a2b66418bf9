import { clockOf, withClockEvent } from '@shared/deadlines/clock'
import { type ClockEvent, clockEvent } from '@shared/deadlines/clockEvent'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { at, extended, paused, resumed, ruleOf, started, stopped } from './clockOfACase'

const calendar = loadCalendar()
const clock = (now: string, ...events: ClockEvent[]) => clockOf(events, now, calendar)

describe('what cannot be done to a clock', () => {
  const start = started('2025-10-31')
  const refused = (message: string, code: string, ...events: ClockEvent[]) => {
    expect(() => clock(at('2026-01-01'), ...events)).toThrow(expect.objectContaining({ code, detail: message }))
  }

  test.each([
    ['还没有开始计时', 'not-now', []],
    ['还没有开始计时', 'not-now', [paused('2025-11-03')]],
    ['已经开始计时，不能再开始一次', 'not-now', [start, started('2025-11-03')]],
    ['计时已经暂停，不用再暂停', 'not-now', [start, paused('2025-11-03'), paused('2025-11-04')]],
    ['计时没有暂停，不用恢复', 'not-now', [start, resumed('2025-11-03')]],
    ['计时已经结束，不能再改动', 'not-now', [start, stopped('2025-11-03'), paused('2025-11-04')]],
    ['计时的先后颠倒了，后一步不能早于前一步', 'bad-input', [start, paused('2025-10-30')]],
    ['最多可以延长 20 个工作日，现在要延长 21 个工作日', 'bad-input', [start, extended('2025-11-03', 21)]],
    ['这项时限只能延期一次，已经延过了', 'not-now', [start, extended('2025-11-03', 1), extended('2025-11-04', 1)]],
    [
      '这项时限没有延期的规定，不能延期',
      'not-now',
      [started('2025-10-31', ruleOf('third-party-opinion')), extended('2025-11-03', 1)],
    ],
  ])('%s', (message, code, events) => refused(message, code, ...events))

  test('a rule may allow more than one extension, up to its sum', () => {
    const twice = ruleOf('disclosure-reply', { extension: { max: 20, approval: '示例负责人', times: 2 } })
    const once = [started('2025-10-31', twice), extended('2025-11-03', 12)]
    expect(clock(at('2025-11-04'), ...once, extended('2025-11-04', 8)).limit).toBe(40)
    refused(
      '最多可以延长 20 个工作日，现在要延长连同以前的共 21 个工作日',
      'bad-input',
      ...once,
      extended('2025-11-04', 9),
    )
    refused(
      '这项时限最多延期 2 次，已经用完',
      'not-now',
      ...[...once, extended('2025-11-04', 1), extended('2025-11-05', 1)],
    )
  })

  test('an extension after the limit is refused when it is asked for, and only then', () => {
    expect(withClockEvent([start], extended('2025-11-28', 5), calendar)).toHaveLength(2)
    expect(() => withClockEvent([start], extended('2025-11-29', 5), calendar)).toThrow('期限已经过了，不能再延期')
    expect(clock(at('2025-12-01'), start, extended('2025-11-29', 5)).limit).toBe(25)
  })

  test('an event without a time zone, a reason or an approver is none', () => {
    expect(clockEvent.safeParse(extended('2025-11-03', 5)).success).toBe(true)
    for (const wrong of [{ at: '2025-11-03T10:00:00' }, { reason: ' ' }, { approver: '' }, { amount: 0 }])
      expect(clockEvent.safeParse({ ...extended('2025-11-03', 5), ...wrong }).success).toBe(false)
  })
})
