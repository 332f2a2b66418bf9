import type { PolicyIndex } from './indexFile'
import { impactSteps, longestPosting, packPosting } from './postings'
import { passagesOf } from '../documents/passages'
import type { Provision } from '../documents/policy'
import { isSingle, tokensOf } from '../../text/tokens'

/** What the index needs of a document. */
export interface Indexable {
  id: string
  title: string
  provisions: readonly Provision[]
}

/** BM25 (Robertson & Zaragoza 2009): how soon repetition stops counting, how much length counts. */
export const bm25 = { k1: 1.2, b: 0.8 }

/** A single character tells something only where it is rare (in fewer than 1 of 150 passages), and then half as much. */
const single = { leastWeight: 5, share: 0.5 }

/** How documents are cut and weighed; absent, as statutes are. */
export interface Building {
  passages(title: string, provision: Provision): string[]
  weighing: typeof bm25
}

/** Builds the index of a set of documents. The same documents in the same order give the same bytes. */
export function buildIndex(
  policies: readonly Indexable[],
  { passages, weighing }: Building = { passages: passagesOf, weighing: bm25 },
): PolicyIndex {
  const counts = new PassageCounts(weighing)
  const provisionOf: number[] = []
  const policyOf: number[] = []
  for (const [place, policy] of policies.entries()) {
    for (const provision of policy.provisions) {
      for (const passage of passages(policy.title, provision)) {
        counts.add(tokensOf(passage))
        provisionOf.push(policyOf.length)
      }
      policyOf.push(place)
    }
  }
  const names = [
    ...policies.map(({ id }) => id),
    ...policies.flatMap(({ provisions }) => provisions.map(({ id }) => id)),
  ]
  return {
    ...counts.postings(),
    provisionOf: Uint32Array.from(provisionOf),
    policyOf: Uint32Array.from(policyOf),
    ...written(names),
  }
}

function written(names: readonly string[]): Pick<PolicyIndex, 'nameStarts' | 'letters'> {
  const utf8 = new TextEncoder()
  const nameStarts = new Uint32Array(names.length + 1)
  for (const [at, name] of names.entries()) nameStarts[at + 1] = nameStarts[at]! + utf8.encode(name).length
  return { nameStarts, letters: utf8.encode(names.join('')) }
}

/** Counts words passage by passage, then turns the table round: word by word. */
class PassageCounts {
  private readonly places = new Map<number, number>()
  private readonly terms: number[] = []
  private words = new Uint32Array(1 << 16)
  private times = new Uint8Array(1 << 16)
  private size = 0
  private readonly ends: number[] = []
  private readonly lengths: number[] = []

  constructor(private readonly weighing: typeof bm25) {}

  add(tokens: readonly number[]): void {
    const seen = new Map<number, number>()
    for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1)
    this.grow(this.size + seen.size)
    for (const [token, times] of seen) {
      this.words[this.size] = this.placeOf(token)
      this.times[this.size++] = Math.min(times, 255)
    }
    this.ends.push(this.size)
    this.lengths.push(tokens.length)
  }

  postings(): Pick<PolicyIndex, 'terms' | 'weights' | 'starts' | 'postings'> {
    const passages = this.ends.length
    const starts = new Uint32Array(this.terms.length + 1)
    for (let at = 0; at < this.size; at++) starts[this.words[at]! + 1]!++
    const inPassages = starts.slice(1)
    for (let term = 0; term < this.terms.length; term++) starts[term + 1]! += starts[term]!
    const places = new Uint32Array(this.size)
    const impacts = new Uint8Array(this.size)
    const next = starts.slice()
    const average = this.lengths.reduce((sum, length) => sum + length, 0) / passages || 1
    for (let passage = 0, at = 0; passage < passages; passage++) {
      const length = this.lengths[passage]! / average
      for (; at < this.ends[passage]!; at++) {
        const place = next[this.words[at]!]!++
        places[place] = passage
        impacts[place] = impactOf(this.times[at]!, length, this.weighing)
      }
    }
    const weights = Float32Array.from(this.terms, (token, term) => weightOf(token, inPassages[term]!, passages))
    const order = Uint32Array.from(this.terms.keys())
      .filter((term) => weights[term]! > 0)
      .sort((a, b) => this.terms[a]! - this.terms[b]!)
    return {
      terms: order.map((term) => this.terms[term]!),
      weights: Float32Array.from(order, (term) => weights[term]!),
      ...packed(order, starts, places, impacts),
    }
  }

  private placeOf(token: number): number {
    const known = this.places.get(token)
    if (known !== undefined) return known
    this.places.set(token, this.terms.length)
    return this.terms.push(token) - 1
  }

  private grow(size: number): void {
    if (size <= this.words.length) return
    const words = new Uint32Array(Math.max(size, this.words.length * 2))
    const times = new Uint8Array(words.length)
    words.set(this.words)
    times.set(this.times)
    this.words = words
    this.times = times
  }
}

/** The inverse document frequency; 0 for words that are left out. */
function weightOf(token: number, inPassages: number, passages: number): number {
  const weight = Math.log(1 + (passages - inPassages + 0.5) / (inPassages + 0.5))
  if (!isSingle(token)) return weight
  return weight < single.leastWeight ? 0 : weight * single.share
}

/** The part of BM25 that depends on the passage alone, from 0…1 to 1…impactSteps. */
function impactOf(times: number, length: number, { k1, b }: typeof bm25): number {
  const share = times / (times + k1 * (1 - b + b * length))
  return Math.max(1, Math.round(share * impactSteps))
}

function packed(order: Uint32Array, from: Uint32Array, passages: Uint32Array, impacts: Uint8Array) {
  const starts = new Uint32Array(order.length + 1)
  const bytes = new Uint8Array(passages.length * longestPosting)
  let size = 0
  for (const [place, term] of order.entries()) {
    let before = 0
    for (let at = from[term]!; at < from[term + 1]!; at++) {
      size = packPosting(bytes, size, { step: passages[at]! - before, impact: impacts[at]! })
      before = passages[at]!
    }
    starts[place + 1] = size
  }
  return { starts, postings: bytes.slice(0, size) }
}
