import { MeaningRows } from '@shared/answers/encoder/meaningRows'
import type { TextMeanings } from './sideBySide'
import type { TextWords } from './textWords'

/** How near a question is to the sentences of a provision: to the nearest of them, and on the whole. */
export interface SentencesNear {
  nearest: number
  mean: number
}

/**
 * A long provision says many things, and a question asks for one of them: the meanings of all provisions' sentences, by
 * the provisions' places.
 */
export function sentencesIn(
  { dims, meaningOf }: TextMeanings,
  sentences: TextWords['sentences'],
): (asked: Float32Array, provision: number) => SentencesNear {
  const starts = new Uint32Array(sentences.length + 1)
  for (const [at, { length }] of sentences.entries()) starts[at + 1] = starts[at]! + length
  const rows = new MeaningRows(dims, starts.at(-1)!)
  for (const [at, words] of sentences.flat().entries()) rows.set(at, meaningOf(words))
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
