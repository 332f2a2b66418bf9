import { largest } from './largest'
import { tokensOf } from '../../text/tokens'

/** 已知问法: a question whose right provisions are known, such as a card's or a published reply's. */
export interface Known {
  text: string
  /** What it was answered with: official words for what people say in their own. */
  answer?: string | undefined
  /** The provisions' places in the index. */
  gold: readonly number[]
}

/** A known question near to the one asked. */
export interface Neighbour {
  known: number
  likeness: number
}

/** Known questions, found in three ways. `except` names one that asks itself. Likeness is 0…1, best first. */
export interface KnownIndex {
  known: readonly Known[]
  /** Cosine of idf-weighted words (Salton & Buckley 1988). */
  alike(tokens: readonly number[], limit: number, except?: number): Neighbour[]
  /** The part of the question's weight that the answer covers; a long answer covers more by chance. */
  answering(tokens: readonly number[], limit: number, except?: number): Neighbour[]
  /** Each word gives its weight in equal parts to the questions that have it: common words tell little, rare ones all. */
  associated(tokens: readonly number[], except?: number): Neighbour[]
}

/** An answer up to about this many different words covers by meaning, not by chance. */
const plainAnswer = { words: 150, power: 0.3 }

export function knownIndex(known: readonly Known[]): KnownIndex {
  const questions = new WordList(known.map(({ text }) => text))
  const answers = new WordList(known.map(({ text, answer }) => answer ?? text))
  const size = known.length
  return {
    known,
    alike(tokens, limit, except) {
      const length = questions.lengthOf(tokens) || 1
      const sums = new Float64Array(size)
      for (const token of tokens) {
        const square = questions.weightOf(token) ** 2
        for (const at of questions.having(token)) sums[at]! += square / questions.lengths[at]! / length
      }
      return without(sums, limit, except)
    },
    answering(tokens, limit, except) {
      const whole = tokens.reduce((sum, token) => sum + answers.weightOf(token), 0) || 1
      const sums = new Float64Array(size)
      for (const token of tokens) for (const at of answers.having(token)) sums[at]! += answers.weightOf(token) / whole
      const chance = (at: number) => Math.max(1, (answers.sizes[at]! / plainAnswer.words) ** plainAnswer.power)
      return without(
        sums.map((sum, at) => (sum === 0 ? 0 : sum / chance(at))),
        limit,
        except,
      )
    },
    associated(tokens, except) {
      const sums = new Float64Array(size)
      let whole = 0
      for (const token of tokens) {
        const having = questions.having(token)
        const others = having.length - (except !== undefined && having.includes(except) ? 1 : 0)
        if (others === 0) continue
        const weight = questions.weightOf(token)
        whole += weight
        for (const at of having) sums[at]! += weight / others
      }
      const found: Neighbour[] = []
      for (let at = 0; at < size; at++)
        if (sums[at]! > 0 && at !== except) found.push({ known: at, likeness: sums[at]! / whole })
      return found
    },
  }
}

/** Texts by their words, with inverse document frequencies. */
class WordList {
  private readonly postings = new Map<number, number[]>()
  readonly lengths: number[]
  readonly sizes: number[]

  constructor(private readonly texts: readonly string[]) {
    const words = texts.map((text) => [...new Set(tokensOf(text))])
    for (const [at, tokens] of words.entries()) {
      for (const token of tokens) {
        const list = this.postings.get(token)
        if (list) list.push(at)
        else this.postings.set(token, [at])
      }
    }
    this.lengths = words.map((tokens) => this.lengthOf(tokens))
    this.sizes = words.map((tokens) => tokens.length)
  }

  having(token: number): readonly number[] {
    return this.postings.get(token) ?? []
  }

  weightOf(token: number): number {
    return Math.log(1 + this.texts.length / (0.5 + this.having(token).length))
  }

  lengthOf(tokens: readonly number[]): number {
    return Math.sqrt(tokens.reduce((sum, token) => sum + this.weightOf(token) ** 2, 0))
  }
}

function without(sums: Float64Array, limit: number, except: number | undefined): Neighbour[] {
  if (except !== undefined) sums[except] = 0
  return largest(sums, limit).map((known) => ({ known, likeness: sums[known]! }))
}
