import { type Day, addDays, dayNumber, weekday } from '../calendar/date'
import { spokenDay, weekdayNames } from './spoken'

interface WrittenDate {
  said: string
  year?: number
  month?: number
  day: number
  /** The weekday that is written beside it. */
  weekday?: string
  /** 至 follows: the next date is the last day of these. */
  opens: boolean
}

export interface DatesRead {
  days: Day[]
  faults: string[]
  /** The month that was spoken of last: a date after it may leave its month out. */
  month: number | undefined
}

const written = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\((周.)\))?(至|到|[-—–~]+)?/g
const mostInARow = 31

/** The days in a piece of a notice: 2月15日(周日)至23日, 9月27日、10月11日; ranges are written out. */
export function datesIn(piece: string, year: number, month: number | undefined): DatesRead {
  const read: DatesRead = { days: [], faults: [], month }
  const dates = [...piece.matchAll(written)].map(asWritten)
  for (let nth = 0; nth < dates.length; nth++) {
    const first = dates[nth]
    const last = first?.opens ? dates[nth + 1] : undefined
    if (!first) continue
    if (last) nth++
    read.days.push(
      ...(last ? between(first, last, { year, read }) : [dated(first, { year, read })]).filter(
        (one) => one !== undefined,
      ),
    )
  }
  return read
}

function asWritten([said, year, month, day, on, until]: RegExpMatchArray): WrittenDate {
  return {
    said: said.replace(/\(.*|[至到\-—–~]+$/, ''),
    ...(year ? { year: Number(year) } : {}),
    ...(month ? { month: Number(month) } : {}),
    day: Number(day),
    ...(on ? { weekday: on.replace('天', '日') } : {}),
    opens: until !== undefined,
  }
}

interface Reading {
  year: number
  read: DatesRead
}

function between(first: WrittenDate, last: WrittenDate, { year, read }: Reading): (Day | undefined)[] {
  const [from, until] = [first.month ?? read.month ?? 1, last.month ?? first.month ?? read.month ?? 1]
  // 12月31日至1月2日: a notice may begin with the end of the year before.
  const over = until < from
  const begins = first.year ?? (over ? (last.year ?? year) - 1 : (last.year ?? year))
  const [one, other] = [
    dated(first, { year: begins, read }),
    dated(last, { year: last.year ?? (over ? begins + 1 : begins), read }),
  ]
  if (one === undefined || other === undefined) return []
  const many = dayNumber(other) - dayNumber(one)
  if (many >= 0 && many < mostInARow) return Array.from({ length: many + 1 }, (_, nth) => addDays(one, nth))
  read.faults.push(`${first.said}至${last.said}前后不对`)
  return []
}

/** The day that is meant; where there is none, or another weekday is written beside it, that is said. */
function dated({ said, day, weekday: on, ...date }: WrittenDate, { year, read }: Reading): Day | undefined {
  const month = date.month ?? read.month
  if (month === undefined) return wrong(`${said}没有写是几月`, read)
  read.month = month
  const text = [date.year ?? year, ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-')
  let found: Day
  try {
    found = addDays(text, 0)
  } catch {
    return wrong(`没有${month}月${day}日这一天`, read)
  }
  const is = weekdayNames[weekday(found)] ?? ''
  if (on !== undefined && on !== is) read.faults.push(`${spokenDay(found)}是${is}，写的是${on}`)
  return found
}

function wrong(fault: string, { faults }: DatesRead): undefined {
  faults.push(fault)
  return undefined
}
