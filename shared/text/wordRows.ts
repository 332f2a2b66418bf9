import type { WordPlaces } from './wordPlaces'

/** Lists of words by their places, one after the other: those of a row from its start to the next one's. */
export interface WordRows {
  words: Uint32Array
  /** Beside the rows, plus the end. */
  starts: Uint32Array
}

/** Each text's words in one row, by their places, of which new words get some. */
export function wordRows(texts: readonly (readonly number[])[], places: WordPlaces): WordRows {
  const starts = startsOf(texts.map(({ length }) => length))
  const words = new Uint32Array(starts[texts.length]!)
  let at = 0
  for (const text of texts) for (const code of text) words[at++] = places.placeFor(code)
  return { words, starts }
}

/** The same rows with each word once, where it stands first. */
export function eachOnce({ words, starts }: WordRows, places: number): WordRows {
  const lastIn = new Int32Array(places).fill(-1)
  const kept = new Uint32Array(words.length)
  const keptStarts = new Uint32Array(starts.length)
  let end = 0
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const word = words[at]!
      if (lastIn[word] === row) continue
      lastIn[word] = row
      kept[end++] = word
    }
    keptStarts[row + 1] = end
  }
  return { words: kept.slice(0, end), starts: keptStarts }
}

/** Several rows next to each other as one: those from each start to the next. */
export const joinedRows = ({ words, starts }: WordRows, from: Uint32Array): WordRows => ({
  words,
  starts: from.map((row) => starts[row]!),
})

/** Where each of some stretches starts if they lie one after the other, plus the end. */
export function startsOf(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1)
  for (let at = 0; at < lengths.length; at++) starts[at + 1] = starts[at]! + lengths[at]!
  return starts
}
