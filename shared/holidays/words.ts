/** Where a year's holidays stand, and what is done to them, in plain words. */
export const holidayStatusNames = {
  waiting: '等核对',
  returned: '退回修改',
  inForce: '已生效',
  dropped: '不用了',
} as const
export type HolidayStatus = keyof typeof holidayStatusNames
export const holidayStatuses = Object.keys(holidayStatusNames) as [HolidayStatus, ...HolidayStatus[]]

export const holidayActionNames = {
  write: '填写',
  sendBack: '退回修改',
  drop: '不用了',
  confirm: '核对生效',
} as const
export type HolidayAction = keyof typeof holidayActionNames
export const holidayActions = Object.keys(holidayActionNames) as [HolidayAction, ...HolidayAction[]]

/** Who enters and confirms. */
export const holidayWriters = ['supervisor', 'administrator'] as const

export const holidaySizes = {
  text: { least: 10, most: 3_000 },
  title: { least: 6, most: 80 },
  number: { least: 4, most: 40 },
  link: { least: 10, most: 300 },
  reason: { least: 4, most: 200 },
}
/** How often one year is written on: all that was written stays in it. */
export const mostHolidayWritings = 30

/** How the State Council's notice of a year is called. */
export const noticeTitle = (year: number): string => `国务院办公厅关于${year}年部分节假日安排的通知`
