import { type AskedTable, type AskedWays, askedWays } from './askedWays'
import { bytesOf } from '../encoder/encoderFile'
import fitted from './citedFitted.json'

/** What is known of the text of each provision that a card cites, by provisionRoot, without the text. */
export interface CitedTable {
  dims: number
  /** 标题#条款, beside what follows. */
  cited: readonly string[]
  /** 1 where it is a penalty, beside which shapes of an answer it has (shapesOf). */
  penal: readonly number[]
  shapes: readonly number[]
  /** What it means to the encoder, in 8 bits, 127 being 1: base64. */
  rows: string
  asked: AskedTable
}

export interface KnownProvision {
  isPenal: boolean
  shapes: number
  /** −1…1: how near a question's meaning is to it. */
  nearnessTo(asked: Float32Array): number
}

/** Undefined where nothing is known of a provision. */
export type CitedProvisions = (root: string) => KnownProvision | undefined

export function citedProvisions({ dims, cited, penal, shapes, rows }: Omit<CitedTable, 'asked'>): CitedProvisions {
  const bytes = new Int8Array(bytesOf(rows))
  const placeOf = new Map(cited.map((root, place) => [root, place]))
  return (root) => {
    const place = placeOf.get(root)
    if (place === undefined) return undefined
    return {
      isPenal: penal[place] === 1,
      shapes: shapes[place] ?? 0,
      nearnessTo(asked) {
        let sum = 0
        if (asked.length === dims) for (let at = 0; at < dims; at++) sum += asked[at]! * bytes[place * dims + at]!
        return sum / 127
      },
    }
  }
}

let opened: CitedProvisions | undefined

/** Made by `npm run fit` with the encoder that is shipped; opened at first use. */
export const shippedCited = (): CitedProvisions => (opened ??= citedProvisions(fitted))

let read: AskedWays | undefined

/** What people read in the ways of the cards, as it was when the citations were fitted. */
export const shippedAsked = (): AskedWays => (read ??= askedWays(fitted.asked, fitted.cited))
