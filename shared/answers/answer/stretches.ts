import { keptFor } from '../../text/keptFor'
import { tokensOf } from '../../text/tokens'
import { placeOf } from '../search/passageScores'

/** The longest stretch that still reads as one answer. */
export const longestQuote = 120

/** One sentence of a text, or neighbouring ones. */
export interface QuotedStretch {
  quote: string
  /** How many sentences it has beside the first. */
  more: number
  /** A bit for each of the text's words, 1 where it stands in the quote. */
  bits: Uint32Array
}

/** A text in all the stretches that may be its answer. */
export interface Stretches {
  /** Each word of the text once, in ascending order, at the place of its bit. */
  words: Uint32Array
  all: readonly QuotedStretch[]
}

/** A longer text is no provision that is quoted again and again. */
const longestKept = 4_000
const kept = keptFor(2_000, cut)

/** Cut once for the provisions that are quoted again and again. */
export const stretchesOf = (text: string): Stretches => (text.length > longestKept ? cut(text) : kept(text))

/** Whether a word, by its place, stands in a stretch. */
export const stands = (bits: Uint32Array, place: number): boolean => ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1

function cut(text: string): Stretches {
  const parts = partsOf(text)
  const found: { quote: string; more: number; words: number[] }[] = []
  for (let from = 0; from < parts.length; from++) {
    for (let to = from; to < parts.length; to++) {
      const quote = text.slice(parts[from]?.start, parts[to]?.end).trim()
      if (to > from && (quote.length > longestQuote || quote.includes('\n'))) break
      found.push({ quote, more: to - from, words: tokensOf(quote) })
    }
  }
  const all = Uint32Array.from(new Set(found.flatMap(({ words }) => words))).sort()
  return {
    words: all,
    all: found.map(({ quote, more, words }) => {
      const bits = new Uint32Array((all.length >>> 5) + 1)
      for (const word of words) {
        const place = placeOf(all, word)
        bits[place >>> 5]! |= 1 << (place & 31)
      }
      return { quote, more, bits }
    }),
  }
}

interface Part {
  start: number
  end: number
}

/** Sentences; where one is too long, its clauses. */
function partsOf(text: string): Part[] {
  const sentences = [...text.matchAll(/[^。；！？\n]+[。；！？]?/g)]
  return sentences.flatMap((found) => {
    const clauses = found[0].length <= longestQuote ? [found] : [...found[0].matchAll(/[^，：]+[，：]?/g)]
    const offset = clauses[0] === found ? 0 : found.index
    return clauses.map((clause) => ({ start: offset + clause.index, end: offset + clause.index + clause[0].length }))
  })
}
