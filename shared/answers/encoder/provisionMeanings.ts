import type { Indexable } from '../search/indexBuild'
import { tokensOf } from '../../text/tokens'
import type { Encoder } from './encoder'

/** What provisions mean, beside their places in an index: each `dims` numbers of 8 bits, times its step. */
export interface ProvisionMeanings {
  dims: number
  steps: Float32Array
  rows: Int8Array
}

/** Words after so many say no more of what a provision is about. */
const mostWords = 300

/** 句意 of all provisions, in the order in which an index has them. */
export function provisionMeanings(encoder: Encoder, documents: readonly Indexable[]): ProvisionMeanings {
  const { dims } = encoder
  const count = documents.reduce((sum, { provisions }) => sum + provisions.length, 0)
  const made = { dims, steps: new Float32Array(count), rows: new Int8Array(count * dims) }
  let provision = 0
  for (const { title, provisions } of documents)
    for (const { text } of provisions) {
      const meaning = encoder.meaningOf(new Set(tokensOf(`${title}\n${text}`).slice(0, mostWords)))
      const most = meaning.reduce((greatest, one) => Math.max(greatest, Math.abs(one)), 0)
      made.steps[provision] = most / 127
      for (let at = 0; at < dims && most > 0; at++)
        made.rows[provision * dims + at] = Math.round((meaning[at]! / most) * 127)
      provision++
    }
  return made
}

/** −1…1: how near a meaning of length 1 is to a provision's; 0 where that is not known. */
export function nearnessOf(asked: Float32Array, meanings: ProvisionMeanings | undefined, provision: number): number {
  if (asked.length !== meanings?.dims) return 0
  const { dims, steps, rows } = meanings
  const from = provision * dims
  let sum = 0
  for (let at = 0; at < dims; at++) sum += asked[at]! * rows[from + at]!
  return sum * steps[provision]!
}
