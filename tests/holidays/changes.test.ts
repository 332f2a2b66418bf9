import { holidayChanges } from '@shared/holidays/changes'
import { readNotice } from '@shared/holidays/readNotice'
import { madeUp } from './madeUp'

const { year, text } = madeUp
const holidaysIn = (words: string) => readNotice(words, year).holidays

test('a correction is told day by day, as it was and as it is to be', () => {
  const corrected = text
    .replace('10月12日（周六）', '10月13日（周日）')
    .replace('6月3日（周一）放假1天', '6月1日至3日放假')
  expect(holidayChanges(holidaysIn(text), holidaysIn(corrected), year)).toEqual([
    '6月1日至6月2日原来照平常，改为放假',
    '10月12日原来上班，改为照平常',
    '10月13日原来照平常，改为上班',
  ])
  expect(holidayChanges(holidaysIn(text), holidaysIn(text), year)).toEqual([])
})
