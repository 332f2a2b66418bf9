import { keptFor } from '../../text/keptFor'
import { tokensOf } from '../../text/tokens'
import { telling } from '../question/colloquial'
import type { Encoder } from './encoder'

/** A question as all who rank read it: its telling words, each once in their order, and what they mean. Nobody may change either. */
export interface QuestionRead {
  words: Uint32Array
  meaning: Float32Array
}

const readers = new WeakMap<Encoder, (question: string) => QuestionRead>()

/** Reads the last few questions once, however many look at them. */
export function readBy(encoder: Encoder): (question: string) => QuestionRead {
  const known = readers.get(encoder)
  if (known) return known
  const read = keptFor(4, (question): QuestionRead => {
    const words = eachOnce(tokensOf(telling(question)))
    return { words, meaning: encoder.meaningOf(words) }
  })
  readers.set(encoder, read)
  return read
}

/** In the order in which they come first. */
function eachOnce(tokens: ArrayLike<number>): Uint32Array {
  const seen = new Set<number>()
  const words = new Uint32Array(tokens.length)
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    if (seen.has(tokens[at]!)) continue
    seen.add(tokens[at]!)
    words[count++] = tokens[at]!
  }
  return words.slice(0, count)
}
