import { basename, join } from 'node:path'
import { type DeadlineRule, deadlineRule, repeatedRules } from '@shared/deadlines/rule'
import * as z from 'zod'
import { faulty, readSeedFile } from '../seedFile'

const named = z.object({ name: z.string() })

/**
 * The limits this city works with: statutory ones with their article, its own promises marked as such.
 * @throws Problem naming the file and the row when a rule is faulty, has no basis or comes twice.
 */
export function loadDeadlineRules(path = join(__dirname, 'rules.json')): DeadlineRule[] {
  const rules = readSeedFile(path, z.array(deadlineRule.strict()), rowOf)
  const repeated = repeatedRules(rules)
  if (repeated.length === 0) return rules
  throw faulty(
    basename(path),
    repeated.map(({ row, name, effectiveFrom }) => `第 ${row} 条「${name}」自 ${effectiveFrom} 起的规定列了两次`),
  )
}

function rowOf(content: unknown, [nth]: readonly PropertyKey[]): string {
  if (!Array.isArray(content) || typeof nth !== 'number') return ''
  const rule = named.safeParse(content[nth])
  return `第 ${nth + 1} 条${rule.success ? `「${rule.data.name}」` : ''}`
}
