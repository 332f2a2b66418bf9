import * as z from 'zod'

/** 法定节假日: the days off for one holiday and the 调休上班日 (weekend days worked instead). */
export const holiday = z.object({
  name: z.string().min(1),
  off: z.array(z.iso.date()),
  makeUp: z.array(z.iso.date()),
})

/** One year's holiday notice of the State Council (国务院办公厅关于部分节假日安排的通知) with the link to it. */
export const holidayYear = z.object({
  year: z.number().int().min(2000).max(2100),
  source: z.url('要有通知的链接'),
  holidays: z.array(holiday).min(1, '放假安排是空的，要等通知发布'),
})
export type HolidayYear = z.infer<typeof holidayYear>
