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

/** So few words are looked through one by one sooner than they are put into a set. */
const few = 64

/** In the order in which they come first. */
function eachOnce(tokens: ArrayLike<number>): Uint32Array {
  const words = new Uint32Array(tokens.length)
  const seen = tokens.length > few ? new Set<number>() : undefined
  let count = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (seen ? seen.has(token) : isAmong(words, count, token)) continue
    seen?.add(token)
    words[count++] = token
  }
  return words.slice(0, count)
}

function isAmong(words: Uint32Array, count: number, word: number): boolean {
  for (let at = 0; at < count; at++) if (words[at] === word) return true
  return false
}
