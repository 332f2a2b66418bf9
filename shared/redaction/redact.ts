import type { Finding } from './kinds'
import { patterns } from './patterns'

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
  const plain = plainSigns(text)
  const found = patterns.flatMap(([kind, pattern]) =>
    [...plain.matchAll(pattern)].map((match) => ({ kind, from: match.index, to: match.index + match[0].length })),
  )
  const merged: Finding[] = []
  for (const one of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged.at(-1)
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to)
    else merged.push({ ...one })
  }
  return merged
}

/** Full-width signs made plain one for one, so that places in the result are places in the text; other signs stay. */
function plainSigns(text: string): string {
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    const normal = sign.normalize('NFKC')
    plain += normal.length === 1 ? normal : sign
  }
  return plain
}
