import { createHmac } from 'node:crypto'
import type * as z from 'zod'

/** So many faults of one row are told. */
const most = 5

/** The name of a row where its key may not stand: the key of a case is its query code. Nothing where there is no secret for it. */
export type MarkOf = (table: string, key: string) => string | undefined

/** The same name wherever the same secret is, in the log and in `npm run verify`; nobody gets from it to the key. */
export const markedBy =
  (secret: string): MarkOf =>
  (table, key) =>
    createHmac('sha256', secret).update(`row\n${table}\n${key}`).digest('hex').slice(0, 12)

/**
 * A row that cannot be read: by its table and its mark, never by its key, for errors are logged. `fault`: the kind of what is wrong and the names of the fields, all of them words of this code and
 * never of the row; so it stands in the log as it is, where the words of other errors are redacted.
 */
export class UnreadableRowError extends Error {
  constructor(
    table: string,
    readonly mark: string | undefined,
    readonly fault: string,
  ) {
    super(`unreadable row ${table}: ${fault}`)
    this.name = 'UnreadableRowError'
  }
}

/** 「clock.dueAt missing, status not one of its values」. */
export function faultsOf(schema: z.ZodType, content: unknown, { issues }: z.ZodError): string {
  const known = fieldsOf(schema)
  const faults = issues.map((one) => `${fieldAt(one.path, known)} ${kindOf(one, valueAt(content, one.path))}`)
  const different = [...new Set(faults)]
  const more = different.length > most ? `, and ${different.length - most} more` : ''
  return `${different.slice(0, most).join(', ')}${more}`
}

/** The name of the field as the schema has it. A key of a list by keys is content: it is told as *, a place in a list as its number. */
const fieldAt = (path: readonly PropertyKey[], known: ReadonlySet<string>): string =>
  path.map((step) => (typeof step === 'number' || known.has(String(step)) ? String(step) : '*')).join('.') ||
  'the whole'

const valueAt = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], content)

function kindOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'missing'
  switch (issue.code) {
    case 'invalid_type':
      return `is ${typeOf(value)} instead of ${issue.expected}`
    case 'invalid_value':
      return 'not one of its values'
    case 'invalid_format':
      return `not in the form of ${issue.format}`
    case 'too_big':
      return 'too long or too large'
    case 'too_small':
      return 'too short or too small'
    case 'unrecognized_keys':
      return `has ${issue.keys.length} fields too many`
    case 'invalid_union':
      return 'none of its kinds'
    case 'invalid_key':
    case 'invalid_element':
      return 'has a wrong entry'
    case 'not_multiple_of':
    case 'custom':
      return 'breaks a rule'
  }
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)

const fieldsKnown = new WeakMap<object, ReadonlySet<string>>()

/** Every name of a field that the schema has anywhere in it. */
function fieldsOf(schema: z.ZodType): ReadonlySet<string> {
  const before = fieldsKnown.get(schema)
  if (before) return before
  const names = new Set<string>()
  collect(schema, names, new Set())
  fieldsKnown.set(schema, names)
  return names
}

function collect(part: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return
  seen.add(part)
  const { _zod } = part as { _zod?: { def: { type?: string; shape?: object; getter?: () => unknown } } }
  if (!_zod) {
    for (const inner of Object.values(part)) collect(inner, names, seen)
    return
  }
  const { def } = _zod
  if (def.type === 'object') for (const name of Object.keys(def.shape ?? {})) names.add(name)
  if (def.type === 'lazy') collect(def.getter?.(), names, seen)
  for (const inner of Object.values(def)) collect(inner, names, seen)
}
