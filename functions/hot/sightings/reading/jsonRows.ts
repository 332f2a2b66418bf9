import { Problem } from '@shared/problem'
import type { SheetCell } from '../../../platform/sheets/cell'

/** One value for the whole file is held in memory whole; beyond so many characters a line for each is asked for. */
const wholeAtMost = 60_000_000

interface JsonRow {
  number: number
  of: Record<string, unknown>
}

/** Objects of a JSON text: a list, a list within an object, or one a line. */
export async function* jsonObjects(text: AsyncIterable<string>): AsyncGenerator<JsonRow> {
  let held = ''
  let whole: boolean | undefined
  let line = 0
  for await (const piece of text) {
    held += piece
    if (whole === undefined) whole = isWhole(held)
    if (whole !== false) {
      if (held.length > wholeAtMost)
        throw new Problem('cannot-read-file', '这个 JSON 太大，请改成一行一条（JSON Lines）再导入')
      continue
    }
    const lines = held.split('\n')
    held = lines.pop() ?? ''
    for (const one of lines) if (one.trim() && ++line) yield { number: line, of: objectOf(one, line) }
  }
  if (whole === false) {
    if (held.trim()) yield { number: ++line, of: objectOf(held, line) }
    return
  }
  for (const [nth, one] of listIn(held).entries()) yield { number: nth + 1, of: plainObject(one, nth + 1) }
}

/** Whether it is one value: a list, or an object that goes over several lines. Undefined as long as that cannot be told. */
function isWhole(text: string): boolean | undefined {
  const begin = text.trimStart()
  if (begin.startsWith('[')) return true
  const end = begin.indexOf('\n')
  if (end < 0) return undefined
  try {
    JSON.parse(begin.slice(0, end))
    return false
  } catch {
    return true
  }
}

function listIn(text: string): readonly unknown[] {
  const value = parsed(text, '这个文件不是完好的 JSON')
  if (Array.isArray(value)) return value
  const lists = Object.values(value ?? {}).filter((one) => Array.isArray(one))
  const nested = Object.values(value ?? {}).flatMap((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.values(one) : [],
  )
  const [longest] = [...lists, ...nested.filter((one) => Array.isArray(one))].sort((a, b) => b.length - a.length)
  return longest ?? [value]
}

const objectOf = (line: string, number: number) => plainObject(parsed(line, `第 ${number} 行不是 JSON 对象`), number)

function plainObject(value: unknown, number: number): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Problem('cannot-read-file', `第 ${number} 条不是 JSON 对象`)
}

function parsed(text: string, otherwise: string): object | null {
  try {
    return JSON.parse(text) as object | null
  } catch {
    throw new Problem('cannot-read-file', otherwise)
  }
}

export const cellOf = (value: unknown): SheetCell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
