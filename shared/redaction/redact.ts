import type { Finding } from './kinds'
import { readingOf } from './reading'
import { saidAgain } from './saidAgain'
import { spansOf } from './rule'
import { rules } from './rules'

export interface Redacted {
  /** The text with each finding replaced by the name of its kind: 我叫［姓名］. */
  text: string
  /** In the order of the original text; never overlapping. */
  found: Finding[]
}

/**
 * 脱敏, the one door: what anybody but the people of the case may read goes through here: 选登, concerns, notices, exports,
 * logs. Pure and linear in the length of the text. To refuse instead of replacing: requireNoPersonalData.ts.
 */
export function redact(text: string): Redacted {
  const found = personalData(text)
  let rest = 0
  const parts: string[] = []
  for (const { kind, from, to } of found) {
    parts.push(text.slice(rest, from), `［${kind}］`)
    rest = to
  }
  return { text: parts.join('') + text.slice(rest), found }
}

/**
 * All the places where a text gives a person away; overlapping ones are one. Full-width signs, blanks and hyphens inside a
 * number hide nothing. Document numbers, amounts, articles, dates and hotlines are not findings.
 */
export function personalData(text: string): Finding[] {
  const { plain, begins, ends } = readingOf(text)
  const found = rules.flatMap((rule) => spansOf(rule, plain).map((span) => ({ kind: rule.kind, ...span })))
  found.push(...saidAgain(plain, found))
  const merged: Finding[] = []
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to)
    else merged.push({ ...one })
  }
  return merged.map(({ kind, from, to }) => ({ kind, from: begins[from]!, to: ends[to - 1]! }))
}
