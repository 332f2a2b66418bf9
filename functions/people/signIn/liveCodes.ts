import type { OneTimeCode } from '../store'

/** Limits of one-time codes, 本市约定; seconds. */
export const codeLimits = {
  valid: 300,
  /** The wait before the second code of a day, the third and so on; the last one from then on. */
  waits: [60, 60, 120, 300, 600, 900],
  /** Wrong tries from one place, until the next code; and from everywhere, for each code. */
  tries: 5,
  triesEverywhere: 25,
  /** So many codes of one phone are valid at once. */
  atOnce: 4,
}

export interface LiveCode {
  hash: string
  validUntil: string
  tries: number
}

/** The codes of a phone that count at `now`, the last one first. One from further ahead than a code lasts was sent by a clock that was wrong. */
export function liveCodes(sent: OneTimeCode | undefined, now: Date): LiveCode[] {
  if (!sent) return []
  const { hash, validUntil, tries, earlier = [] } = sent
  const latest = now.getTime() + codeLimits.valid * 1000
  return [...(hash ? [{ hash, validUntil, tries }] : []), ...earlier].filter(
    (one) => Date.parse(one.validUntil) > now.getTime() && Date.parse(one.validUntil) <= latest,
  )
}
