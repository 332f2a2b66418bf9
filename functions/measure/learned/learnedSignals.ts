import type { PolicyIndex } from '@shared/answers/search/indexFile'
import type { Known, KnownIndex, Neighbour } from '@shared/answers/search/knownVote'
import { expandedBy } from './learnedWords'
import { type ProvisionScores, type MayAnswer, withScores, wordsOf } from '@shared/answers/search/provisionScores'
import type { MeantIndex, MeantFor } from './meant'
import { spread, type Spread } from './spread'

/** What is known beside the texts: the questions answered before, and what may answer now. */
export interface Learned {
  index: PolicyIndex
  known: KnownIndex
  standing: MayAnswer
  /** Absent: nothing is found by meaning. */
  meant?: MeantIndex
  /** Ways of asking for provisions, which `meant` compares too. */
  ways?: readonly Known[]
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
  'meant',
  'meantRank',
  'meantBehind',
  'besideMeant',
  'meantDocument',
  'meantNearest',
  'besideMeantNearest',
  'meantPolicyVote',
  'meantVote',
  'wayVote',
  'wayNearest',
  'besideWayNearest',
  'wayPolicyVote',
  'sentence',
  'sentenceBehind',
  'sentencesOnWhole',
  'title',
] as const

/** Candidates of a question: provisions' places, and their signals row by row. */
export interface Candidates {
  provisions: number[]
  signals: Float32Array
}

const neighbours = 30

/**
 * How far down each order candidates are taken: what is right further down is too seldom right to learn from, yet is not
 * to be missed when ranking.
 */
const reaches = {
  learning: { byWords: 150, byExpansion: 150, byMeaning: 300 },
  ranking: { byWords: 300, byExpansion: 300, byMeaning: 500 },
}
type Reach = keyof typeof reaches

/**
 * Gathers what may answer a question: by its words, by the words of what answered its like, by what answered its like,
 * and by what it means. `except` is a known question that asks itself: it neither votes nor counts.
 */
export function candidatesOf(
  question: string,
  learned: Learned,
  except?: number,
  reach: Reach = 'ranking',
): Candidates {
  const most = reaches[reach]
  const { index, known, standing } = learned
  const meant = learned.meant?.(question, except) ?? nothingMeant
  const words = wordsOf(question)
  const alike = known.alike([...words.keys()], neighbours, except)
  return withScores(index, words, standing, (plain) =>
    withScores(index, expandedBy(alike, words, known, index), standing, (wide) =>
      gathered({
        learned,
        meant: { ...meant, nearest: meant.nearest.slice(0, most.byMeaning) },
        plain: ranked(plain, index, most.byWords),
        wide: ranked(wide, index, most.byExpansion),
        ...votes([...words.keys()], alike, learned, except),
      }),
    ),
  )
}

const nothingMeant: MeantFor = {
  nearnessTo: () => 0,
  sentencesOf: () => ({ nearest: 0, mean: 0 }),
  nearnessToTitle: () => 0,
  nearest: [],
  alike: [],
  alikeWays: [],
}

interface Gathered extends ReturnType<typeof votes> {
  learned: Learned
  meant: MeantFor
  plain: Ranked
  wide: Ranked
}

function votes(tokens: readonly number[], alike: readonly Neighbour[], { index, known }: Learned, except?: number) {
  return {
    vote: spread(squared(alike), known.known, index),
    association: spread(known.associated(tokens, except), known.known, index, 'parted'),
    answering: spread(known.answering(tokens, neighbours, except), known.known, index),
  }
}

function gathered({ learned, meant, plain, wide, vote, association, answering }: Gathered): Candidates {
  const { index, known, standing } = learned
  const may = (provision: number) => standing.allowed?.[index.policyOf[provision]!] !== 0
  const meantVote = spread(meant.alike, known.known, index)
  const wayVote = spread(meant.alikeWays, learned.ways ?? [], index)
  const voted = [vote, meantVote, wayVote].map(({ sum }) => sum.keys())
  const found = [plain.ranks.keys(), wide.ranks.keys(), meant.nearest, ...voted]
  const provisions = [...new Set(found.flatMap((places) => [...places]))].filter(may)
  const nearOf = nearnessOf(meant, index)
  const policies = provisions.map((at) => index.policyOf[at]!)
  const inPolicy = (value: (provision: number) => number, provision: number, policy: number) =>
    index.policyOf[provision] === policy ? value(provision) : 0
  const beside = (value: (provision: number) => number) => (at: number, policy: number) =>
    Math.max(inPolicy(value, at - 1, policy), inPolicy(value, at + 1, policy))
  const nearest = (at: number) => Math.sqrt(vote.most.get(at) ?? 0)
  const meantNearest = (at: number) => (meantVote.most.get(at) ?? 0) ** 0.25
  const wayNearest = (at: number) => (wayVote.most.get(at) ?? 0) ** 0.25
  const sentences = new Map(provisions.map((at) => [at, meant.sentencesOf(at)]))
  const sentence = (at: number) => sentences.get(at)!.nearest
  const bestSentence = provisions.reduce((high, at) => Math.max(high, sentence(at)), -Infinity)
  const worth: Record<(typeof signalNames)[number], (at: number, policy: number) => number> = {
    words: (at) => plain.scoreOf(at) / plain.bestScore,
    wordsRank: (at) => rankSignal(plain.ranks.get(at)),
    covered: (at) => plain.coverageOf(at),
    document: (_, policy) => plain.documentOf(policy) / plain.bestDocument,
    authority: (_, policy) => (standing.authority?.[policy] ?? 1) - 1,
    expanded: (at) => wide.scoreOf(at) / wide.bestScore,
    expandedRank: (at) => rankSignal(wide.ranks.get(at)),
    expandedDocument: (_, policy) => wide.documentOf(policy) / wide.bestDocument,
    vote: (at) => part(vote, 'sum', at),
    nearest,
    besideNearest: beside(nearest),
    policyVote: (_, policy) => part(vote, 'policies', policy),
    associated: (at) => Math.sqrt(association.sum.get(at) ?? 0),
    policyAssociated: (_, policy) => Math.sqrt(association.policies.get(policy) ?? 0),
    answering: (at) => answering.most.get(at) ?? 0,
    answered: (at) => Math.log1p(association.count.get(at) ?? 0),
    policyAnswered: (_, policy) =>
      Math.log1p((100 * (association.policyCount.get(policy) ?? 0)) / (known.known.length || 1)),
    meant: nearOf.provision,
    meantRank: (at) => rankSignal(nearOf.ranks.get(at)),
    meantBehind: (at) => nearOf.provision(at) - nearOf.best,
    besideMeant: beside(nearOf.provision),
    meantDocument: (_, policy) => nearOf.documents.get(policy) ?? 0,
    meantNearest,
    besideMeantNearest: beside(meantNearest),
    meantPolicyVote: (_, policy) => part(meantVote, 'policies', policy),
    meantVote: (at) => part(meantVote, 'sum', at),
    wayVote: (at) => part(wayVote, 'sum', at),
    wayNearest,
    besideWayNearest: beside(wayNearest),
    wayPolicyVote: (_, policy) => part(wayVote, 'policies', policy),
    sentence,
    sentenceBehind: (at) => sentence(at) - bestSentence,
    sentencesOnWhole: (at) => sentences.get(at)!.mean,
    title: (_, policy) => meant.nearnessToTitle(policy),
  }
  const signals = new Float32Array(provisions.length * signalNames.length)
  for (const [column, name] of signalNames.entries()) {
    const value = worth[name]
    for (let row = 0, to = column; row < provisions.length; row++, to += signalNames.length)
      signals[to] = value(provisions[row]!, policies[row]!)
  }
  return { provisions, signals }
}

/** Of so many of the nearest provisions each document has its best one's nearness. */
const nearDocuments = 100

function nearnessOf({ nearest, nearnessTo }: MeantFor, { policyOf }: PolicyIndex) {
  const documents = new Map<number, number>()
  for (const at of nearest.slice(0, nearDocuments)) {
    const policy = policyOf[at]!
    if (!documents.has(policy)) documents.set(policy, nearnessTo(at))
  }
  return {
    provision: nearnessTo,
    documents,
    best: nearest[0] === undefined ? 0 : nearnessTo(nearest[0]),
    ranks: new Map(nearest.map((at, rank) => [at, rank])),
  }
}

/** The best document is that of one of so many. */
const ofBestDocument = 150

interface Ranked extends ProvisionScores {
  ranks: Map<number, number>
  bestScore: number
  bestDocument: number
}

function ranked(found: ProvisionScores, { policyOf }: PolicyIndex, limit: number): Ranked {
  const order = found.best(limit)
  return {
    ...found,
    ranks: new Map(order.map((at, rank) => [at, rank])),
    bestScore: order[0] === undefined ? 1 : found.scoreOf(order[0]),
    bestDocument: order
      .slice(0, ofBestDocument)
      .reduce((high, at) => Math.max(high, found.documentOf(policyOf[at]!)), 1e-9),
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
