import { readFile } from 'node:fs/promises'
import { Problem } from '@shared/problem'
import type * as z from 'zod'

/** The file an option names; throws Problem 'bad-input' where the option is missing. */
export function fileOption(options: Record<string, string>, name: string): string {
  const path = options[name]
  if (!path) throw new Problem('bad-input', `请用 --${name} 写明文件`)
  return path
}

/**
 * Reads a JSONL file, a row a line, empty lines left out. A bare NaN, as pandas writes it, counts as null.
 * Throws Problem 'cannot-read-file' with the path and the row's number where a row is no JSON or lacks a field.
 */
export async function readRows<T extends z.ZodType>(path: string, row: T): Promise<z.output<T>[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem('cannot-read-file', `找不到或读不出文件：${path}`)
  })
  const rows = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [rowOf(line, at + 1, path, row)]))
  if (rows.length === 0) throw new Problem('cannot-read-file', `文件里没有内容：${path}`)
  return rows
}

function rowOf<T extends z.ZodType>(line: string, number: number, path: string, row: T): z.output<T> {
  const found = row.safeParse(jsonOf(line, number, path))
  if (found.success) return found.data
  const [issue] = found.error.issues
  throw new Problem('cannot-read-file', `${path} 第 ${number} 行缺少或写错了 ${issue?.path.join('.') || '内容'}`)
}

function jsonOf(line: string, number: number, path: string): unknown {
  try {
    return JSON.parse(line.replace(/\uFEFF/g, '').replace(/([:,[]\s*)NaN(?=\s*[,}\]])/g, '$1null'))
  } catch {
    throw new Problem('cannot-read-file', `${path} 第 ${number} 行不是 JSON`)
  }
}
