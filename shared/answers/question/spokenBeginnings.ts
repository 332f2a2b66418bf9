import { plainWords } from './colloquialTerms'

/** What may follow a first sign of a spoken word: the sign after it, 0 where it may stand alone, and the word's place in the table. */
interface Beginning {
  next: number
  place: number
}

/** By their first signs: each spoken word is one sign after the other, but for its ends. */
const beginnings: Beginning[][] = []
/** For the first sign of a spoken word, the place of its beginnings, counted from 1. */
const begins = new Uint8Array(0x10000)
for (const [place, [spoken]] of plainWords.entries())
  for (const word of spoken.source.split('|')) {
    const sign = word.charCodeAt(0)
    // 俺们? may be 俺 alone, and so may 娘(?!家).
    const next = /^.(.\?|\(|$)/.test(word) ? 0 : word.charCodeAt(1)
    if (begins[sign] === 0) begins[sign] = beginnings.push([])
    beginnings[begins[sign]! - 1]!.push({ next, place })
  }

/** Notes which spoken words may stand in a text: of most it has not even the first two signs. Whether there is any. */
export function note(text: string, maybe: Uint8Array): boolean {
  let any = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (begins[sign] === 0) continue
    for (const { next, place } of beginnings[begins[sign]! - 1]!)
      if (next === 0 || next === text.charCodeAt(at + 1)) {
        maybe[place] = 1
        any = true
      }
  }
  return any
}

/** Whether any spoken word may stand among the first signs of a text. */
export function maySpeak(signs: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const sign = signs[at]!
    if (begins[sign] === 0) continue
    const after = at + 1 < length ? signs[at + 1]! : 0
    for (const { next } of beginnings[begins[sign]! - 1]!) if (next === 0 || next === after) return true
  }
  return false
}
