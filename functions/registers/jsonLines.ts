import { Problem } from '@shared/problem'
import type { RegisterCell, RegisterTable } from './rowsAndColumns'

/** One JSON object a line; its fields are the columns. @throws Problem 'cannot-read-file' naming the first bad line. */
export function asJsonLines(text: string): RegisterTable {
  const columns = new Map<string, number>()
  const rows = text
    .split('\n')
    .map((line, at) => ({ number: at + 1, line: line.trim() }))
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => {
      const cells: RegisterCell[] = []
      for (const [name, value] of Object.entries(objectOf(line, number))) {
        const at = columns.get(name) ?? columns.size
        columns.set(name, at)
        cells[at] = typeof value === 'string' || typeof value === 'number' ? value : null
      }
      return { number, cells }
    })
  return { headings: [...columns.keys()], rows }
}

function objectOf(line: string, number: number): object {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Told below.
  }
  throw new Problem('cannot-read-file', `第 ${number} 行不是 JSON 对象`)
}
