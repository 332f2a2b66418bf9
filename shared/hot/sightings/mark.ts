import { isSingle, tokensOf } from '../../text/tokens'

/** So many smallest hashes, each cut to 16 bits, stand for the words of a text (MinHash, Broder 1997). */
export const marks = 32
/** A text of fewer different words than this is too short for a likeness: only the very same counts. */
const fewest = 12

export interface Mark {
  /** Absent for a text too short to be like another. */
  least?: Uint16Array
  /** Of the numbers in it: an announcement for building 3 is not the one for building 5. */
  numbers: number
}

const odd = Uint32Array.from({ length: marks }, (_, nth) => (Math.imul(nth + 1, 0x9e3779b1) | 1) >>> 0)
const start = Uint32Array.from({ length: marks }, (_, nth) => Math.imul(nth + 7, 0x85ebca6b) >>> 0)

function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** What nearly the same words have in common: pairs of characters and words, whatever stands between. */
export function markOf(text: string): Mark {
  const words = new Set(tokensOf(text).filter((token) => !isSingle(token)))
  const numbers = hashOf((text.normalize('NFKC').match(/\d+/g) ?? []).sort().join())
  if (words.size < fewest) return { numbers }
  const smallest = new Uint32Array(marks).fill(0xffffffff)
  for (const word of words) {
    const one = mixed(word)
    for (let nth = 0; nth < marks; nth++) {
      const hash = mixed((Math.imul(one, odd[nth]!) + start[nth]!) >>> 0)
      if (hash < smallest[nth]!) smallest[nth] = hash
    }
  }
  return { least: Uint16Array.from(smallest), numbers }
}

/** How much of their words two texts share, from 0 to 1, as far as their marks tell. */
export function likeness(one: Mark, other: Mark): number {
  if (!one.least || !other.least) return 0
  let same = 0
  for (let nth = 0; nth < marks; nth++) if (one.least[nth] === other.least[nth]) same++
  return same / marks
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** A text of any length as a short word: different ones for different texts, as good as always. */
export const keyOf = (text: string): string =>
  `${hashOf(text).toString(36)}${hashOf([...text].reverse().join('')).toString(36)}${text.length.toString(36)}`

/** The same for the same words, whatever their spaces, signs and width. */
export const sameWordsKey = (text: string): string =>
  keyOf(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  )

/** A mark as text, and back. */
export function writtenMark({ least, numbers }: Mark): string {
  if (!least) return numbers.toString(36)
  let text = ''
  for (const one of least) text += String.fromCharCode(one & 255, one >> 8)
  return `${numbers.toString(36)}.${btoa(text)}`
}

export function readMark(written: string): Mark {
  const [numbers = '0', coded] = written.split('.')
  if (!coded) return { numbers: Number.parseInt(numbers, 36) }
  const text = atob(coded)
  const least = Uint16Array.from(
    { length: marks },
    (_, nth) => text.charCodeAt(2 * nth) | (text.charCodeAt(2 * nth + 1) << 8),
  )
  return { least, numbers: Number.parseInt(numbers, 36) }
}
