import type { Day } from '@shared/calendar/date'
import type { HolidayYear } from '@shared/calendar/holidays'
import { missingFrom } from '@shared/calendar/wholeYear'
import { Problem } from '@shared/problem'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { exampleNotice, folderWith } from './noticeFolder'
import { needing } from '../support/besides'
import { rawDays } from './rawNotices'

function told(files: Record<string, string | object>): string {
  try {
    return `loaded ${loadHolidayYears(folderWith(files)).length}`
  } catch (error) {
    return error instanceof Problem ? (error.detail ?? '') : String(error)
  }
}

/** The example notice with one holiday changed. */
const changed = (name: string, change: (days: HolidayYear['holidays'][number]) => object) => ({
  '2027.json': {
    ...exampleNotice(),
    holidays: exampleNotice().holidays.map((one) => (one.name === name ? { ...one, ...change(one) } : one)),
  },
})
const only = (fault: string) => `2027.json 有 1 处不对，没有装入：${fault}`

test('next year’s notice is one more file', () => {
  expect(told({ '2027.json': exampleNotice() })).toBe('loaded 9')
})

describe('a notice that is not right is refused, with its file and its row', () => {
  test.each<[string, Record<string, string | object>]>([
    ['「元旦」里的 2027-01-01 列了两次，请核对', changed('元旦', ({ off }) => ({ off: [...off, '2027-01-01'] }))],
    [
      '「元旦」和「清明节」里的 2027-01-03 列了两次，请核对',
      changed('清明节', () => ({ off: ['2027-01-03', '2027-01-04', '2027-01-05'] })),
    ],
    [
      '「中秋节」和「国庆节」里的 2027-10-09 既列为放假又列为调休上班，请核对',
      changed('中秋节', () => ({ off: ['2027-10-09'] })),
    ],
    ['「清明节」里的 2026-04-05 不属于 2027 年的放假安排，请核对', changed('清明节', () => ({ off: ['2026-04-05'] }))],
    [
      '第 7 个假日「国庆节」的放假日不连续，缺少 2027-10-04',
      changed('国庆节', ({ off }) => ({ off: [...off.slice(0, 3), '2027-10-05'] })),
    ],
    ['第 3 个假日「清明节」没有放假日', changed('清明节', () => ({ off: [] }))],
    ['缺少法定放假日 2027-10-03', changed('国庆节', () => ({ off: ['2027-10-01', '2027-10-02'] }))],
    ['缺少端午节', changed('端午节', () => ({ name: '示例节' }))],
    [
      '第 2 个假日「春节」的 2027-02-19 不是周末，不用列为调休上班日',
      changed('春节', () => ({ makeUp: ['2027-02-19'] })),
    ],
    ['第 1 个假日「元旦」放假日不是一个真实的日期', changed('元旦', () => ({ off: ['2027-02-30'] }))],
    ['第 1 个假日「元旦」没有写调休上班日', changed('元旦', () => ({ makeUp: undefined }))],
    ['第 1 个假日「元旦」有不认识的「makeup」', changed('元旦', () => ({ makeup: [] }))],
    ['里面写的是 2026 年，和文件名不一致', { '2027.json': { ...exampleNotice(), year: 2026 } }],
    ['要有通知的链接', { '2027.json': { ...exampleNotice(), source: '' } }],
    ['放假安排是空的，要等通知发布', { '2027.json': { ...exampleNotice(), holidays: [] } }],
  ])('%s', (fault, files) => {
    expect(told(files)).toBe(only(fault))
  })

  test('several faults are told together', () => {
    const files = changed('元旦', () => ({ off: ['2027-01-01', '2027-01-03'], makeUp: ['2027-01-04'] }))
    expect(told(files)).toBe(
      '2027.json 有 2 处不对，没有装入：第 1 个假日「元旦」的放假日不连续，缺少 2027-01-02；' +
        '第 1 个假日「元旦」的 2027-01-04 不是周末，不用列为调休上班日',
    )
  })

  test('half a file, a file of another name and a year left out are refused', () => {
    expect(told({ '2027.json': '{\n"year" 2027 }' })).toBe('2027.json 读不了，没有装入：第 2 行附近不是完整的 JSON')
    expect(told({ '2027 (1).json': exampleNotice() })).toBe(
      '放假安排的文件要以年份命名，如 2027.json；不认识 2027 (1).json，没有装入',
    )
    const { holidays } = exampleNotice()
    const later = JSON.stringify({ ...exampleNotice(), holidays: holidays.map((one) => ({ ...one, makeUp: [] })) })
    expect(told({ '2028.json': later.replaceAll('2027', '2028') })).toBe(
      '有 2026 年和 2028 年的放假安排，中间缺了一年，没有装入',
    )
  })

  test('a day that two years’ notices give is named', () => {
    const days = { off: ['2026-12-31', '2027-01-01'] }
    const before = loadHolidayYears().at(-1)
    const december = { name: '示例节', off: ['2026-12-31'], makeUp: [] }
    expect(
      told({
        ...changed('元旦', () => days),
        '2026.json': { ...before, holidays: [...(before?.holidays ?? []), december] },
      }),
    ).toMatch('「示例节」和「元旦」里的 2026-12-31 列了两次，请核对')
  })
})

needing('holidays').describe('as published', () => {
  test.each([2019, 2021, 2022, 2023, 2024, 2025, 2026])('the notice of %i as published is whole', (year) => {
    const holidays = new Map<string, { name: string; off: Day[]; makeUp: Day[] }>()
    for (const { date, isOffDay, name } of rawDays(year)) {
      const one = holidays.get(name) ?? { name, off: [], makeUp: [] }
      one[isOffDay ? 'off' : 'makeUp'].push(date as Day)
      holidays.set(name, one)
    }
    expect(missingFrom({ year, source: 'https://example.org/notice', holidays: [...holidays.values()] })).toEqual([])
  })
})
