import { readFile } from 'node:fs/promises'
import { inquiryKind } from '@shared/inquiries/case/inquiry'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { usualFormats } from '../platform/sheets/formats'

const heading = z.string().min(1)
const headings = z.union([heading, z.array(heading).min(1)])

/** Our fields and the columns of the register they are read from; several columns of a text are put one below the other. */
const columns = z.strictObject({
  /** What names the row within the register for ever: its number there. */
  key: heading,
  receivedAt: heading,
  text: headings,
  repliedAt: heading.optional(),
  reply: headings.optional(),
  department: heading.optional(),
  kind: heading.optional(),
  channel: heading.optional(),
  topic: heading.optional(),
  area: heading.optional(),
  stars: heading.optional(),
  /** Kept with the case, for those who handle it. Leave these two out where nobody will call back. */
  name: heading.optional(),
  phone: heading.optional(),
})
export type MappedField = keyof z.infer<typeof columns>

/** How a register is read, as written in a JSON file; seeds/registers has one that can be copied. */
export const registerMapping = z.strictObject({
  /** Its name: rows of the same register are recognised by it when the file is imported again. */
  register: z.string().min(2).max(60),
  /** Name of the sheet; the first one when not given. */
  sheet: z.string().min(1).optional(),
  /** The row with the headings, counted from 1. */
  headingRow: z.number().int().min(1).max(50).default(1),
  columns,
  /**
   * For times that are texts, e.g. YYYY-MM-DD HH:mm:ss; several are tried in turn. Leading zeros and 上午 / 下午 need no
   * format of their own. Times without a zone are 北京时间.
   */
  dateFormat: z.union([z.string().min(4), z.array(z.string().min(4)).min(1)]).default([...usualFormats]),
  /** The limit that held for this register, e.g. {"amount": 10, "unit": "workingDay", "title": "信箱办理规定"}; else today's. */
  limit: z
    .strictObject({
      amount: z.number().int().min(1).max(365),
      unit: z.enum(['workingDay', 'calendarDay']).default('workingDay'),
      title: z.string().min(2).optional(),
    })
    .optional(),
  /** What becomes of a row whose department has a name nobody here has; one that names none is always routed by its content. */
  unknownDepartment: z.enum(['refuse', 'byContent']).default('refuse'),
  /** For every row where the register has no such column, or leaves it empty. */
  constants: z
    .strictObject({
      channel: z.string().optional(),
      kind: inquiryKind.optional(),
      department: z.string().optional(),
      topic: z.string().optional(),
      area: z.string().optional(),
    })
    .default({}),
  /** What the words of the register are called here, e.g. {"kind": {"求助": "consultation"}}. */
  values: z
    .partialRecord(
      z.enum(['channel', 'kind', 'department', 'topic', 'area', 'stars']),
      z.record(z.string(), z.string()),
    )
    .default({}),
})
export type RegisterMapping = z.infer<typeof registerMapping>

/** @throws Problem 'bad-input' saying what is wrong with the mapping file. */
export async function mappingFrom(path: string): Promise<RegisterMapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem('bad-input', `找不到映射文件 ${path}`)
  })
  const outcome = registerMapping.safeParse(jsonOf(text, path))
  if (outcome.success) return outcome.data
  const wrong = outcome.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `没有这一项：${issue.keys.join('、')}`
      : `${issue.path.join('.')}：${issue.message}`,
  )
  throw new Problem('bad-input', `映射文件 ${path} 有问题：${wrong.join('；')}`)
}

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new Problem('bad-input', `映射文件 ${path} 不是 JSON`)
  }
}
