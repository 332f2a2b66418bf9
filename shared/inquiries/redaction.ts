import { type PersonalKind, patterns } from './personalData'

/** Where personal data stands in a text: from, to (exclusive), in UTF-16 units of the original. */
export interface Finding {
  kind: PersonalKind
  from: number
  to: number
}

/**
 * 脱敏: all the places where a text gives a person away; overlapping ones are one. Full-width signs, blanks and hyphens
 * inside a number hide nothing. Document numbers, amounts, articles, dates and hotlines are not findings.
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

/** The text with each finding replaced by the name of its kind: 我叫［姓名］. */
export function redacted(text: string): string {
  let rest = 0
  const parts: string[] = []
  for (const { kind, from, to } of personalData(text)) {
    parts.push(text.slice(rest, from), `［${kind}］`)
    rest = to
  }
  return parts.join('') + text.slice(rest)
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
