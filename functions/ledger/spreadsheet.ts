import type { AreaTree } from '@shared/areas/tree'
import { ledgerColumns } from '@shared/ledger/columns'
import type { Entry } from '@shared/ledger/entry'
import * as sheet from '../platform/spreadsheet'

const columnsIn = (areas: AreaTree) =>
  ledgerColumns.map((column) => ({ ...column, of: (entry: Entry) => column.of(entry, areas) }))

/** The ledger as a workbook. */
export const asXlsx = (entries: readonly Entry[], areas: AreaTree): Promise<Uint8Array> =>
  sheet.asXlsx('台账', columnsIn(areas), entries)

/** The ledger as CSV. */
export const asCsv = (entries: readonly Entry[], areas: AreaTree): Uint8Array => sheet.asCsv(columnsIn(areas), entries)
