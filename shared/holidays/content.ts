import * as z from 'zod'
import { holiday } from '../calendar/holidays'
import { yearOf } from '../calendar/date'
import { Problem } from '../problem'
import { readNotice } from './readNotice'
import { type GivenYear, holidayDoubts, holidayFaults } from './sound'
import type { HolidayYear } from '../calendar/holidays'
import { holidaySizes } from './words'

const line = (what: string, { least, most }: { least: number; most: number }) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 个字`)

/** The notice that the days are taken from. */
const noticeDocument = z.strictObject({
  title: line('文件的标题', holidaySizes.title),
  /** 发文字号, where it has one. */
  number: line('文号', holidaySizes.number).optional(),
  issuedOn: z.iso.date('写明文件是哪天发布的'),
  link: z
    .url({ protocol: /^https?$/, error: '文件的网址要完整，以 https:// 开头' })
    .max(holidaySizes.link.most, `网址最多 ${holidaySizes.link.most} 个字`),
})

/** As it is typed: the lines of the notice, and where they come from. */
export const typedHolidays = z.strictObject({
  text: line('放假安排', holidaySizes.text),
  document: noticeDocument,
  /** Why what is in force is corrected. */
  reason: line('为什么更正', holidaySizes.reason).optional(),
  /** What looks wrong was held against the notice, and the notice has it so. */
  checked: z.boolean().optional(),
})
export type TypedHolidays = z.infer<typeof typedHolidays>

/** As it is kept: with the days that were read out of the lines. */
export const holidayContent = z.object({
  ...typedHolidays.omit({ checked: true }).shape,
  holidays: z.array(holiday).min(1),
})
export type HolidayContent = z.infer<typeof holidayContent>

const refused = (field: string, message: string) =>
  new Problem('bad-input', message, [{ field: `content.${field}`, message }])

/** What was typed as the days it means. @throws Problem 'bad-input' (400) by field for what cannot be read, or is not all of a year. */
export function holidaysFrom(
  year: number,
  { text, document, reason, checked }: TypedHolidays,
  today: string,
): HolidayContent {
  const { holidays, faults } = readNotice(text, year)
  const [fault] = [...faults, ...holidayFaults({ year, holidays })]
  if (fault !== undefined) throw refused('text', fault)
  if (document.issuedOn > today) throw refused('document.issuedOn', '发布日期不能晚于今天')
  if (yearOf(document.issuedOn) < year - 1)
    throw refused('document.issuedOn', `${year} 年的文件不会早于 ${year - 1} 年发布，请核对`)
  const [doubt] = holidayDoubts({ year, holidays })
  if (doubt !== undefined && !checked)
    throw refused('checked', `${doubt}。文件确实这样写的，打开“文件就是这样写的”再交`)
  return { text, document, holidays, ...(reason ? { reason } : {}) }
}

/** The year beside those that are in force. @throws Problem 'bad-input' (400) where a day of it stands in another year too. */
export function requireBeside(given: GivenYear, others: readonly HolidayYear[]): void {
  const [fault] = holidayFaults(
    given,
    others.filter(({ year }) => year !== given.year),
  )
  if (fault !== undefined) throw refused('text', fault)
}
