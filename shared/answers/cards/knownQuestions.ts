import type { AnswerCard } from './card'
import { type Encoder } from '../encoder/encoder'
import { shippedEncoder } from '../encoder/shipped'
import { citationSenses } from './citationSenses'
import { citationVotes } from './citationVotes'
import { provisionRoot, titleRoot } from '../documents/names'
import type { AskedWays } from './askedWays'
import type { CitationSense } from './citationShares'
import { type CitedProvisions, shippedAsked, shippedCited } from './citedProvisions'
import { type CardSignals, type Columns, cardWords } from './rankingCards'
import { signalNames } from './rankingSignals'
import { byTopic } from './rankingTopics'
import { cardWeights } from './rankingWeights'
import { largest } from '../search/largest'
import { once } from '../../text/once'

export interface LikelyCard {
  card: AnswerCard
  /** 0…1: how likely this card is the one that is asked, if any card is. */
  likeness: number
  /** What speaks for it, in the order of rankingCards' signalNames. */
  signals: number[]
  /** Beside its citations: what the question finds in each, looked up when it is first asked for. */
  senses?: () => readonly CitationSense[]
}

/** What the corpus says about provisions for the same question: 0…1, the best found being 1; 0 where not found. */
export interface Support {
  /** By provisionRoot. */
  provisions: ReadonlyMap<string, number>
  /** By the title alone, without its part. */
  documents: ReadonlyMap<string, number>
}

export interface KnownQuestions {
  /** The cards nearest to a question, best first. */
  nearest(question: string, limit: number, support?: Support): LikelyCard[]
  /** The same cards in the same order with nothing but how likely each is: at once where that question was the last one. */
  order(question: string, limit: number, support?: Support): Pick<LikelyCard, 'card' | 'likeness'>[]
  /** What speaks for each of some cards as the answer to a text, in the order of signalNames, whatever other cards there are. */
  signalsOf(text: string, cards: readonly AnswerCard[]): number[][]
  /** Up to `limit` other questions worth asking after this card: those of its topic, nearest first. */
  related(card: AnswerCard, limit: number): string[]
  /** Those among them that only say how a provision is asked for. */
  wordless: readonly AnswerCard[]
}

/** As many cards share the likelihood among them. */
export const rivals = 40

/** Scores, the highest first, as shares of one (softmax). */
export function sharesOf(scores: readonly number[]): number[] {
  const raised = scores.slice(0, rivals).map((score) => Math.exp(score - scores[0]!))
  const whole = raised.reduce((total, one) => total + one, 0)
  return scores.map((_, at) => (raised[at] ?? 0) / whole)
}

/** From this likeness of words on, 0…1, a question and a known way are one. */
const verySame = 0.97

const none: readonly number[] = []
const nothingFound: Support = { provisions: new Map(), documents: new Map() }

export { provisionRoot, titleRoot } from '../documents/names'

/**
 * What speaks for each card, by the ways it is asked, by its own words, and by what the corpus finds; what is only known of
 * a card that is looked at by itself is known of none yet.
 */
function signalsIn(cards: readonly AnswerCard[], encoder: Encoder) {
  const rank = cardWords(cards, encoder)
  const citing = places(cards, ({ title, provision }) => provisionRoot(title, provision))
  const resting = places(cards, ({ title }) => titleRoot(title))
  return (question: string, support = nothingFound): CardSignals => {
    const signals = rank(question)
    support.provisions.forEach((provision, key) => {
      const cards = citing.get(key) ?? none
      for (let at = 0; at < cards.length; at++) signals.find(cards[at]!, provision, 0)
    })
    support.documents.forEach((document, key) => {
      const cards = resting.get(key) ?? none
      for (let at = 0; at < cards.length; at++) signals.find(cards[at]!, 0, document)
    })
    return signals
  }
}

/** So many cards are looked at by each of their ways in words, where weights are learned. */
const lookedAtInWords = 200
const byWords = signalNames.map((name) => (name === 'covered' || name === 'waysWords' ? 1 : 0))

/** The cards that come nearest, with every signal of each, as weights are learned from them: see signalNames. */
export function cardSignals(cards: readonly AnswerCard[], encoder: Encoder) {
  const signalsFor = signalsIn(cards, encoder)
  return (question: string, support?: Support): { cards: number[]; columns: Columns } => {
    const signals = signalsFor(question, support)
    const rough = Float64Array.from(signals.roughScores(byWords))
    const nearest = signals.columns[signalNames.indexOf('nearest')]!
    const near = largest(rough, lookedAtInWords, -Infinity)
    for (const card of near) {
      signals.lookAtWays(card)
      rough[card]! += nearest[card]!
    }
    const first = near.sort((a, b) => rough[b]! - rough[a]! || a - b).slice(0, rivals)
    for (const card of first) signals.lookAtMeanings(card)
    return { cards: first, columns: signals.columns }
  }
}

/** So many cards are looked at by what each of their ways means, those that are ahead before it. */
const lookedAtMost = 48

/** Signals by their places, with their weights; those that count nothing are left out. */
const counting = [...cardWeights.entries()].filter(([, weight]) => weight !== 0)
/** The words of single ways, where they count in the order of cards: if not, only cards that were found are looked at so. */
const ofWays = ['nearest', 'nearestThree', 'contained', 'associated'].flatMap((name) =>
  counting.filter(([signal]) => signalNames[signal] === name),
)

interface Scored {
  /** Beside the cards, those that are ahead having been looked at; the next question writes over them. */
  scores: Float32Array
  /** Best first, as many as are wanted; −∞ is none. */
  best: number[]
}

function scoresBy(signals: CardSignals, wanted: number): Scored {
  const scores = signals.roughScores(cardWeights)
  if (ofWays.length > 0)
    for (const card of scores.keys()) {
      signals.lookAtWays(card)
      for (const [signal, weight] of ofWays) scores[card]! += weight * signals.columns[signal]![card]!
    }
  // Whoever is looked at may fall behind; nobody else rises.
  const most = lookedAtMost + wanted
  const ahead = ofWays.length > 0 ? largest(scores, most, -Infinity) : signals.greatest(most)
  for (const card of ahead.slice(0, lookedAtMost)) {
    signals.lookAtMeanings(card)
    scores[card] = scoreOf(signals.columns, card)
  }
  return { scores, best: signals.inOrder(ahead).slice(0, wanted) }
}

function scoreOf(columns: Columns, card: number): number {
  let score = 0
  for (let at = 0; at < counting.length; at++) score += counting[at]![1] * columns[counting[at]![0]]![card]!
  return score
}

/** What words and provisions mean. */
interface Learned {
  encoder: Encoder
  cited: CitedProvisions
  asked: AskedWays
}

/** 已知问法: cards in the order of how likely each is the one asked. */
export function knownQuestions(
  cards: readonly AnswerCard[],
  { encoder, cited, asked }: Learned = { encoder: shippedEncoder(), cited: shippedCited(), asked: shippedAsked() },
): KnownQuestions {
  const signalsFor = signalsIn(cards, encoder)
  const votes = citationVotes(asked)

  /** What was ranked last, and in which order. */
  let last: { question: string; support: Support; near: Pick<LikelyCard, 'card' | 'likeness'>[] } | undefined
  function order(question: string, limit: number, support = nothingFound) {
    if (last?.question !== question || last.support !== support) nearest(question, 1, support)
    return last!.near.slice(0, limit)
  }

  function nearest(question: string, limit: number, support = nothingFound): LikelyCard[] {
    const signals = signalsFor(question, support)
    const { columns, words, meaning } = signals
    const { scores, best: found } = scoresBy(signals, Math.max(limit, rivals))
    // Whoever asks in the very words of one card asks that one, however its rivals are placed.
    const same = found.filter((at) => signals.isSoNear(at, verySame))
    const places = same.length === 0 ? found : [...same, ...found.filter((at) => !same.includes(at))]
    const shares = sharesOf(places.map((at) => scores[at]!))
    const sensesOf = citationSenses({ question, words, meaning }, { cited, votes })
    const first = places.slice(0, limit)
    last = { question, support, near: places.map((at, nth) => ({ card: cards[at]!, likeness: shares[nth]! })) }
    for (const card of first) {
      signals.lookAt(card)
      signals.lookAtWays(card)
    }
    return first.map((at, place) => {
      const card = cards[at]!
      // What is cited alone is cited for the question, whatever it says.
      const senses = card.citations.length > 1 ? { senses: once(() => sensesOf(card)) } : {}
      return { card, ...senses, signals: columns.map((column) => column[at]!), likeness: shares[place]! }
    })
  }

  const placeOf = new Map(cards.map((card, at) => [card, at]))
  function signalsOf(text: string, some: readonly AnswerCard[]): number[][] {
    const signals = signalsFor(text)
    return some.map((card) => {
      const at = placeOf.get(card)!
      signals.lookAtMeanings(at)
      signals.lookAtWays(at)
      return signals.columns.map((column) => column[at]!)
    })
  }

  /** The questions of a card's topic, nearest first: the same every time, so found once. */
  const kin = new Map<AnswerCard, string[]>()
  const ofTopic = byTopic(cards)
  function kinOf(card: AnswerCard): string[] {
    const { scores } = scoresBy(signalsFor(card.question), 0)
    return (ofTopic.get(card.topic) ?? [])
      .filter((at) => cards[at] !== card && scores[at]! > -Infinity)
      .sort((one, other) => scores[other]! - scores[one]! || one - other)
      .map((at) => cards[at]!.question)
  }

  return {
    wordless: cards.filter(({ wordless }) => wordless),
    nearest,
    order,
    signalsOf,
    related(card, limit) {
      const others = kin.get(card) ?? kinOf(card)
      kin.set(card, others)
      return others.slice(0, limit)
    },
  }
}

/** Key → the cards whose citations have it. */
function places(cards: readonly AnswerCard[], keyOf: (citation: AnswerCard['citations'][number]) => string) {
  const found = new Map<string, number[]>()
  for (const [at, { citations }] of cards.entries()) {
    for (const key of new Set(citations.map(keyOf))) {
      const there = found.get(key)
      if (there) there.push(at)
      else found.set(key, [at])
    }
  }
  return found
}
