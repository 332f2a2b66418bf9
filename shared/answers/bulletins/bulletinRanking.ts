import type { Encoder } from '../encoder/encoder'
import { weightIn } from '../search/retrieve'
import type { PolicyIndex } from '../search/indexFile'
import { askedOfBulletins } from './askedOf'
import type { Bulletin } from './bulletin'
import { signalsOf } from './bulletinSignals'
import fitted from './bulletinsFitted.json'

/** So many of the bulletins that the index finds are read again: of 631 questions all but one have the right one there. */
export const rereadFirst = 24

/** One bulletin, by its place among those given; `signals` in the order of bulletinSignals, `score` what the weights make of them. */
export interface RankedBulletin {
  place: number
  score: number
  signals: number[]
}

/** A bulletin that the index found, and how strongly: see Hit. */
export interface FoundBulletin {
  bulletin: Bulletin
  strength: number
}

/** A question, and what its words tell: in the index, and by the encoder that read the bulletins. */
export interface AskedInIndex {
  index: PolicyIndex
  question: string
  encoder?: Encoder | undefined
}

/** Ranks what the index found by reading it again, best first, with the weights that were fitted on labelled questions. */
export function rankBulletins(
  { index, question, encoder }: AskedInIndex,
  found: readonly FoundBulletin[],
  weights: readonly number[] = fitted.ranking,
): RankedBulletin[] {
  const asked = askedOfBulletins(question, { weightOf: (token) => weightIn(index, token), encoder })
  const strongest = found.reduce((most, { strength }) => Math.max(most, strength), 0)
  return found
    .map(({ bulletin, strength }, place) => {
      const signals = signalsOf(bulletin, asked, { strength, strongest })
      return { place, signals, score: signals.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0) }
    })
    .sort((a, b) => b.score - a.score || a.place - b.place)
}
