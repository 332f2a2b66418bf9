import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

/** Of one case: which concern it was linked to when that had a response. Whether it still is, and what is said, the concern tells. */
export const respondedCases: Kind<{ id: string; version: number; code: string; concern: string }> = {
  table: 'concerns',
  schema: z.object({ id: z.string(), version: z.number().int(), code: z.string(), concern: z.string() }),
  isOwn: (id) => id.startsWith('case:'),
  indexes: { first: ({ code, concern }) => ({ key: caseKey(code), sort: concern }) },
}
export const caseKey = (code: string) => `case#${code}`

/** The row of one case and one concern: whoever writes it twice writes the same. */
export const respondedCase = (code: string, concern: string) => ({
  id: `case:${code}:${concern}`,
  version: 0,
  code,
  concern,
})
