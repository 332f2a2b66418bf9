import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HolidayYear } from '@shared/calendar/holidays'
import { loadHolidayYears } from '../../seeds/calendar/calendar'

/** An example of a notice for 2027; the true one is not published yet. */
export const exampleNotice = (): HolidayYear => ({
  year: 2027,
  source: 'https://example.org/notice',
  holidays: [
    { name: '元旦', off: ['2027-01-01', '2027-01-02', '2027-01-03'], makeUp: [] },
    { name: '春节', off: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08'], makeUp: ['2027-02-20'] },
    { name: '清明节', off: ['2027-04-05'], makeUp: [] },
    { name: '劳动节', off: ['2027-05-01', '2027-05-02', '2027-05-03'], makeUp: [] },
    { name: '端午节', off: ['2027-06-09'], makeUp: [] },
    { name: '中秋节', off: ['2027-09-15'], makeUp: [] },
    { name: '国庆节', off: ['2027-10-01', '2027-10-02', '2027-10-03', '2027-10-04'], makeUp: ['2027-10-09'] },
  ],
})

/** A folder with the notices at hand and these files, by name. */
export function folderWith(files: Record<string, string | object>): string {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'))
  const write = (name: string, content: string | object) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  for (const year of loadHolidayYears()) write(`${year.year}.json`, year)
  for (const [name, content] of Object.entries(files)) write(name, content)
  return folder
}
