import type * as z from 'zod'
import type { Log } from '../log'
import { faultsOf, type MarkOf, UnreadableRowError } from './rowFault'

/** A row that cannot be read: never what is in it, for that may be about a person. */
export interface UnreadableRow {
  table: string
  key: string
  /** What is wrong: no JSON, or which fields are not what they should be, in words that tell nothing of what is in it. */
  why: string
  /** What it is called in the log, where there is a secret for that. */
  mark?: string | undefined
}

/** Reads rows, and keeps book of those that cannot be read: each is told of once. */
export interface SetAside {
  /** The row in a list: nothing when it cannot be read. */
  readable<T>(table: string, key: string | undefined, schema: z.ZodType<T>, text: string): T[]
  /** The row somebody asked for by its key. @throws UnreadableRowError. */
  required<T>(table: string, key: string | undefined, schema: z.ZodType<T>, text: string): T
}

/** The log names the row by its mark, never by its key, and tells nothing of what is in it. */
export const logged =
  (log: Pick<Log, 'broke'>) =>
  ({ table, mark, why }: UnreadableRow): void =>
    log.broke('set aside', new UnreadableRowError(table, mark, why))

/** `tell` hears of each row once, `seen` whenever somebody comes across it; `markOf` names rows in what they hear and what is thrown. */
export function settingAside(
  tell: (row: UnreadableRow) => void = () => undefined,
  seen: (row: UnreadableRow) => void = () => undefined,
  markOf: MarkOf = () => undefined,
): SetAside {
  const told = new Set<string>()
  const read = <T>(table: string, key: string, schema: z.ZodType<T>, text: string) => {
    const outcome = readAs(schema, text)
    if ('why' in outcome) seen({ table, key, why: outcome.why })
    if ('why' in outcome && !told.has(`${table} ${key}`)) {
      told.add(`${table} ${key}`)
      tell({ table, key, why: outcome.why, mark: markOf(table, key) })
    }
    return outcome
  }
  return {
    readable(table, key = '', schema, text) {
      const outcome = read(table, key, schema, text)
      return 'value' in outcome ? [outcome.value] : []
    },
    required(table, key = '', schema, text) {
      const outcome = read(table, key, schema, text)
      if ('value' in outcome) return outcome.value
      throw new UnreadableRowError(table, markOf(table, key), outcome.why)
    },
  }
}

/** The content of a row, or in a word why it is none. */
export function readAs<T>(schema: z.ZodType<T>, text: string): { value: T } | { why: string } {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { why: text === '' ? 'empty' : 'not JSON' }
  }
  const outcome = schema.safeParse(content)
  if (outcome.success) return { value: outcome.data }
  return { why: faultsOf(schema, content, outcome.error) }
}
