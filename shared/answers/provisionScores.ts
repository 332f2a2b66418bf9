import type { PolicyIndex } from './indexFile'
import { isSingle, tokensOf } from './tokens'

/** A document's own score is the mean of its best passages'; this share of it is added to each of its passages. */
export const ofDocument = { passages: 6, share: 0.6 }

/**
 * In a large index a word of more than every twelfth passage (应当, 规定) changes no ranking that was measured, but
 * holds a third of the postings: it is passed over.
 */
const plainWords = { fromPassages: 10_000, leastWeight: 2.5 }

/** What may answer, and how much each document's rank counts; both beside the index's documents. */
export interface Standing {
  /** 1 where the document may answer. Absent: all may. */
  allowed?: Uint8Array | undefined
  /** The factor its scores are multiplied by. Absent: 1. */
  authority?: Float32Array | undefined
}

/** What words tell about every provision, beside the index's provisions; 0 where they tell nothing. */
export interface ProvisionScores {
  /** (BM25 of its best passage + a share of its document's score) × authority. */
  scores: Float32Array
  /** The best passage. */
  passages: Uint32Array
  /** Beside the passages: the weight of the words that each holds. */
  held: Float32Array
  /** Beside the documents: their own score, and the best of their provisions' scores. */
  documents: Float32Array
  leaders: Float32Array
  /** All words' weight together: what a passage made of nothing else would near. */
  total: number
}

/** The words of a question, each counted once and fully. */
export function wordsOf(question: string): Map<number, number> {
  return new Map(tokensOf(question).map((token) => [token, 1]))
}

/** Scores every provision for words and their shares: one pass over the words' postings, two over the passages. */
export function provisionScores(
  index: PolicyIndex,
  words: ReadonlyMap<number, number>,
  { allowed, authority }: Standing = {},
): ProvisionScores {
  const { provisionOf, policyOf } = index
  const { own, held, total } = passageScores(index, words)
  const documents = documentScores(index, own)
  const scores = new Float32Array(policyOf.length)
  const passages = new Uint32Array(policyOf.length)
  const leaders = new Float32Array(documents.length)
  for (let passage = 0; passage < own.length; passage++) {
    if (own[passage] === 0) continue
    const provision = provisionOf[passage]!
    const policy = policyOf[provision]!
    if (allowed && allowed[policy] !== 1) continue
    const score = (own[passage]! + ofDocument.share * documents[policy]!) * (authority ? authority[policy]! : 1)
    if (score <= scores[provision]!) continue
    scores[provision] = score
    passages[provision] = passage
    if (score > leaders[policy]!) leaders[policy] = score
  }
  return { scores, passages, held, documents, leaders, total }
}

/** 0…1: the part of the words' weight that a provision's best passage holds. */
export function coverageOf({ passages, held, total }: ProvisionScores, provision: number): number {
  return held[passages[provision]!]! / total
}

/** How much a word tells in this index; a word that never occurs in it tells nothing. */
export function weightIn(index: PolicyIndex, token: number): number {
  const place = placeOf(index.terms, token)
  return place < 0 ? 0 : index.weights[place]!
}

/** Every passage's BM25, the weight of the words it holds, and the weight of all words together. */
function passageScores(
  { terms, weights, starts, postings, provisionOf }: PolicyIndex,
  words: ReadonlyMap<number, number>,
) {
  const own = new Float32Array(provisionOf.length)
  const held = new Float32Array(own.length)
  const unseen = Math.log(1 + 2 * own.length + 1)
  const least = own.length < plainWords.fromPassages ? 0 : plainWords.leastWeight
  let total = 0
  for (const [token, share] of words) {
    const place = placeOf(terms, token)
    const weight = share * (place >= 0 ? weights[place]! : isSingle(token) ? 0 : unseen)
    if (place >= 0 && weight < least * share) continue
    total += weight
    if (place < 0) continue
    const factor = weight / 255
    const end = starts[place + 1]!
    let passage = 0
    for (let at = starts[place]!; at < end;) {
      let byte = postings[at++]!
      let step = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++]!
        step |= (byte & 127) << shift
      }
      passage += step
      own[passage]! += factor * postings[at++]!
      held[passage]! += weight
    }
  }
  return { own, held, total: total || 1 }
}

/** The mean of each document's best passages; those it lacks count as nothing. Its passages stand side by side. */
function documentScores({ provisionOf, policyOf, nameStarts }: PolicyIndex, scores: Float32Array): Float32Array {
  const means = new Float32Array(nameStarts.length - 1 - policyOf.length)
  const best = new Float32Array(ofDocument.passages)
  let policy = -1
  let least = 0
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage]!
    if (score === 0) continue
    const own = policyOf[provisionOf[passage]!]!
    if (own !== policy) {
      policy = own
      best.fill(0)
      least = 0
    }
    if (score <= best[least]!) continue
    means[policy]! += (score - best[least]!) / best.length
    best[least] = score
    for (let at = 0; at < best.length; at++) if (best[at]! < best[least]!) least = at
  }
  return means
}

function placeOf(terms: Uint32Array, token: number): number {
  let low = 0
  let high = terms.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const term = terms[middle]!
    if (term === token) return middle
    if (term < token) low = middle + 1
    else high = middle - 1
  }
  return -1
}
