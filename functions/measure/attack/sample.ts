import * as z from 'zod'
import { type Draw, pick } from './badness'

/** A field's shape as JSON Schema tells it. */
export interface InputShape {
  type?: string
  properties?: Record<string, InputShape>
  required?: string[]
  items?: InputShape
  anyOf?: InputShape[]
  oneOf?: InputShape[]
  allOf?: InputShape[]
  enum?: unknown[]
  const?: unknown
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minItems?: number
  minimum?: number
  maximum?: number
  default?: unknown
}

export const shapeOf = (schema: z.ZodType): InputShape =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as InputShape

/** Texts that some field here takes; which one fits is tried. */
const likely = [
  '示例：楼道的灯坏了一周，该找谁修',
  '371502101277',
  'housing',
  '2026-11',
  '2026-11-24',
  '2026-11-23T02:00:00.000Z',
  '13800000001',
  '123456',
  'fenban',
  '0',
] as const

/** Something such a field could hold: mostly right, so that what is asked goes far before it is refused. */
export function sampleOf(shape: InputShape, draw: Draw, known: readonly string[]): unknown {
  if (shape.const !== undefined) return shape.const
  if (shape.enum) return pick(shape.enum, draw)
  const either = shape.anyOf ?? shape.oneOf
  if (either?.length) return sampleOf(pick(either, draw), draw, known)
  if (shape.allOf?.length)
    return Object.assign({}, ...shape.allOf.map((one) => sampleOf(one, draw, known) as object)) as object
  if (shape.type === 'object' || shape.properties) return objectOf(shape, draw, known)
  if (shape.type === 'array')
    return Array.from({ length: (shape.minItems ?? 0) + draw(3) }, () => sampleOf(shape.items ?? {}, draw, known))
  if (shape.type === 'boolean') return draw(2) === 0
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(shape.minimum ?? 0, 0) + draw(3)
  return textOf(shape, draw, known)
}

function objectOf({ properties = {}, required = [] }: InputShape, draw: Draw, known: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || draw(2) === 0)
      .map(([name, one]) => [name, sampleOf(one, draw, known)]),
  )
}

function textOf(
  { pattern, maxLength = 4_000, minLength = 0 }: InputShape,
  draw: Draw,
  known: readonly string[],
): string {
  const fits = (text: string) =>
    text.length >= minLength &&
    text.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text))
  const candidates = [...likely, ...known].filter(fits)
  if (candidates.length > 0) return pick(candidates, draw)
  return '示例'.repeat(maxLength).slice(0, Math.max(1, minLength))
}
