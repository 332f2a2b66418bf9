import type { PolicyIndex } from './indexFile'
import type { KnownIndex, Neighbour } from './knownVote'
import { largest } from './largest'
import { expandedBy } from './learnedWords'
import { coverageOf, provisionScores, type Standing, wordsOf } from './provisionScores'
import { spread, type Spread } from './spread'

/** What is known beside the texts: the questions answered before, and what may answer now. */
export interface Learned {
  index: PolicyIndex
  known: KnownIndex
  standing: Standing
}

/** The signals of one candidate, in the order of its weights. */
export const signalNames = [
  'words',
  'wordsRank',
  'covered',
  'document',
  'authority',
  'expanded',
  'expandedRank',
  'expandedDocument',
  'vote',
  'nearest',
  'besideNearest',
  'policyVote',
  'associated',
  'policyAssociated',
  'answering',
  'answered',
  'policyAnswered',
] as const

/** Candidates of a question: provisions' places, and their signals row by row. */
export interface Candidates {
  provisions: number[]
  signals: Float32Array
}

const most = { byWords: 150, byExpansion: 150, neighbours: 30 }

/**
 * Gathers what may answer a question: by its words, by the words of what answered its like, and by what answered its
 * like. `except` is a known question that asks itself: it neither votes nor counts.
 */
export function candidatesOf(question: string, { index, known, standing }: Learned, except?: number): Candidates {
  const words = wordsOf(question)
  const tokens = [...words.keys()]
  const alike = known.alike(tokens, most.neighbours, except)
  const vote = spread(squared(alike), known, index)
  const association = spread(known.associated(tokens, except), known, index, 'parted')
  const answering = spread(known.answering(tokens, most.neighbours, except), known, index)
  const plain = ranked(index, words, standing, most.byWords)
  const wide = ranked(index, expandedBy(alike, words, known, index), standing, most.byExpansion)
  const may = (provision: number) => standing.allowed?.[index.policyOf[provision]!] !== 0
  const provisions = [...new Set([...plain.ranks.keys(), ...wide.ranks.keys(), ...vote.sum.keys()])].filter(may)
  const signals = new Float32Array(provisions.length * signalNames.length)
  for (const [row, at] of provisions.entries()) {
    const policy = index.policyOf[at]!
    const nearest = (provision: number) =>
      index.policyOf[provision] === policy ? Math.sqrt(vote.most.get(provision) ?? 0) : 0
    const values: Record<(typeof signalNames)[number], number> = {
      words: plain.scores[at]! / plain.best,
      wordsRank: rankSignal(plain.ranks.get(at)),
      covered: coverageOf(plain, at),
      document: plain.documents[policy]! / plain.bestDocument,
      authority: (standing.authority?.[policy] ?? 1) - 1,
      expanded: wide.scores[at]! / wide.best,
      expandedRank: rankSignal(wide.ranks.get(at)),
      expandedDocument: wide.documents[policy]! / wide.bestDocument,
      vote: part(vote, 'sum', at),
      nearest: nearest(at),
      besideNearest: Math.max(nearest(at - 1), nearest(at + 1)),
      policyVote: part(vote, 'policies', policy),
      associated: Math.sqrt(association.sum.get(at) ?? 0),
      policyAssociated: Math.sqrt(association.policies.get(policy) ?? 0),
      answering: answering.most.get(at) ?? 0,
      answered: Math.log1p(association.count.get(at) ?? 0),
      policyAnswered: Math.log1p((100 * (association.policyCount.get(policy) ?? 0)) / (known.known.length || 1)),
    }
    for (const [column, name] of signalNames.entries()) signals[row * signalNames.length + column] = values[name]
  }
  return { provisions, signals }
}

function ranked(index: PolicyIndex, words: ReadonlyMap<number, number>, standing: Standing, limit: number) {
  const found = provisionScores(index, words, standing)
  const order = largest(found.scores, limit)
  return {
    ...found,
    ranks: new Map(order.map((at, rank) => [at, rank])),
    best: found.scores[order[0] ?? -1] ?? 1,
    bestDocument: found.documents.reduce((a, b) => Math.max(a, b), 1e-9),
  }
}

function squared(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.map(({ known, likeness }) => ({ known, likeness: likeness ** 2 }))
}

function part(vote: Spread, what: 'sum' | 'policies', at: number): number {
  return vote.whole === 0 ? 0 : (vote[what].get(at) ?? 0) / vote.whole
}

function rankSignal(rank: number | undefined): number {
  return rank === undefined ? 0 : 1 / (1 + rank / 3)
}
