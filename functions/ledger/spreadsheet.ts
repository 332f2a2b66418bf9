import type { AreaTree } from '@shared/areas/tree'
import { ledgerColumns } from '@shared/ledger/columns'
import type { Entry } from '@shared/ledger/entry'
import { writeCsv } from 'hucre/csv'
import { writeXlsx } from 'hucre/xlsx'

/** The ledger as a workbook: real dates, a heading that stays in sight, texts that no program takes for a formula. */
export function asXlsx(entries: readonly Entry[], areas: AreaTree): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: '台账',
        columns: ledgerColumns.map(({ heading, width, isDay }) => ({
          header: heading,
          width,
          ...(isDay ? { numFmt: 'yyyy-mm-dd' } : {}),
        })),
        rows: [
          ledgerColumns.map(({ heading }) => heading),
          ...entries.map((entry) =>
            ledgerColumns.map((column) => {
              const cell = column.of(entry, areas) ?? null
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
export function asCsv(entries: readonly Entry[], areas: AreaTree): Uint8Array {
  const rows = entries.map((entry) =>
    ledgerColumns.map((column) => {
      const cell = column.of(entry, areas) ?? ''
      return typeof cell === 'object' ? cell.day : cell
    }),
  )
  const text = writeCsv([ledgerColumns.map(({ heading }) => heading), ...rows], { bom: true, escapeFormulae: true })
  return new TextEncoder().encode(text)
}
