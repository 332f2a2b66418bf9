import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import utc from 'dayjs/plugin/utc'
import type { SheetCell } from './cell'
import { usualFormats } from './formats'
import { bare } from './typed'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

const beijingMs = 8 * 3_600_000
const dayMs = 86_400_000
/** Day 0 of a spreadsheet, 1899-12-30. */
const sheetEpoch = Date.UTC(1899, 11, 30)

/**
 * The instant in a cell: a spreadsheet date, its serial number, a date written as one number (20210602), or a text in one
 * of the formats; without a zone it is 北京时间. Undefined when it is none of these, or a day that does not exist.
 * @returns ISO instant in UTC
 */
export function timeIn(cell: SheetCell, formats: readonly string[]): string | undefined {
  const wall = wallClock(cell, formats)
  return wall === undefined || Number.isNaN(wall) ? undefined : new Date(wall - beijingMs).toISOString()
}

const plainTime = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{1,6})?)?)?$/

/** The same in any of the usual ways; those that nearly everybody writes are read at once, for files of many rows. */
export function usualTimeIn(cell: SheetCell): string | undefined {
  const found = typeof cell === 'string' ? plainTime.exec(cell.trim()) : null
  if (!found) return timeIn(cell, usualFormats)
  const [year, month, day, hours, minutes, seconds] = [1, 3, 4, 5, 6, 7].map((nth) => Number(found[nth] ?? 0))
  const wall = new Date(Date.UTC(year!, month! - 1, day, hours, minutes, seconds))
  const isThere = wall.getUTCMonth() === month! - 1 && wall.getUTCDate() === day && hours! < 24 && minutes! < 60
  return isThere && seconds! < 60 ? new Date(wall.getTime() - beijingMs).toISOString() : undefined
}

/** What is longer is no time, however long one looks at it. */
const longest = 80

/** Milliseconds as if 北京时间 were UTC. */
function wallClock(cell: SheetCell, formats: readonly string[]): number | undefined {
  if (cell instanceof Date) return cell.getTime()
  if (typeof cell === 'number')
    return ofSerial(cell) ?? inFormats(String(cell), formats) ?? inFormats(String(cell), run)
  if (typeof cell !== 'string') return undefined
  if (cell.length > longest) return undefined
  const text = bare(cell).normalize('NFKC').trim()
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return Date.parse(text) + beijingMs
  // A spreadsheet saved as text leaves the serial number of a date whose column had no format.
  return inFormats(text, formats) ?? (/^\d{5}(\.\d+)?$/.test(text) ? ofSerial(Number(text)) : undefined)
}

/** A date in one run of digits, as number cells have it. */
const run = ['YYYYMMDD', 'YYYYMMDDHHmm', 'YYYYMMDDHHmmss']

/** Strict: what does not come out as it went in, such as 30 February, is none. */
function inFormats(text: string, formats: readonly string[]): number | undefined {
  const told = padded(in24Hours(text))
  const found = formats.map((one) => dayjs.utc(told, formatPadded(one), true)).find((one) => one.isValid())
  return found?.valueOf()
}

const half = /(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|[AaPp]\.?[Mm]\.?)/
const hour = /(\d{1,2})(?=\s*[:时点])/

/** 下午 02:26 → 14:26; a half of the day that no hour fits leaves a text that is no time. */
function in24Hours(text: string): string {
  const said = half.exec(text)?.[1]
  if (!said) return text
  const rest = text.replace(half, ' ').trim()
  return rest.replace(hour, (given) => hourOf(said.replaceAll('.', '').toLowerCase(), Number(given)))
}

function hourOf(half: string, hour: number): string {
  if (['下午', '傍晚', '晚上', '夜里', 'pm'].includes(half)) {
    // 晚上12点 is the end of a day to some and its beginning to others.
    if (hour === 12 && (half === '晚上' || half === '夜里')) return '？'
    return String(hour < 12 ? hour + 12 : hour)
  }
  if (half === '中午') return String(hour < 11 ? hour + 12 : hour)
  return hour > 12 ? '？' : String(hour === 12 ? 0 : hour)
}

/** Single digits get their zero, blanks become one, so that 2019/8/26 1:50 and 2019/08/26 01:50 are one format. */
const padded = (text: string) =>
  text
    .replace(/(?<!\d)\d(?!\d)/g, '0$&')
    .replace(/点/g, '时')
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月日时分秒:/.-]) ?(?=\d)/g, (_all, sign: string) => (sign === '日' ? '日 ' : sign))
    .trim()

const padding: Record<string, string> = { M: 'MM', D: 'DD', H: 'HH', h: 'HH', hh: 'HH', m: 'mm', s: 'ss', A: '', a: '' }
const formatPadded = (format: string) =>
  padded(format.replace(/M+|D+|H+|h+|m+|s+|A|a/g, (token) => padding[token] ?? token))

/** Serial numbers between 1982 and 2119; other numbers are no dates. */
const ofSerial = (serial: number): number | undefined =>
  serial > 30_000 && serial < 80_000 ? Math.round(sheetEpoch / 1000 + serial * (dayMs / 1000)) * 1000 : undefined
