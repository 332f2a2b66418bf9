import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Row = Record<string, unknown>

/** A rules.json of its own: the one of this city with some rows changed, or any other text. */
export function changedRules(change: string | ((rows: Row[]) => Row[])): string {
  const path = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rules.json')
  const held: Row[] = JSON.parse(readFileSync(join(__dirname, '../../seeds/deadlines/rules.json'), 'utf8'))
  writeFileSync(path, typeof change === 'string' ? change : JSON.stringify(change(held)))
  return path
}
