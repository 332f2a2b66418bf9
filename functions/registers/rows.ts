import type { Reference } from '../platform/bucket/reference'
import { cellsOf } from './cells'
import type { RegisterMapping } from './mapping'
import { areaFinder, namedDepartments } from './names'
import { checkedRow, type Refuse } from './row'
import type { ReadRow } from './readRow'
import { registerRule } from './rule'
import type { RegisterTable } from './rowsAndColumns'
import { allRounded } from '../platform/sheets/typed'

/** What is wrong with one row, as the person who keeps the register finds it. */
export interface RowError {
  row: number
  column: string
  reason: string
}

export interface ReadRows {
  rows: ReadRow[]
  errors: RowError[]
}

/** In characters: no cell of a spreadsheet holds more, and no name of a place is longer. */
const [longestCell, longestName] = [32_767, 60]

const toldWhere =
  '请改成现在的名称，或在映射的 values 里写明对应；要按内容判断，在映射里写 "unknownDepartment": "byContent"'

/**
 * Every row of a register, checked; rows with an error are left out and told.
 * @throws Problem 'bad-input' when mapped columns are missing or there twice.
 */
export function registerRows(
  table: RegisterTable,
  mapping: RegisterMapping,
  reference: Pick<Reference, 'areas' | 'departments' | 'near' | 'rules'>,
  now: Date,
): ReadRows {
  const cells = cellsOf(table, mapping)
  const departmentNamed = namedDepartments(reference)
  const areaOf = areaFinder(reference)
  const facts = {
    cells,
    formats: [mapping.dateFormat].flat(),
    now: now.toISOString(),
    rounded: allRounded(table.rows.map((one) => cells.words(one.cells, 'key'))),
  }
  const rowOfKey = new Map<string, number>()
  const read: ReadRows = { rows: [], errors: [] }

  for (const { number, cells: row } of table.rows) {
    const errors: RowError[] = []
    const refuse: Refuse = (field, reason) => void errors.push({ row: number, column: cells.heading(field), reason })
    const long = row.findIndex((cell) => typeof cell === 'string' && cell.length > longestCell)
    if (long >= 0) {
      const column = table.headings[long] || `第 ${long + 1} 列`
      read.errors.push({ row: number, column, reason: `这一格超过 ${longestCell} 字，像是几行连在了一起，请检查引号` })
      continue
    }
    const checked = checkedRow(row, facts, refuse)
    const key = cells.words(row, 'key')
    const before = rowOfKey.get(key)
    if (key !== '' && before !== undefined) refuse('key', `编号「${key.slice(0, longestName)}」与第 ${before} 行重复`)
    else rowOfKey.set(key, number)
    const place = cells.words(row, 'area')
    const area = place === '' || place.length > longestName ? undefined : areaOf(place)
    if (place !== '' && !area) refuse('area', `没有「${place.slice(0, longestName)}」这个地方`)
    const as = cells.words(row, 'department')
    const unit = as === '' ? undefined : departmentNamed(as)
    if (as !== '' && !unit && mapping.unknownDepartment === 'refuse')
      refuse('department', `没有叫「${as.slice(0, longestName)}」的单位，${toldWhere}`)
    read.errors.push(...errors)
    if (!checked || errors.length > 0) continue

    const { key: _key, reply, ...rest } = checked
    read.rows.push({
      ...rest,
      register: { name: mapping.register, row: key },
      reply: reply || undefined,
      topic: cells.words(row, 'topic') || undefined,
      area,
      named: unit && { unit, as },
      rule: registerRule(rest, mapping, reference),
    })
  }
  return read
}
