import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Problem } from '@shared/problem'
import type * as z from 'zod'

/** The words for what a file may get wrong, by the name of the field. */
const fields: Record<string, string> = {
  amount: '数量',
  approval: '由谁批准',
  article: '第几条',
  basis: '依据',
  bound: '起止',
  effectiveFrom: '施行日期',
  extension: '延期',
  holidays: '假日',
  id: '编号',
  kind: '依据的种类',
  makeUp: '调休上班日',
  max: '最多延长',
  name: '名称',
  off: '放假日',
  pause: '暂停的依据',
  receipt: '收到日的依据',
  restart: '重新起算的依据',
  source: '通知的链接',
  startRule: '从何时起算',
  times: '延期次数',
  title: '依据的名称',
  unit: '单位',
  year: '年份',
}

/**
 * A file of facts, read whole or not at all.
 * @param rowOf names the row a fault lies in, by its path in the file: 第 3 项「清明节」.
 * @throws Problem 'cannot-read-file' when it is no JSON, 'bad-input' with every fault by row when it has another shape.
 */
export function readSeedFile<T>(
  path: string,
  shape: z.ZodType<T>,
  rowOf: (content: unknown, at: readonly PropertyKey[]) => string,
): T {
  const file = basename(path)
  const content = jsonIn(path, file)
  // Where the shape has no sentence of its own there is none: the words are here, whatever else is loaded.
  const read = shape.safeParse(content, { error: () => '' })
  if (read.success) return read.data
  throw faulty(
    file,
    read.error.issues.map((issue) => `${rowOf(content, issue.path)}${plain(issue, content)}`),
  )
}

/** One sentence that names the file and every fault in it. */
export const faulty = (file: string, faults: readonly string[]): Problem =>
  new Problem('bad-input', `${file} 有 ${faults.length} 处不对，没有装入：${faults.join('；')}`)

function jsonIn(path: string, file: string): unknown {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    const at = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined
    const line = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length
    throw new Problem('cannot-read-file', `${file} 读不了，没有装入：第 ${line} 行附近不是完整的 JSON`)
  }
}

function plain(issue: z.core.$ZodIssue, content: unknown): string {
  const name = issue.path.filter((step) => typeof step === 'string').at(-1)
  const field = name === undefined ? '内容' : (fields[name] ?? name)
  if (issue.code === 'unrecognized_keys') return `有不认识的「${issue.keys.join('」「')}」`
  if (issue.message) return issue.message
  if (isMissing(content, issue.path)) return `没有写${field}`
  if (issue.code === 'invalid_format' && issue.format === 'date') return `${field}不是一个真实的日期`
  return `${field}不合要求`
}

const isMissing = (content: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((inner, step) => (inner instanceof Object ? Reflect.get(inner, step) : undefined), content) ===
  undefined
