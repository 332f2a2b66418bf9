import type { AnswerCard } from './card'
import { type Encoder } from '../encoder/encoder'
import { readBy } from '../encoder/questionRead'
import { wordsTold } from '../question/wordsTold'
import { meaningBytes, meaningSignals } from './rankingMeanings'
import { signalNames } from './rankingSignals'
import { addPostings, associatedIn, cardPostings } from './rankingPostings'
import { RowsCounted } from '../../text/wordRows'
import { topicShares } from './rankingTopics'
import { wayLikeness } from './rankingWays'
import { keptFor } from '../../text/keptFor'
import { isSingle } from '../../text/tokens'
import { WordPlaces } from '../../text/wordPlaces'

export { signalNames } from './rankingSignals'

/** What words weigh together in a question of middling length; signals that are no shares are measured by it. */
const usualMass = 40

/** Among so many cards, a single character in more than this share of them (人, 有) tells nothing, but holds most of the postings. */
const plain = { fromCards: 300, share: 0.25 }

/** So many names of documents are kept in words while cards are read. */
const names = 2_000

/** Columns that are written only where a card is looked at by its ways: all else in them is 0. */
const inPlaces = ['nearest', 'nearestThree', 'contained', 'associated'] as const

/** A column for each signal, in the order of signalNames, with a place for each card; the next question writes over them. */
export type Columns = readonly Float64Array[]

/** What a question finds in cards; the columns hold it for those that are looked at. */
export interface CardSignals {
  columns: Columns
  /** The question's words, each once, and what they mean. */
  words: Uint32Array
  meaning: Float32Array
  /** What the corpus finds for a card: 0…1, the provision it rests on and the document that is in; the most of all counts. */
  find(card: number, inProvision: number, inDocument: number): void
  /**
   * The signals of all cards as these weights add them up, while what a card means as a whole stands for its ways and its
   * own words, and no card was looked at by its ways; −∞ for one that shares no word with the question.
   */
  roughScores(weights: readonly number[]): Float32Array
  /** The cards of the greatest rough scores, in their order. */
  greatest(limit: number): number[]
  /** Some cards by their scores as they stand now, the greatest first. */
  inOrder(cards: readonly number[]): number[]
  /** What a card says, as it is added up in the scores. */
  lookAt(card: number): void
  /** The same, and how near its ways and its own words are in meaning. */
  lookAtMeanings(card: number): void
  /** How near its ways are in words, and how few other cards are asked in its words: 0 until then. */
  lookAtWays(card: number): void
  /** Whether a way of a card is so near in words, 0…1. */
  isSoNear(card: number, likeness: number): boolean
}

/**
 * The words of all cards turned round: word → the cards and the fields it stands in, so that a question costs one pass
 * over the postings of its own words. Fields are scored by BM25 (Robertson and Zaragoza, 2009); beside the words stands
 * what they mean to an encoder.
 */
export function cardWords(cards: readonly AnswerCard[], encoder: Encoder) {
  const places = new WordPlaces()
  const { ways, waysFrom, asked, own, saying } = saidBy(cards, places)
  const topics = topicShares(cards, asked, places.size)
  const kinds = 2 * topics.count
  const inCards = cardPostings(asked, own, { places: places.size, kinds, beside: meaningBytes(encoder, { waysFrom }) })
  const unseen = Math.log(1 + cards.length / 0.5)
  const codes = places.all()
  const idfs = Float64Array.from({ length: places.size }, (_, word) => {
    const having = inCards.starts[word + 1]! - inCards.starts[word]!
    const isPlain = isSingle(codes[word]!) && cards.length >= plain.fromCards && having > cards.length * plain.share
    return isPlain ? 0 : Math.log(1 + cards.length / (0.5 + having))
  })
  const inSums = inCards.sums
  const meantBy = meaningSignals(encoder, { words: codes, ways, waysFrom, own: saying }, inSums)
  const likenessBy = wayLikeness(ways, waysFrom, idfs)

  // Written over by each question: half a thousand kilobytes would otherwise be thrown away after every one.
  const columns = signalNames.map(() => new Float64Array(cards.length))
  const column = (name: (typeof signalNames)[number]) => columns[signalNames.indexOf(name)]!
  const byWays = { nearest: column('nearest'), nearestThree: column('nearestThree'), contained: column('contained') }
  const byMeaning = { meant: column('meant'), meantThree: column('meantThree'), meantOwn: column('meantOwn') }
  const [covered, waysWords, ownWords] = [column('covered'), column('waysWords'), column('ownWords')]
  const [waysMass, ownMass, topic] = [column('waysMass'), column('ownMass'), column('topic')]
  const [associated, provision, document] = [column('associated'), column('provision'), column('document')]
  const ofWays = inPlaces.map(column)
  const lookedAtByWays: number[] = []
  const found: number[] = []
  // Those that say nothing of their own are asked in few ways: that is known once and for all.
  const few = column('wordless')
  for (const [at, { wordless }] of cards.entries()) few[at] = wordless ? 1 : 0
  for (const [at, topic] of topics.topicOf.entries()) inSums.kinds[at] = 2 * topic + few[at]!
  const { sums } = inSums
  const more = new Float64Array(kinds)
  const lookedAt = new Uint8Array(cards.length)
  const read = readBy(encoder)

  /** The signals of all cards for a question; those of the corpus are left at 0. */
  return (question: string): CardSignals => {
    const { words, meaning } = read(question)
    const asked = new Int32Array(words.length)
    const weights = new Float64Array(words.length)
    let [whole, square] = [0, 0]
    for (let nth = 0; nth < words.length; nth++) {
      const word = places.placeOf(words[nth]!)
      const weight = word < 0 ? unseen : idfs[word]!
      asked[nth] = word
      weights[nth] = weight
      whole += weight
      square += weight * weight
    }
    for (const card of found.splice(0)) provision[card] = document[card] = 0
    for (const card of lookedAtByWays.splice(0)) for (const one of ofWays) one[card] = 0
    lookedAt.fill(0)
    addPostings(inCards, { asked, weights, whole })
    const nearWays = likenessBy(asked, weights, byWays)
    const ofTopics = topics.sharesFor(asked)
    const meanings = meantBy(meaning, byMeaning)
    const signals: CardSignals = {
      columns,
      words,
      meaning,
      find(card, inProvision, inDocument) {
        if (provision[card] === 0 && document[card] === 0) found.push(card)
        if (inProvision > provision[card]!) provision[card] = inProvision
        if (inDocument > document[card]!) document[card] = inDocument
      },
      roughScores(by) {
        const weightOf = (name: (typeof signalNames)[number]) => by[signalNames.indexOf(name)]!
        const perMass = whole / usualMass
        const ways = weightOf('waysWords') + perMass * weightOf('waysMass')
        const own = weightOf('ownWords') + perMass * weightOf('ownMass')
        const meant = weightOf('meant') + weightOf('meantThree') + weightOf('meantOwn')
        const [cover, ofTopic] = [weightOf('covered'), weightOf('topic')]
        const [cited, titled, fewWays] = [weightOf('provision'), weightOf('document'), weightOf('wordless')]
        for (let topic = 0; topic < ofTopics.length; topic++) {
          more[2 * topic] = ofTopic * ofTopics[topic]!
          more[2 * topic + 1] = more[2 * topic]! + fewWays
        }
        meanings.roughly()
        const scores = inSums.score([ways, own, cover, meant], more)
        for (const card of found) inSums.raise(card, cited * provision[card]! + titled * document[card]!)
        return scores
      },
      greatest: (limit) => inSums.greatest(limit),
      inOrder: (some) => inSums.inOrder(some),
      lookAt(card) {
        if (lookedAt[card] === 1) return
        lookedAt[card] = 1
        covered[card] = sums[4 * card + 2]!
        waysWords[card] = sums[4 * card]!
        ownWords[card] = sums[4 * card + 1]!
        waysMass[card] = (waysWords[card]! * whole) / usualMass
        ownMass[card] = (ownWords[card]! * whole) / usualMass
        topic[card] = ofTopics[topics.topicOf[card]!]!
        byMeaning.meant[card] = byMeaning.meantThree[card] = byMeaning.meantOwn[card] = sums[4 * card + 3]!
      },
      lookAtMeanings(card) {
        signals.lookAt(card)
        meanings.lookAt(card)
      },
      lookAtWays(card) {
        lookedAtByWays.push(card)
        nearWays.lookAt(card)
        associated[card] = associatedIn(inCards, { asked, weights, whole }, card)
      },
      // A cosine so near leaves only so much of the question's square; what is lacked has at least its own sum's (Cauchy and Schwarz).
      isSoNear: (card, likeness) =>
        (whole * (1 - sums[4 * card + 2]!)) ** 2 <= words.length * square * (1 - likeness ** 2) + 1e-6 &&
        nearWays.isSoNear(card, likeness),
    }
    return signals
  }
}

/**
 * What cards are asked in and what they say, in words; each text is brought to words once: that is most of what it costs. `ways`
 * has a row for each way, `asked` and `own` one for each card; `saying` is the part of `own` that a card says itself.
 */
function saidBy(cards: readonly AnswerCard[], places: WordPlaces) {
  const most = mostWords(cards)
  const [byWay, byCard, own] = [new RowsCounted(most.ways), new RowsCounted(most.ways), new RowsCounted(most.own)]
  const waysFrom = new Uint32Array(cards.length + 1)
  for (const [at, { question, ways }] of cards.entries()) {
    for (const way of [question, ...ways]) {
      const words = wordsTold(way)
      for (let nth = 0; nth < words.length; nth++) {
        const word = places.placeFor(words[nth]!)
        byCard.add(word, byWay.add(word))
      }
      byWay.endRow()
    }
    byCard.endRow()
    waysFrom[at + 1] = waysFrom[at]! + 1 + ways.length
  }
  /** Names come again from card to card. */
  const ofName = keptFor(names, (name) => wordsTold(name).slice())
  const saidEnds = new Uint32Array(cards.length)
  const add = (words: Uint32Array) => {
    for (let nth = 0; nth < words.length; nth++) own.add(places.placeFor(words[nth]!))
  }
  for (const [at, { question, answer, next, topic, citations }] of cards.entries()) {
    for (const text of [question, answer, ...next]) add(wordsTold(text))
    saidEnds[at] = own.size
    for (const name of [topic, ...citations.map(({ title }) => title)]) add(ofName(name))
    own.endRow()
  }
  const ofOwn = own.rows()
  return { ways: byWay.rows(), waysFrom, asked: byCard.rows(), own: ofOwn, saying: { ...ofOwn, ends: saidEnds } }
}

/** A text has no more words than twice its signs, and one. */
function mostWords(cards: readonly AnswerCard[]): { ways: number; own: number } {
  const most = { ways: 0, own: 0 }
  const wordsIn = (text: string) => 2 * text.length + 1
  for (const { question, ways, answer, next, topic, citations } of cards) {
    for (const way of [question, ...ways]) most.ways += wordsIn(way)
    for (const said of [question, answer, ...next, topic]) most.own += wordsIn(said)
    for (const { title } of citations) most.own += wordsIn(title)
  }
  return most
}
