import type { Day } from '../calendar/date'
import { datesIn } from './noticeDates'
import { spokenDays } from './spoken'

interface HolidayRead {
  name: string
  off: Day[]
  makeUp: Day[]
}

export interface NoticeRead {
  holidays: HolidayRead[]
  /** What cannot be taken as it is written, one Chinese phrase each. */
  faults: string[]
  /** Lines that say nothing of any day off. */
  unused: string[]
}

/** As people shorten them: what they are called in the law's list. */
const called: readonly (readonly [said: RegExp, name: string])[] = [
  [/元旦/, '元旦'],
  [/春节/, '春节'],
  [/清明/, '清明节'],
  [/劳动节|五一/, '劳动节'],
  [/端午/, '端午节'],
  [/中秋/, '中秋节'],
  [/国庆|十一/, '国庆节'],
]
const numbering = /^\(?[一二三四五六七八九十\d]{1,2}[、.)]+\s*/

/**
 * 放假安排 out of the notice's own words, a holiday a line: 「春节：2月15日（周日）至23日（周一）放假调休，共9天。2月14日（周六）、28日（周六）上班」.
 * Days before 放假 are off, days before 上班 are worked. The weekdays and the number of days that it says are held against the calendar.
 */
export function readNotice(text: string, year: number): NoticeRead {
  const read: NoticeRead = { holidays: [], faults: [], unused: [] }
  for (const line of linesOf(text)) {
    const says = /放假|上班/.test(line) && /\d日/.test(line)
    const name = says ? nameIn(line) : undefined
    if (!says) read.unused.push(line)
    else if (name === undefined)
      read.faults.push(`“${line.slice(0, 20)}”没有写是哪个假日，写成“元旦：1月1日至3日放假”这样`)
    else addLine(name, line.replace(numbering, ''), { year, read })
  }
  return read
}

/** One holiday a line, also where the whole notice was pasted as one; of what stands in brackets the weekday alone. */
const linesOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replaceAll(/(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, '$1年$2月$3日')
    .replaceAll(/(\d)\s+(?=[年月日天])/g, '$1')
    .replaceAll(/([年月共])\s+(?=\d)/g, '$1')
    .replaceAll(/\(([^()]*)\)/g, (_all, aside: string) => {
      const [, on] = /(?:周|星期)([一二三四五六日天])/.exec(aside) ?? []
      return on === undefined ? '' : `(周${on})`
    })
    .replaceAll(/([。;\s])(?=[一二三四五六七八九十]{1,2}、)/g, '$1\n')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

function nameIn(line: string): string | undefined {
  const [head = ''] = /^\D*/.exec(line.replace(numbering, '')) ?? []
  const names = called
    .map(([said, name]) => ({ name, at: head.search(said) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  if (names.length > 0) return names.map(({ name }) => name).join('、')
  return /^([^:]{2,20}):/.exec(head)?.[1]?.trim()
}

interface Reading {
  year: number
  read: NoticeRead
}

function addLine(name: string, line: string, { year, read }: Reading): void {
  const there = read.holidays.find((one) => one.name === name)
  const holiday: HolidayRead = there ?? { name, off: [], makeUp: [] }
  if (!there) read.holidays.push(holiday)
  const fault = (words: string) => void read.faults.push(`${name}：${words}`)
  let month: number | undefined
  const pieces = line.split(/(放假|上班)/)
  for (let nth = 0; nth < pieces.length; nth += 2) {
    const found = datesIn(pieces[nth] ?? '', year, month)
    month = found.month
    found.faults.forEach(fault)
    const verb = pieces[nth + 1]
    if (verb === '放假') {
      holiday.off.push(...found.days)
      const said = /^[^日。;]*?(\d{1,2})天/.exec(pieces[nth + 2] ?? '')?.[1]
      const many = found.days.length
      if (said !== undefined && many > 0 && Number(said) !== many)
        fault(`写的是共 ${said} 天，按写的日期数是 ${many} 天`)
    } else if (verb === '上班') holiday.makeUp.push(...found.days)
    else if (found.days.length > 0) fault(`${spokenDays(found.days, year)}没有写是放假还是上班`)
  }
}
