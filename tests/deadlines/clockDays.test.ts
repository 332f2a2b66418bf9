import { clockDays } from '@shared/deadlines/clock'
import type { ClockEvent } from '@shared/deadlines/clockEvent'
import { loadCalendar } from '../../seeds/calendar/calendar'
import { at, extended, paused, restarted, resumed, ruleOf, started } from './clockOfACase'

const calendar = loadCalendar()
const days = (now: string, ...events: ClockEvent[]) => clockDays(events, now, calendar)

describe('day by day', () => {
  test('a pause names its days, its reason and the article that leaves them out', () => {
    const table = days(at('2025-11-20'), started('2025-10-31'), paused('2025-11-06'), resumed('2025-11-11'))
    expect(table.slice(0, 3)).toEqual([
      { date: '2025-10-31', counts: false, kind: '起算日', reason: '收到当日不计' },
      { date: '2025-11-01', counts: false, kind: '周末', reason: '周末' },
      { date: '2025-11-02', counts: false, kind: '周末', reason: '周末' },
    ])
    const basis = '《中华人民共和国政府信息公开条例》第三十三条第三款'
    expect(table.slice(6, 13)).toEqual([
      { date: '2025-11-06', counts: true, ordinal: 4, kind: '工作日', reason: '工作日' },
      ...['07', '08', '09', '10'].map((day) => ({
        ...{ date: `2025-11-${day}`, counts: false, kind: '暂停', reason: '征求第三方意见，暂停', basis },
      })),
      { date: '2025-11-11', counts: false, kind: '暂停', reason: '征求第三方意见，到这一日为止暂停', basis },
      { date: '2025-11-12', counts: true, ordinal: 5, kind: '工作日', reason: '工作日' },
    ])
  })

  test('the day kept for later, holidays and make-up workdays are told apart', () => {
    const table = days(at('2025-10-09'), started('2025-09-25', ruleOf('assignment-return')), paused('2025-09-28'))
    expect(table.map(({ date, kind, ordinal }) => [date.slice(5), kind, ordinal])).toEqual([
      ['09-25', '起算日', undefined],
      ['09-26', '工作日', 1],
      ['09-27', '周末', undefined],
      ...['09-28', '09-29', '09-30', '10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07', '10-08'].map(
        (day) => [day, '暂停', undefined],
      ),
      ['10-09', '工作日', 2],
    ])
    expect(table[3]?.reason).toBe('征求第三方意见，在最后一日暂停，这一日留到恢复时')
    expect(days(at('2025-09-22'), started('2025-09-22')).find(({ date }) => date === '2025-09-28')).toMatchObject({
      kind: '调休上班',
      reason: '调休上班日（国庆节、中秋节）',
    })
  })

  test('days that an extension gave name who granted it and the article', () => {
    const table = days(at('2025-11-20'), started('2025-10-31'), extended('2025-11-20', 2))
    expect(table.slice(-4).map(({ ordinal, reason, basis }) => [ordinal, reason, basis])).toEqual([
      [undefined, '周末', undefined],
      [undefined, '周末', undefined],
      ...[21, 22].map((nth) => [
        nth,
        '工作日；延期：内容复杂，示例负责人批准',
        '《中华人民共和国政府信息公开条例》第三十三条',
      ]),
    ])
  })

  test('a new start shows the days before it, which no longer count', () => {
    const table = days(at('2025-11-05'), started('2025-11-03'), restarted('2025-11-05'))
    expect(table.slice(0, 4)).toEqual([
      { date: '2025-11-03', counts: false, kind: '起算日', reason: '收到当日不计' },
      { date: '2025-11-04', counts: false, kind: '此前', reason: '后来重新起算，此前的日子不再计入' },
      {
        ...{ date: '2025-11-05', counts: false, kind: '起算日', reason: '收到补正材料，重新起算，当日不计' },
        basis: '《中华人民共和国政府信息公开条例》第三十条',
      },
      { date: '2025-11-06', counts: true, ordinal: 1, kind: '工作日', reason: '工作日' },
    ])
  })

  test('hours name the minutes from and to which they ran and stood still', () => {
    const table = days(
      at('2026-10-03'),
      started('2026-09-30', ruleOf('concern-response')),
      ...[paused('2026-09-30', '15:00'), resumed('2026-10-02', '09:00')],
    )
    expect(table.map(({ date, counts, reason }) => [date.slice(5), counts, reason])).toEqual([
      ['09-30', true, '从10:00 起算，15:00 到当日结束暂停（征求第三方意见）'],
      ['10-01', false, '征求第三方意见，全天暂停'],
      ['10-02', true, '零点到09:00 暂停（征求第三方意见）'],
      ['10-03', true, '全天计入'],
      ['10-04', true, '到04:00 为止'],
    ])
  })
})
