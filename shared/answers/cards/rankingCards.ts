import type { AnswerCard } from './card'
import { type Encoder } from '../encoder/encoder'
import { telling } from '../question/colloquial'
import { meaningSignals } from './rankingMeanings'
import { signalNames } from './rankingSignals'
import { cardPostings, waysWith } from './rankingPostings'
import { topicShares } from './rankingTopics'
import { tokensOf } from '../../text/tokens'

export { signalNames } from './rankingSignals'

/** What words weigh together in a question of middling length; signals that are no shares are measured by it. */
const usualMass = 40
/** A way that says less than this is not wholly said by a question that has all its words. */
const leastSaid = 150

/** A column for each signal, in the order of signalNames, with a place for each card; the next question writes over them. */
export type Columns = readonly Float64Array[]

/** What a question finds in cards, and what it finds in one of them when that is looked at by itself. */
export interface CardSignals {
  columns: Columns
  lookAt(card: number): void
}

/**
 * The words of all cards turned round: word → the ways and the fields it stands in, so that a question costs one pass
 * over the postings of its own words. Vectors are idf-weighted (Salton and Buckley, Term-weighting approaches in
 * automatic text retrieval, 1988), fields are scored by BM25 (Robertson and Zaragoza, 2009); beside the words stands
 * what they mean to an encoder.
 */
export function cardWords(cards: readonly AnswerCard[], encoder: Encoder) {
  // Each text is brought to words once: that is most of what it costs to start.
  const said = cards.map((card) => [card.question, ...card.ways].map((text) => tokensOf(telling(text))))
  const ways = said.flatMap((texts, at) => texts.map((tokens) => ({ at, words: new Set(tokens) })))
  const inCards = cardPostings(
    said.map((texts) => countsOf(texts.flat())),
    cards.map((card) =>
      counted([card.topic, card.question, card.answer, ...card.next, ...card.citations.map((one) => one.title)]),
    ),
  )
  const topicsFor = topicShares(cards, ways)
  const inWays = waysWith(ways.map((one) => one.words))
  const unseen = Math.log(1 + cards.length / 0.5)
  const idfs = new Map(
    [...inCards].map(([word, { units }]) => [word, Math.log(1 + cards.length / (0.5 + units.length))]),
  )
  const idf = (word: number) => idfs.get(word) ?? unseen
  const cardOf = Uint32Array.from(ways, (one) => one.at)
  const meantBy = meaningSignals(encoder, {
    cardOf,
    ways: ways.map((one) => one.words),
    own: cards.map(({ question, answer, next }) => wordsOf([question, answer, ...next].join('\n'))),
  })
  const lengths = Float64Array.from(ways, (one) => Math.sqrt(sum([...one.words], (word) => idf(word) ** 2)) || 1)
  const leastSaidOf = lengths.map((length) => Math.max(length ** 2, leastSaid))

  // Written over by each question: half a thousand kilobytes would otherwise be thrown away after every one.
  const columns = signalNames.map(() => new Float64Array(cards.length))
  const both = new Float64Array(ways.length)
  const second = new Float64Array(cards.length)
  const third = new Float64Array(cards.length)

  /** The signals of all cards for a question; those of the corpus are left at 0. */
  return (question: string): CardSignals => {
    const words = [...wordsOf(question)]
    const weights = words.map(idf)
    const whole = sum(weights, (one) => one)
    const length = Math.sqrt(sum(weights, (one) => one ** 2))
    for (const one of [...columns, both, second, third]) one.fill(0)
    const [nearest, nearestThree, covered, waysWords, ownWords] = columns as [Column, Column, Column, Column, Column]
    const [contained, waysMass, ownMass, associated] = columns.slice(7) as [Column, Column, Column, Column]
    for (const [nth, word] of words.entries()) {
      const share = weights[nth]! / whole
      const square = weights[nth]! ** 2
      const asking = inWays.get(word) ?? nowhere
      for (let place = 0; place < asking.length; place++) both[asking[place]!]! += square
      const there = inCards.get(word)
      if (!there) continue
      const { units, inWays: asks, own } = there
      const perCard = share / Math.max(1, there.asking)
      for (let place = 0; place < units.length; place++) {
        const card = units[place]!
        const ask = asks[place]!
        covered[card]! += share
        waysWords[card]! += share * ask
        ownWords[card]! += share * own[place]!
        if (ask > 0) associated[card]! += perCard
      }
    }
    for (let way = 0; way < both.length; way++) {
      const met = both[way]!
      if (met === 0) continue
      const at = cardOf[way]!
      const held = met / leastSaidOf[way]!
      if (held > contained[at]!) contained[at] = held
      const likeness = met / (length * lengths[way]!)
      if (likeness <= third[at]!) continue
      if (likeness <= second[at]!) third[at] = likeness
      else {
        third[at] = second[at]!
        second[at] = Math.min(nearest[at]!, likeness)
        nearest[at] = Math.max(nearest[at]!, likeness)
      }
    }
    topicsFor(words, columns[11]!)
    for (let at = 0; at < cards.length; at++) {
      nearestThree[at] = (nearest[at]! + second[at]! + third[at]!) / 3
      waysMass[at] = (waysWords[at]! * whole) / usualMass
      ownMass[at] = (ownWords[at]! * whole) / usualMass
    }
    const [meant, meantThree, meantOwn] = columns.slice(12) as [Column, Column, Column]
    return { columns, lookAt: meantBy(words, { meant, meantThree, meantOwn }) }
  }
}

type Column = Float64Array

const nowhere = new Uint32Array(0)

const counted = (texts: readonly string[]): Map<number, number> =>
  countsOf(texts.flatMap((text) => tokensOf(telling(text))))

function countsOf(words: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

const wordsOf = (text: string): Set<number> => new Set(tokensOf(telling(text)))

const sum = <T>(all: readonly T[], value: (one: T) => number): number =>
  all.reduce((total, one) => total + value(one), 0)
