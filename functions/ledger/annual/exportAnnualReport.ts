import type { exportAnnualReport as contract, TypedParts } from '@shared/ledger/contractAnnual'
import { linesOf, type TableLine } from '@shared/ledger/annual/contents'
import { applicantKinds } from '@shared/inquiries/words'
import { yearTable } from '@shared/ledger/annual/table'
import type { Received, Replied } from '@shared/operation'
import * as sheet from '../../platform/spreadsheet'
import { typedPartsOf } from '../yearly/typedParts'
import { type AnnualNeeds, each, feesOf, yearOfUnit } from './readAnnualReport'

/** A line of the table, or of what was typed: one figure, or words. */
type SheetLine = Omit<TableLine, 'columns'> & { columns: Partial<TableLine['columns']> }

const columns: sheet.SheetColumn<SheetLine>[] = [
  { heading: '部分', width: 24, of: ({ part }) => part },
  { heading: '情形', width: 40, of: ({ name }) => name },
  ...[...applicantKinds, '总计' as const].map((kind) => ({
    heading: kind,
    width: 12,
    of: (line: SheetLine) => line.columns[kind],
  })),
]

/** What units typed, below the table: what is missing is said, and by whom. */
function typedLines({ lines, texts, missing }: TypedParts, fees: { yuan: number }): SheetLine[] {
  return [
    ...lines.map(({ part, group, name, figure }) => ({
      part,
      name: `${group}：${name}`,
      columns: { 总计: figure },
    })),
    { part: '信息处理费', name: '本年收取的金额（元）', columns: { 总计: fees.yuan } },
    ...texts.map(({ name, text }) => ({ part: name, name: text, columns: {} })),
    ...missing.map((name) => ({ part: '还没有签发、没有算进去的单位', name, columns: {} })),
  ]
}

/** The table of the yearly report as a workbook; below it the codes of applications that stand on no line, and what units typed. */
export async function exportAnnualReport(
  { query }: Received<typeof contract>,
  needs: AnnualNeeds,
): Promise<Replied<typeof contract>> {
  const { year, kept, unit, groups } = await yearOfUnit(query, needs)
  const untold = kept.untold
    .filter((one) => !unit || one.unit === unit.id)
    .map(({ id }) => ({ part: '对不上：请单位核定是哪一种情形', name: id, columns: {} }))
  const typed = typedLines(await typedPartsOf(year, unit, needs), feesOf(kept, unit))
  const lines: SheetLine[] = [...linesOf(yearTable(groups.flatMap(each))), ...untold, ...typed]
  return {
    name: `${unit ? unit.name : '全市'}${year}年政府信息公开申请情况.xlsx`,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await sheet.asXlsx(`${year}年`, columns, lines),
  }
}
