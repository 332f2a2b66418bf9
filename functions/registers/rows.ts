import type { Reference } from '../platform/bucket/reference'
import { cellsOf } from './cells'
import type { RegisterMapping } from './mapping'
import { areaFinder, namedDepartments } from './names'
import { checkedRow, type Refuse } from './row'
import type { ReadRow } from './readRow'
import { registerRule } from './rule'
import type { RegisterTable } from './rowsAndColumns'
import { allRounded } from './typed'

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
    const checked = checkedRow(row, facts, refuse)
    const key = cells.words(row, 'key')
    const before = rowOfKey.get(key)
    if (key !== '' && before !== undefined) refuse('key', `编号「${key}」与第 ${before} 行重复`)
    else rowOfKey.set(key, number)
    const place = cells.words(row, 'area')
    const area = place === '' ? undefined : areaOf(place)
    if (place !== '' && !area) refuse('area', `没有「${place}」这个地方`)
    const as = cells.words(row, 'department')
    const unit = as === '' ? undefined : departmentNamed(as)
    if (as !== '' && !unit && mapping.unknownDepartment === 'refuse')
      refuse('department', `没有叫「${as}」的单位，${toldWhere}`)
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
