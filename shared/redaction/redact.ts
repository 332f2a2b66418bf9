import { type Finding, type PersonalKind, personalKinds } from './kinds'
import { isOfficial } from './names/officials'
import { isThing } from './familiar/things'
import { namesAlone } from './names/taken'
import { piecesOf } from './pieces'
import { type Reading, readingsOf } from './reading'
import { spansOf } from './rule'
import { remembered } from './remembered'
import { rules } from './rules'
import { saidAgain } from './saidAgain'

export interface Redacted {
  /** The text with each finding replaced by the name of its kind: 我叫［姓名］. */
  text: string
  /** In the order of the original text; never overlapping. */
  found: Finding[]
}

/**
 * 脱敏, the one door: what anybody but the people of the case may read goes through here: 选登, concerns, notices, exports,
 * logs; see publicWords.ts. Pure and linear in the length of the text. `kinds`: only these, where others may lawfully stand. To refuse instead of replacing: requireNoPersonalData.ts.
 */
export function redact(text: string, kinds?: readonly PersonalKind[]): Redacted {
  const found = personalData(text, kinds)
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
export function personalData(text: string, kinds: readonly PersonalKind[] = personalKinds): Finding[] {
  const key = `${kinds.join()} ${text}`
  return remembered(key, () => merged(readingsOf(text).flatMap((reading) => foundIn(reading, kinds)))).map((one) => ({
    ...one,
  }))
}

function foundIn({ plain, begins, ends }: Reading, kinds: readonly PersonalKind[]): Finding[] {
  const found = piecesOf(plain).flatMap(({ text, from, core }) =>
    foundAt(text, kinds)
      .map((one) => ({ ...one, from: one.from + from, to: one.to + from }))
      .filter((one) => one.from >= core.from && one.from < core.to),
  )
  found.push(...saidAgain(plain, found))
  return merged(found).map(({ kind, from, to }) => ({ kind, from: begins[from]!, to: ends[to - 1]! }))
}

/** Only the rules of the kinds asked for are tried: those of names and addresses cost most. */
const foundAt = (plain: string, kinds: readonly PersonalKind[]): Finding[] => [
  ...rules
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((rule) => spansOf(rule, plain).map((span) => ({ kind: rule.kind, ...span })))
    .concat(kinds.includes('姓名') ? namesAlone(plain).map((span) => ({ kind: '姓名' as const, ...span })) : [])
    .filter(({ kind, from, to }) => kind !== '姓名' || !(isOfficial(plain, from, to) || isThing(plain, from, to))),
]

function merged(found: readonly Finding[]): Finding[] {
  const all: Finding[] = []
  for (const one of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = all.at(-1)
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to)
    else all.push({ ...one })
  }
  return all
}
