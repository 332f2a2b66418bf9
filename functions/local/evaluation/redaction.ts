import { redact } from '@shared/redaction/redact'
import * as z from 'zod'
import { fileOption, readRows } from './rows'

const sentence = z.object({ text: z.string(), secrets: z.array(z.string()) })

/** What redaction lets through, and where it touches what is clean: `--sentences S.jsonl`. A secret is missed when its string survives. */
export async function run(options: Record<string, string>): Promise<object> {
  const rows = await readRows(fileOption(options, 'sentences'), sentence)
  const told = rows.map((row) => ({ ...row, redacted: redact(row.text).text }))
  const missed = told.flatMap((row) =>
    row.secrets.filter((secret) => row.redacted.includes(secret)).map((secret) => ({ text: row.text, secret })),
  )
  return {
    rows: rows.length,
    secrets: rows.reduce((sum, row) => sum + row.secrets.length, 0),
    missed,
    cleanTouched: told.filter((row) => row.secrets.length === 0 && row.redacted !== row.text).length,
  }
}
