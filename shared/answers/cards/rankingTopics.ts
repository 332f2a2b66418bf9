import type { AnswerCard } from './card'
import type { CountedRows } from '../../text/wordRows'

/** How many ways of asking each word is taken to have in every topic before it is seen in any. */
const unseen = 0.5
/** Words of one question are not independent: their evidence together counts for less. */
const tempered = 0.5

/**
 * 事项: which of the matters of daily life a question belongs to, told by the ways in which each is asked: naive Bayes
 * (Manning, Raghavan & Schütze, Introduction to Information Retrieval, 2008, chapter 13). `asked` has a row for each card:
 * the words of its ways. Gives 0…1 beside the topics for the places of a question's words, below 0 where one is unknown.
 */
export function topicShares(
  cards: readonly Pick<AnswerCard, 'topic'>[],
  asked: CountedRows,
  places: number,
): { count: number; topicOf: Uint16Array; sharesFor(words: Int32Array): Float64Array } {
  const topics = [...new Set(cards.map(({ topic }) => topic))]
  const topicOf = Uint16Array.from(cards, ({ topic }) => topics.indexOf(topic))
  const { starts, topicsOf, counts, totals } = countsIn(asked, topicOf, { places, topics: topics.length })
  const whole = totals.reduce((sum, total) => sum + total, 0)
  const before = totals.map((total) => (unseen * total) / whole)
  // What a word says of a topic in which it was never asked; where it was, so much more beside it.
  const never = totals.map((total, topic) => Math.log(before[topic]!) - Math.log(total + unseen * topics.length))
  const usual = before.map(Math.log)
  const more = new Float64Array(counts.length)
  for (let at = 0; at < more.length; at++)
    more[at] = Math.log(counts[at]! + before[topicsOf[at]!]!) - usual[topicsOf[at]!]!
  function sharesFor(words: Int32Array): Float64Array {
    const sums = new Float64Array(topics.length)
    let known = 0
    for (const word of words) {
      if (word < 0 || starts[word] === starts[word + 1]) continue
      known++
      for (let at = starts[word]!; at < starts[word + 1]!; at++) sums[topicsOf[at]!]! += more[at]!
    }
    let most = -Infinity
    for (let topic = 0; topic < sums.length; topic++) {
      sums[topic] = tempered * (sums[topic]! + known * never[topic]!)
      most = Math.max(most, sums[topic]!)
    }
    const raised = sums.map((one) => Math.exp(one - most))
    const all = raised.reduce((sum, one) => sum + one, 0)
    return raised.map((one) => one / all)
  }
  return { count: topics.length, topicOf, sharesFor }
}

/** How many ways of each topic have each word, word by word, without the topics that have none. */
function countsIn(asked: CountedRows, topicOf: Uint16Array, size: { places: number; topics: number }) {
  const byTopic = Array.from({ length: size.topics }, (): number[] => [])
  for (const [card, topic] of topicOf.entries()) byTopic[topic]!.push(card)
  const { words, starts: from, inTexts } = asked
  const starts = new Uint32Array(size.places + 1)
  const lastIn = new Int32Array(size.places).fill(-1)
  const totals = new Float64Array(size.topics)
  for (const [topic, cards] of byTopic.entries())
    for (const card of cards)
      for (let at = from[card]!; at < from[card + 1]!; at++) {
        const word = words[at]!
        totals[topic]! += inTexts[at]!
        if (lastIn[word] === topic) continue
        lastIn[word] = topic
        starts[word + 1]!++
      }
  for (let word = 0; word < size.places; word++) starts[word + 1]! += starts[word]!
  const topicsOf = new Uint16Array(starts[size.places]!)
  const counts = new Float64Array(topicsOf.length)
  const ends = starts.slice()
  lastIn.fill(-1)
  for (const [topic, cards] of byTopic.entries())
    for (const card of cards)
      for (let at = from[card]!; at < from[card + 1]!; at++) {
        const word = words[at]!
        if (lastIn[word] !== topic) topicsOf[ends[word]!++] = topic
        lastIn[word] = topic
        counts[ends[word]! - 1]! += inTexts[at]!
      }
  return { starts, topicsOf, counts, totals }
}

/** Topic → its cards that say something of their own. */
export function byTopic(cards: readonly AnswerCard[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [at, { topic, wordless }] of cards.entries()) {
    if (wordless) continue
    const there = found.get(topic)
    if (there) there.push(at)
    else found.set(topic, [at])
  }
  return found
}
