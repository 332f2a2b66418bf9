import type { AnswerCard } from './card'
import { type Encoder } from '../encoder/encoder'
import { telling } from '../question/colloquial'
import { meaningSignals } from './rankingMeanings'
import { signalNames } from './rankingSignals'
import { associatedIn, cardPostings } from './rankingPostings'
import { eachOnce, joinedRows, startsOf, type WordRows, wordRows } from '../../text/wordRows'
import { topicShares } from './rankingTopics'
import { wayLikeness } from './rankingWays'
import { isSingle, tokensOf } from '../../text/tokens'
import { WordPlaces } from '../../text/wordPlaces'

export { signalNames } from './rankingSignals'

/** What words weigh together in a question of middling length; signals that are no shares are measured by it. */
const usualMass = 40

/** Among so many cards, a single character in more than this share of them (人, 有) tells nothing, but holds most of the postings. */
const plain = { fromCards: 300, share: 0.25 }

/** Columns that are written only in places; every question writes the whole of the others. */
const inPlaces = signalNames.flatMap((name, at) =>
  ['covered', 'waysWords', 'ownWords', 'waysMass', 'ownMass', 'topic', 'meant', 'meantThree', 'meantOwn'].includes(name)
    ? []
    : at,
)

/** A column for each signal, in the order of signalNames, with a place for each card; the next question writes over them. */
export type Columns = readonly Float64Array[]

/** What a question finds in cards, and what it finds in one of them when that is looked at by itself. */
export interface CardSignals {
  columns: Columns
  /** The question's words, each once, and what they mean. */
  words: ReadonlySet<number>
  meaning: Float32Array
  /** How near its ways and its own words are in meaning; until then the card as a whole stands for them. */
  lookAtMeanings(card: number): void
  /** How near its ways are in words, and how few other cards are asked in its words: 0 until then. */
  lookAtWays(card: number): void
  /** False where no way of a card can be so near in words, 0…1, by what the card lacks of the question and how much each way says. */
  mayBeSoNear(card: number, likeness: number): boolean
}

/**
 * The words of all cards turned round: word → the cards and the fields it stands in, so that a question costs one pass
 * over the postings of its own words. Fields are scored by BM25 (Robertson and Zaragoza, 2009); beside the words stands
 * what they mean to an encoder.
 */
export function cardWords(cards: readonly AnswerCard[], encoder: Encoder) {
  const places = new WordPlaces()
  const { ways, waysFrom, own, saying } = saidBy(cards, places)
  const waysOnce = eachOnce(ways, places.size)
  const inCards = cardPostings(joinedRows(ways, waysFrom), own, places.size)
  const topicsFor = topicShares(cards, joinedRows(waysOnce, waysFrom), places.size)
  const unseen = Math.log(1 + cards.length / 0.5)
  const codes = places.all()
  const idfs = Float64Array.from({ length: places.size }, (_, word) => {
    const having = inCards.starts[word + 1]! - inCards.starts[word]!
    const isPlain = isSingle(codes[word]!) && cards.length >= plain.fromCards && having > cards.length * plain.share
    return isPlain ? 0 : Math.log(1 + cards.length / (0.5 + having))
  })
  const meantBy = meaningSignals(encoder, {
    words: places.all(),
    ways: waysOnce,
    waysFrom,
    own: eachOnce(saying, places.size),
  })
  const likenessBy = wayLikeness(waysOnce, waysFrom, idfs)

  // Written over by each question: half a thousand kilobytes would otherwise be thrown away after every one.
  const columns = signalNames.map(() => new Float64Array(cards.length))
  /** What is added up word by word lies together, four numbers a card: one way to the memory and not three. */
  const sums = new Float64Array(4 * cards.length)

  /** The signals of all cards for a question; those of the corpus are left at 0. */
  return (question: string): CardSignals => {
    const words = new Set(tokensOf(telling(question)))
    const asked = [...words].map((code) => places.placeOf(code))
    const weights = asked.map((word) => (word < 0 ? unseen : idfs[word]!))
    const whole = weights.reduce((sum, one) => sum + one, 0)
    const square = weights.reduce((sum, one) => sum + one ** 2, 0)
    for (const name of inPlaces) columns[name]!.fill(0)
    sums.fill(0)
    const [nearest, nearestThree, covered, waysWords, ownWords] = columns as [Column, Column, Column, Column, Column]
    const [contained, waysMass, ownMass, associated] = columns.slice(7) as [Column, Column, Column, Column]
    const byWays = likenessBy(asked, weights, { nearest, nearestThree, contained })
    const { starts, cards: units, inWays, own: inOwn } = inCards
    for (const [nth, word] of asked.entries()) {
      if (word < 0 || weights[nth] === 0) continue
      const share = weights[nth]! / whole
      const end = starts[word + 1]!
      for (let at = starts[word]!; at < end; at++) {
        const card = 4 * units[at]!
        sums[card]! += share
        sums[card + 1]! += share * inWays[at]!
        sums[card + 2]! += share * inOwn[at]!
      }
    }
    topicsFor(asked, columns[11]!)
    for (let at = 0; at < cards.length; at++) {
      covered[at] = sums[4 * at]!
      waysWords[at] = sums[4 * at + 1]!
      ownWords[at] = sums[4 * at + 2]!
      waysMass[at] = (waysWords[at]! * whole) / usualMass
      ownMass[at] = (ownWords[at]! * whole) / usualMass
    }
    const [meant, meantThree, meantOwn] = columns.slice(12) as [Column, Column, Column]
    const meaning = encoder.meaningOf(words)
    return {
      columns,
      words,
      meaning,
      lookAtMeanings: meantBy(meaning, { meant, meantThree, meantOwn }),
      lookAtWays: (card) => {
        byWays.lookAt(card)
        associated[card] = associatedIn(inCards, { asked, weights, whole }, card)
      },
      // A cosine so near leaves only so much of the question's square; what is lacked has at least its own sum's (Cauchy and Schwarz).
      mayBeSoNear: (card, likeness) =>
        (whole * (1 - covered[card]!)) ** 2 <= words.size * square * (1 - likeness ** 2) + 1e-6 &&
        byWays.saysAsMuch(card, likeness),
    }
  }
}

type Column = Float64Array

/** What cards are asked in and what they say, in words; each text is brought to words once: that is most of what it costs. */
function saidBy(cards: readonly AnswerCard[], places: WordPlaces) {
  const toWords = (texts: readonly string[]) => texts.map((text) => tokensOf(telling(text)))
  const asked = cards.map(({ question, ways }) => toWords([question, ...ways]))
  const ways = wordRows(asked.flat(), places)
  // What a card says itself stands first in its row, so that it can be told from what is only named beside it.
  const said = cards.map(({ answer, next }, at) => [asked[at]![0]!, ...toWords([answer, ...next])])
  const beside = cards.map(({ topic, citations }) => toWords([topic, ...citations.map(({ title }) => title)]))
  const own = wordRows(
    cards.map((_, at) => [...said[at]!, ...beside[at]!].flat()),
    places,
  )
  const saying: WordRows = wordRows(
    said.map((texts) => texts.flat()),
    places,
  )
  return { ways, waysFrom: startsOf(asked.map(({ length }) => length)), own, saying }
}
