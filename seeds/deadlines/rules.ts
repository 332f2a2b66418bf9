import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DeadlineRule, deadlineRule } from '@shared/deadlines/rule'
import * as z from 'zod'

/** The limits this city works with: statutory ones with their article, its own promises marked as such. */
export function loadDeadlineRules(): DeadlineRule[] {
  return z.array(deadlineRule).parse(JSON.parse(readFileSync(join(__dirname, 'rules.json'), 'utf8')))
}
