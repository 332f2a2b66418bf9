import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(__dirname, '../../../shared/data/holidays')

/** Runs only where the notices as published lie beside the repository. */
export const whenHeld = existsSync(folder) ? test : test.skip

export function rawDays(year: number): { date: string; isOffDay: boolean; name: string }[] {
  return JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8')).days
}
