import { Problem } from '@shared/problem'
import type { MappedField, RegisterMapping } from './mapping'
import type { RegisterCell, RegisterTable } from './rowsAndColumns'
import { bare } from '../platform/sheets/typed'

export interface CellsOf {
  /** The words of a field in a row: mapped and translated, else the constant; empty when there are none. */
  words(cells: readonly RegisterCell[], field: MappedField): string
  /** The cell itself, for times. */
  raw(cells: readonly RegisterCell[], field: MappedField): RegisterCell
  /** The heading of a field's column, for telling where something is wrong. */
  heading(field: MappedField): string
}

/** A name of a column, and not a time, a number or what somebody wrote. */
const isName = (heading: string): boolean => heading.length <= 12 && !/\d{4}/.test(heading)

/** Where no column is there at all, another row may have been read for the headings: what a person wrote is not told. */
function lacking(missing: readonly string[], headings: readonly string[], all: boolean): Problem {
  const there = headings.filter((one) => one !== '').join('、')
  const words = [
    ...(all ? ['一列也对不上：多半是映射里的 headingRow（表头在第几行）和文件不一样'] : []),
    ...(headings.every(isName) ? [`文件里的列是：${there}`] : []),
  ]
  return new Problem('bad-input', [`缺少这些列：${missing.join('、')}`, ...words].join('。'))
}

/** @throws Problem 'bad-input' when a mapped column is missing, or there twice. */
export function cellsOf({ headings }: RegisterTable, { columns, constants, values }: RegisterMapping): CellsOf {
  const wanted = Object.values(columns).flatMap((one) => one ?? [])
  const missing = wanted.filter((one) => !headings.includes(one))
  if (missing.length > 0) throw lacking([...new Set(missing)], headings, missing.length === wanted.length)
  const twice = wanted.find((one) => headings.filter((other) => other === one).length > 1)
  if (twice !== undefined) throw new Problem('bad-input', `有不止一列叫「${twice}」，请改成不同的列名`)

  const named = (field: MappedField): string[] => [columns[field] ?? []].flat()
  const places = new Map<MappedField, number[]>()
  const placesOf = (field: MappedField) => {
    const found = places.get(field) ?? named(field).map((one) => headings.indexOf(one))
    places.set(field, found)
    return found
  }
  const constant = new Map(Object.entries(constants))
  const translations = new Map<string, Record<string, string>>(Object.entries(values))
  return {
    words(cells, field) {
      const own = placesOf(field).map((at) => textOf(cells[at] ?? null))
      const given = own.filter((one) => one !== '').join('\n') || (constant.get(field) ?? '')
      return translations.get(field)?.[given] ?? given
    },
    raw(cells, field) {
      const [first] = placesOf(field)
      return first === undefined ? null : (cells[first] ?? null)
    },
    heading: (field) => named(field)[0] ?? `固定值 ${field}`,
  }
}

/** Control characters out, edges trimmed, and what kept a spreadsheet from changing it. */
const textOf = (cell: RegisterCell): string =>
  cell === null ? '' : bare((cell instanceof Date ? cell.toISOString() : String(cell)).replace(/[^\P{C}\n]/gu, ''))
