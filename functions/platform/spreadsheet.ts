import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'

/** A day in 北京时间, which goes into a spreadsheet as a date that can be sorted and counted with. */
interface Day {
  day: string
}

/** One column of a sheet, headed as official registers head it. */
export interface SheetColumn<T> {
  heading: string
  /** In characters. */
  width: number
  isDay?: true
  of(row: T): string | number | Day | undefined
}

/** Rows as a workbook: real dates, a heading that stays in sight, texts that no program takes for a formula. */
export function asXlsx<T>(name: string, columns: readonly SheetColumn<T>[], rows: readonly T[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name,
        columns: columns.map(({ heading, width, isDay }) => ({
          header: heading,
          width,
          ...(isDay ? { numFmt: 'yyyy-mm-dd' } : {}),
        })),
        rows: [
          columns.map(({ heading }) => heading),
          ...rows.map((row) =>
            columns.map((column) => {
              const cell = column.of(row) ?? null
              // Spreadsheets know no zones: the day is written as such.
              return typeof cell === 'object' && cell ? new Date(`${cell.day}T00:00:00Z`) : cell
            }),
          ),
        ],
        freezePane: { rows: 1 },
      },
    ],
  })
}

/** The same as CSV in UTF-8, with the mark by which spreadsheets know it; what looks like a formula is put behind a '. */
export function asCsv<T>(columns: readonly SheetColumn<T>[], rows: readonly T[]): Uint8Array {
  const cells = rows.map((row) =>
    columns.map((column) => {
      const cell = column.of(row) ?? ''
      return typeof cell === 'object' ? cell.day : cell
    }),
  )
  const text = writeCsv([columns.map(({ heading }) => heading), ...cells], { bom: true, escapeFormulae: true })
  return new TextEncoder().encode(text)
}
