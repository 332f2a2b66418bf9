import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

const waysFile = z.record(z.string(), z.array(z.string().min(2)))

/** How somebody in danger puts it, class by class, and ordinary matters that sound alike, in our own words; read when
 * the recognition of danger is fitted. */
export function loadToldWays(): Record<string, string[]> {
  return waysFile.parse(JSON.parse(readFileSync(join(__dirname, 'ways.json'), 'utf8')))
}
