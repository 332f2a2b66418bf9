import type { AnswerCard } from './card'
import { type Encoder } from '../encoder/encoder'
import { telling } from '../question/colloquial'
import { meaningSignals } from './rankingMeanings'
import { signalNames } from './rankingSignals'
import { topicShares } from './rankingTopics'
import { tokensOf } from '../../text/tokens'

export { signalNames } from './rankingSignals'

/** What words weigh together in a question of middling length; signals that are no shares are measured by it. */
const usualMass = 40
/** A way that says less than this is not wholly said by a question that has all its words. */
const leastSaid = 150

/** A column for each signal, in the order of signalNames, with a place for each card. */
export type Columns = readonly Float64Array[]

const k1 = 1.2
const b = 0.4

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
  const fields = cards.map((card, at) => ({
    ways: countsOf(said[at]!.flat()),
    own: counted([card.topic, card.question, card.answer, ...card.next, ...card.citations.map((one) => one.title)]),
  }))
  const wayField = postingsOf(fields.map((one) => one.ways))
  const ownField = postingsOf(fields.map((one) => one.own))
  const topicsFor = topicShares(cards, ways)
  const inWays = postingsOf(ways.map((one) => new Map([...one.words].map((word) => [word, 1]))))
  const anywhere = postingsOf(fields.map((one) => new Map([...one.ways, ...one.own].map(([word]) => [word, 1]))))
  const idf = (word: number) => Math.log(1 + cards.length / (0.5 + (anywhere.get(word)?.units.length ?? 0)))
  const cardOf = Uint32Array.from(ways, (one) => one.at)
  const meantBy = meaningSignals(encoder, {
    cardOf,
    ways: ways.map((one) => one.words),
    own: cards.map(({ question, answer, next }) => wordsOf([question, answer, ...next].join('\n'))),
  })
  const lengths = Float64Array.from(ways, (one) => Math.sqrt(sum([...one.words], (word) => idf(word) ** 2)) || 1)

  /** The signals of all cards for a question; those of the corpus are left at 0. */
  return (question: string): Columns => {
    const asked = [...wordsOf(question)].map((word) => ({ word, weight: idf(word) }))
    const whole = sum(asked, (one) => one.weight)
    const length = Math.sqrt(sum(asked, (one) => one.weight ** 2))
    const both = new Float64Array(ways.length)
    const columns = signalNames.map(() => new Float64Array(cards.length))
    const [nearest, nearestThree, covered, waysWords, ownWords] = columns as [Column, Column, Column, Column, Column]
    const [contained, waysMass, ownMass, associated] = columns.slice(7) as [Column, Column, Column, Column]
    for (const { word, weight } of asked) {
      add(both, inWays.get(word), weight ** 2, false)
      add(covered, anywhere.get(word), weight / whole, false)
      add(waysWords, wayField.get(word), weight / whole, true)
      add(ownWords, ownField.get(word), weight / whole, true)
      const having = wayField.get(word)
      if (having) add(associated, having, weight / whole / having.units.length, false)
    }
    const second = new Float64Array(cards.length)
    const third = new Float64Array(cards.length)
    for (let way = 0; way < both.length; way++) {
      if (both[way] === 0) continue
      const likeness = both[way]! / (length * lengths[way]!)
      const at = cardOf[way]!
      contained[at] = Math.max(contained[at]!, both[way]! / Math.max(lengths[way]! ** 2, leastSaid))
      if (!(likeness > third[at]!)) continue
      third[at] = Math.min(second[at]!, likeness)
      second[at] = Math.min(nearest[at]!, Math.max(likeness, second[at]!))
      nearest[at] = Math.max(nearest[at]!, likeness)
    }
    columns[11]!.set(topicsFor(asked.map(({ word }) => word)))
    const [meant, meantThree, meantOwn] = columns.slice(12) as [Column, Column, Column]
    meantBy(
      asked.map(({ word }) => word),
      { worded: nearest, meant, meantThree, meantOwn },
    )
    for (let at = 0; at < cards.length; at++) {
      nearestThree[at] = (nearest[at]! + second[at]! + third[at]!) / 3
      waysMass[at] = (waysWords[at]! * whole) / usualMass
      ownMass[at] = (ownWords[at]! * whole) / usualMass
    }
    return columns
  }
}

type Column = Float64Array

interface Postings {
  units: Uint32Array
  shares: Float64Array
}

function add(totals: Float64Array, postings: Postings | undefined, weight: number, shared: boolean): void {
  if (!postings) return
  const { units, shares } = postings
  for (let place = 0; place < units.length; place++) {
    totals[units[place]!]! += shared ? weight * shares[place]! : weight
  }
}

/** Word → the units it stands in and its BM25 share there. */
function postingsOf(units: readonly ReadonlyMap<number, number>[]): Map<number, Postings> {
  const lengths = units.map((one) => sum([...one.values()], (times) => times))
  const mean = sum(lengths, (one) => one) / Math.max(1, units.length) || 1
  const found = new Map<number, { units: number[]; shares: number[] }>()
  for (const [unit, words] of units.entries()) {
    for (const [word, times] of words) {
      const share = times / (times + k1 * (1 - b + (b * lengths[unit]!) / mean))
      const postings = found.get(word) ?? { units: [], shares: [] }
      found.set(word, postings)
      postings.units.push(unit)
      postings.shares.push(share)
    }
  }
  return new Map(
    [...found].map(([word, { units: places, shares }]) => [
      word,
      { units: Uint32Array.from(places), shares: Float64Array.from(shares) },
    ]),
  )
}

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
