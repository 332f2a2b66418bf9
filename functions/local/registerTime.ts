import dayjs from 'dayjs'
import customParseFormat from 'dayjs/plugin/customParseFormat'
import utc from 'dayjs/plugin/utc'
import type { RegisterCell } from './registerTable'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

const beijingMs = 8 * 3_600_000
const dayMs = 86_400_000
/** Day 0 of a spreadsheet, 1899-12-30. */
const sheetEpoch = Date.UTC(1899, 11, 30)

/**
 * The instant in a cell: a spreadsheet date, its serial number, or a text in one of the formats; without a zone it is
 * 北京时间. Undefined when it is none of these, or a day that does not exist.
 * @returns ISO instant in UTC
 */
export function timeIn(cell: RegisterCell, formats: readonly string[]): string | undefined {
  const wall = wallClock(cell, formats)
  return wall === undefined || Number.isNaN(wall) ? undefined : new Date(wall - beijingMs).toISOString()
}

/** Milliseconds as if 北京时间 were UTC. */
function wallClock(cell: RegisterCell, formats: readonly string[]): number | undefined {
  if (cell instanceof Date) return cell.getTime()
  if (typeof cell === 'number')
    return plausible(cell) ? Math.round(sheetEpoch / 1000 + cell * (dayMs / 1000)) * 1000 : undefined
  if (typeof cell !== 'string') return undefined
  const text = cell.trim()
  if (/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text)) return Date.parse(text) + beijingMs
  // Strict: what does not come out as it went in, such as 30 February, is none.
  const found = formats.map((format) => dayjs.utc(text, format, true)).find((one) => one.isValid())
  return found?.valueOf()
}

/** Serial numbers between 1982 and 2119; other numbers are no dates. */
const plausible = (serial: number) => serial > 30_000 && serial < 80_000
