import { MeaningRows } from '@shared/answers/encoder/meaningRows'
import type { Indexable } from '@shared/answers/search/indexBuild'
import { tokensOf } from '@shared/text/tokens'

/** How near a question is to the sentences of a provision: to the nearest of them, and on the whole. */
export interface SentencesNear {
  nearest: number
  mean: number
}

/** Of a provision so many characters are read, as sentences and items of at least four. */
const longest = 600
const sentence = /[^。；\n]{4,}/g

/**
 * A long provision says many things, and a question asks for one of them: the meanings of all provisions' sentences, by
 * the provisions' places.
 */
export function sentencesIn(
  dims: number,
  documents: readonly Indexable[],
  meaningOf: (words: number[]) => Float32Array,
): (asked: Float32Array, provision: number) => SentencesNear {
  const sentences = documents.flatMap(({ provisions }) =>
    provisions.map(({ text }) => text.slice(0, longest).match(sentence) ?? [text]),
  )
  const starts = new Uint32Array(sentences.length + 1)
  for (const [at, { length }] of sentences.entries()) starts[at + 1] = starts[at]! + length
  const rows = new MeaningRows(dims, starts.at(-1)!)
  for (const [at, text] of sentences.flat().entries()) rows.set(at, meaningOf(tokensOf(text)))
  return (asked, provision) => {
    const [from, end] = [starts[provision]!, starts[provision + 1]!]
    rows.ask(asked)
    const near = rows.near(from, end)
    let [nearest, sum] = [-Infinity, 0]
    for (let at = from; at < end; at++) {
      sum += near[at]!
      if (near[at]! > nearest) nearest = near[at]!
    }
    return { nearest, mean: sum / (end - from) }
  }
}
