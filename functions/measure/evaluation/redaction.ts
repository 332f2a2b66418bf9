import { redact } from '@shared/redaction/redact'
import * as z from 'zod'
import { fileOption, readRows } from './rows'

/** `clean` says that nothing in the sentence is personal; left out, a sentence without secrets is clean. */
const sentence = z.object({ text: z.string(), secrets: z.array(z.string()).default([]), clean: z.boolean().optional() })

/**
 * Redaction both ways: `--sentences S.jsonl`. Missed is a secret whose string survives; touched is a clean sentence that does
 * not come out as it went in. `recall` is of secrets, `cleanKept` of clean sentences, both from 0 to 1.
 */
export async function run(options: Record<string, string>): Promise<object> {
  const rows = await readRows(fileOption(options, 'sentences'), sentence)
  const told = rows.map((row) => ({ ...row, redacted: redact(row.text).text }))
  const missed = told.flatMap((row) =>
    row.secrets
      .filter((secret) => row.redacted.includes(secret))
      .map((secret) => ({ text: row.text, secret, redacted: row.redacted })),
  )
  const clean = told.filter((row) => row.clean ?? row.secrets.length === 0)
  const touched = clean.filter((row) => row.redacted !== row.text).map(({ text, redacted }) => ({ text, redacted }))
  const secrets = rows.reduce((sum, row) => sum + row.secrets.length, 0)
  return {
    rows: rows.length,
    secrets,
    recall: share(secrets - missed.length, secrets),
    clean: clean.length,
    cleanKept: share(clean.length - touched.length, clean.length),
    cleanTouched: touched.length,
    missed,
    touched,
  }
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 1e4) / 1e4)
