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
    const words = Uint32Array.from(new Set(tokensOf(telling(question))))
    return { words, meaning: encoder.meaningOf(words) }
  })
  readers.set(encoder, read)
  return read
}
