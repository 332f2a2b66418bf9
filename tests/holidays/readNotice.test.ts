import { readNotice } from '@shared/holidays/readNotice'
import { holidayDoubts, holidayFaults, netDays, statutoryDays } from '@shared/holidays/sound'
import { holidayLines } from '@shared/holidays/spoken'
import { loadHolidayYears } from '../../seeds/calendar/calendar'
import { madeUp } from './madeUp'

const years = loadHolidayYears().map((one) => [one.year, one] as const)
const read = (text: string) => readNotice(text, madeUp.year)
const faultsIn = (text: string) => read(text).faults
const made = () => read(madeUp.text).holidays
const instead = (from: string, to: string) => {
  expect(madeUp.text).toContain(from)
  return madeUp.text.replace(from, to)
}
const soundOf = (text: string) => {
  const found = { year: madeUp.year, holidays: read(text).holidays }
  return { faults: holidayFaults(found), doubts: holidayDoubts(found) }
}

test.each(years)('the days of %s, written line by line, are read as they are', (year, { holidays }) => {
  expect(readNotice(holidayLines(holidays, year), year)).toEqual({ holidays, faults: [], unused: [] })
  expect(holidayFaults({ year, holidays })).toEqual([])
})

test.each(years.filter(([year]) => year !== 2020))(
  'the days off of %s, less the make-up days, are as many as the law gives, holiday by holiday',
  (year, { holidays }) => {
    expect(holidays.reduce((sum, one) => sum + netDays(one), 0)).toBe(statutoryDays(year))
    expect(holidayDoubts({ year, holidays })).toEqual([])
  },
)

test('a year in which more was given than the law says is doubted, not refused', () => {
  const [, given] = years.find(([year]) => year === 2020)!
  expect(holidayDoubts(given)).toEqual(['春节放假的工作日减去调休上班日是 5 天，办法规定的是 3 天'])
})

test('the whole notice may be pasted, numbered, in one piece, with what else it says', () => {
  const pasted = `各省、自治区、直辖市人民政府：现将具体安排通知如下。
一、元旦：1月1日（周二）放假1天，不调休。二、春节：1月31日（农历除夕、周四）至 2 月 7 日（周四）放假调休，共8天。1月27日（周日）、2月9日（周六）上班。
节假日期间，各地要妥善安排好值班。`
  expect(read(pasted)).toEqual({
    holidays: [{ name: '元旦', off: ['2041-01-01'], makeUp: [] }, made()[1]],
    faults: [],
    unused: ['各省、自治区、直辖市人民政府:现将具体安排通知如下。', '节假日期间,各地要妥善安排好值班。'],
  })
})

test('a holiday may begin in the year before, two may be joined, and a month is said once', () => {
  expect(read('元旦：12月30日至1月1日放假').holidays).toEqual([
    { name: '元旦', off: ['2040-12-30', '2040-12-31', '2041-01-01'], makeUp: [] },
  ])
  expect(read('元旦：2040年12月31日至2041年1月1日放假').holidays[0]?.off).toEqual(['2040-12-31', '2041-01-01'])
  expect(read('国庆、中秋：10月1日至3日放假，5日上班').holidays).toEqual([
    { name: '国庆节、中秋节', off: ['2041-10-01', '2041-10-02', '2041-10-03'], makeUp: ['2041-10-05'] },
  ])
  expect(read('五一：2041-05-01、2041-05-02放假').holidays).toEqual([
    { name: '劳动节', off: ['2041-05-01', '2041-05-02'], makeUp: [] },
  ])
})

test.each([
  ['元旦：1月1日（周三）放假', '元旦：1月1日是周二，写的是周三'],
  ['春节：1月31日至2月6日放假，共8天', '春节：写的是共 8 天，按写的日期数是 7 天'],
  ['清明节：4月31日放假', '清明节：没有4月31日这一天'],
  ['国庆节：10月7日至1日放假', '国庆节：10月7日至1日前后不对'],
  ['国庆节：10月1日至7日放假。10月12日', '国庆节：10月12日没有写是放假还是上班'],
  ['端午节：3日放假', '端午节：3日没有写是几月'],
  ['10月1日至7日放假', '“10月1日至7日放假”没有写是哪个假日，写成“元旦：1月1日至3日放假”这样'],
])('%s is not taken as it is', (text, fault) => expect(faultsIn(text)).toEqual([fault]))

test('a made-up year that fits the law and the week has nothing wrong with it', () =>
  expect(soundOf(madeUp.text)).toEqual({ faults: [], doubts: [] }))

test.each([
  ['1月27日（周日）', '1月31日', '“春节”里的2041年1月31日既列为放假又列为调休上班，请核对'],
  ['5月11日（周六）', '5月13日', '第 4 个假日“劳动节”的2041年5月13日不是周末，不用列为调休上班日'],
  ['9月10日（周二）', '2042年9月10日', '“中秋节”里的2042年9月10日不属于 2041 年的放假安排，请核对'],
  ['端午节：6月3日（周一）放假1天，与周末连休。', '', '缺少端午节'],
  [
    '10月1日（周二）至7日（周一）放假调休，共7天',
    '10月4日至7日放假',
    '缺少法定放假日2041年10月1日、2041年10月2日、2041年10月3日',
  ],
])('%s written as %s is told as wrong', (from, to, fault) => expect(soundOf(instead(from, to)).faults).toContain(fault))

test.each([
  ['，共8天。1月27日（周日）、2月9日（周六）上班', '', '春节放假的工作日减去调休上班日是 6 天，办法规定的是 4 天'],
  ['5月11日（周六）', '6月22日', '劳动节的调休上班日6月22日离放假的日子很远'],
  ['9月10日（周二）放假1天', '9月10日至11日放假', '中秋节（9月10日至9月11日）里没有周末'],
])('%s written as %s looks wrong and is asked about', (from, to, doubt) => {
  const { faults, doubts } = soundOf(instead(from, to))
  expect(faults).toEqual([])
  expect(doubts).toContain(doubt)
})
