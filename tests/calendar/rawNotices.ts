import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { besides, needing } from '../support/besides'

const folder = besides('holidays')

/** Runs only where the notices as published lie beside the repository. */
export const whenHeld = needing('holidays').test

export function rawDays(year: number): { date: string; isOffDay: boolean; name: string }[] {
  return JSON.parse(readFileSync(join(folder, `${year}.json`), 'utf8')).days
}
