import { usualFormats } from '../../functions/platform/sheets/formats'
import { timeIn, usualTimeIn } from '../../functions/platform/sheets/time'

const afternoon = '2020-10-09T06:26:26.000Z'
const usual = (cell: string | number) => timeIn(cell, usualFormats)

test.each([
  ['2020-10-09 14:26:26', afternoon],
  ['2020/10/9 14:26:26', afternoon],
  ['2020/10/09 14:26:26', afternoon],
  ['2020.10.9 14:26:26', afternoon],
  ['2020年10月9日 14:26:26', afternoon],
  ['2020年10月09日14时26分26秒', afternoon],
  ['2020/10/9 下午 02:26:26', afternoon],
  ['2020/10/9 下午2:26:26', afternoon],
  ['2020-10-09 02:26:26 PM', afternoon],
  ['2020-10-09 2:26:26 p.m.', afternoon],
  ['２０２０／１０／９　１４：２６：２６', afternoon],
  ["'2020/10/9 14:26:26", afternoon],
  ['="2020/10/9 14:26:26"', afternoon],
  ['2020-10-09T14:26:26', afternoon],
  ['2020-10-09T06:26:26Z', afternoon],
  ['20201009142626', afternoon],
  [20201009142626, afternoon],
  [44113.6016898148, afternoon],
  ['44113.6016898148', afternoon],
  ['2019/8/26 1:50:38', '2019-08-25T17:50:38.000Z'],
  ['2019/08/26 01:50:38', '2019-08-25T17:50:38.000Z'],
  ['2019/8/26 1:50', '2019-08-25T17:50:00.000Z'],
  ['2021-06-02', '2021-06-01T16:00:00.000Z'],
  [20210602, '2021-06-01T16:00:00.000Z'],
  ['20210602', '2021-06-01T16:00:00.000Z'],
  ['2021年6月2日', '2021-06-01T16:00:00.000Z'],
  ['2021-06-02 上午12:05', '2021-06-01T16:05:00.000Z'],
  ['2021-06-02 凌晨0:05', '2021-06-01T16:05:00.000Z'],
  ['2021-06-02 中午12:05', '2021-06-02T04:05:00.000Z'],
  ['2021-06-02 中午1:05', '2021-06-02T05:05:00.000Z'],
  ['2021-06-02 下午12:05', '2021-06-02T04:05:00.000Z'],
  ['2021-06-02 下午14:05', '2021-06-02T06:05:00.000Z'],
  ['2021-06-02 晚上8点05分', '2021-06-02T12:05:00.000Z'],
])('%s is %s', (cell, instant) => {
  expect(usual(cell)).toBe(instant)
})

test.each([
  '2021-02-30',
  '2021/13/01',
  20210230,
  20211301,
  '2021-06-02 25:00',
  '2021-06-02 上午14:05',
  '2021-06-02 晚上12:05',
  '昨天下午 2:26',
  '2021-06',
  '6月2日',
  12,
  29_999,
  1_622_595_900_000,
  '',
])('%s is no time', (cell) => {
  expect(usual(cell)).toBeUndefined()
})

test('a format of the mapping is read with and without leading zeros and halves of the day', () => {
  expect(timeIn('2020/10/9 下午 02:26:26', ['YYYY/M/D A hh:mm:ss'])).toBe(afternoon)
  expect(timeIn('9/10/2020 14:26:26', ['D/M/YYYY H:mm:ss'])).toBe(afternoon)
  expect(timeIn('09/10/2020 14:26:26', ['D/M/YYYY H:mm:ss'])).toBe(afternoon)
  expect(timeIn('2020-10-09 14:26:26', ['YYYY/MM/DD HH:mm:ss'])).toBeUndefined()
})

test('what is read at once is read as it is when every format is tried', () => {
  const texts = [
    '2026-11-20 08:30:00',
    '2026/1/2 8:05',
    '2026.11.20',
    '2026-02-30',
    '2026-11-20 24:00',
    '2026-11-20T08:30:05',
    '20.11.2026',
  ]
  for (const one of texts) expect([one, usualTimeIn(one)]).toEqual([one, timeIn(one, usualFormats)])
})
