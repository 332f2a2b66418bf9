import type { exportAnnualReport as contract } from '@shared/ledger/contractAnnual'
import { linesOf, type TableLine } from '@shared/ledger/annual/contents'
import { applicantKinds } from '@shared/inquiries/words'
import { yearTable } from '@shared/ledger/annual/table'
import type { Received, Replied } from '@shared/operation'
import * as sheet from '../../platform/spreadsheet'
import { type AnnualNeeds, each, yearOfUnit } from './readAnnualReport'

const columns: sheet.SheetColumn<TableLine>[] = [
  { heading: '部分', width: 24, of: ({ part }) => part },
  { heading: '情形', width: 40, of: ({ name }) => name },
  ...[...applicantKinds, '总计' as const].map((kind) => ({
    heading: kind,
    width: 12,
    of: (line: TableLine) => line.columns[kind],
  })),
]

const none = Object.fromEntries([...applicantKinds, '总计'].map((kind) => [kind, 0])) as TableLine['columns']

/** The table of the yearly report as a workbook; below it the codes of applications that stand on no line. */
export async function exportAnnualReport(
  { query }: Received<typeof contract>,
  needs: AnnualNeeds,
): Promise<Replied<typeof contract>> {
  const { year, kept, unit, groups } = await yearOfUnit(query, needs)
  const untold = kept.untold
    .filter((one) => !unit || one.unit === unit.id)
    .map(({ id }) => ({ part: '对不上：请单位核定是哪一种情形', name: id, columns: none }))
  const lines = [...linesOf(yearTable(groups.flatMap(each))), ...untold]
  return {
    name: `${unit ? unit.name : '全市'}${year}年政府信息公开申请情况.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await sheet.asXlsx(`${year}年`, columns, lines),
  }
}
