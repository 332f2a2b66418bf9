import type { AnswerCard } from './card'

/** How many ways of asking each word is taken to have in every topic before it is seen in any. */
const unseen = 0.5
/** Words of one question are not independent: their evidence together counts for less. */
const tempered = 0.5

/**
 * 事项: which of the matters of daily life a question belongs to, told by the ways in which each is asked: naive Bayes
 * (Manning, Raghavan & Schütze, Introduction to Information Retrieval, 2008, chapter 13). Writes 0…1 beside the cards.
 */
export function topicShares(
  cards: readonly AnswerCard[],
  ways: readonly { at: number; words: ReadonlySet<number> }[],
): (words: readonly number[], shares: Float64Array) => void {
  const topics = [...new Set(cards.map(({ topic }) => topic))]
  const topicOf = cards.map(({ topic }) => topics.indexOf(topic))
  const counts = new Map<number, Float64Array>()
  const totals = new Float64Array(topics.length)
  for (const { at, words } of ways) {
    const topic = topicOf[at]!
    for (const word of words) {
      const count = counts.get(word) ?? new Float64Array(topics.length)
      counts.set(word, count)
      count[topic]! += 1
      totals[topic]! += 1
    }
  }
  const whole = totals.reduce((sum, total) => sum + total, 0)
  const perTopic = totals.map((total) => Math.log(total + unseen * topics.length))
  const evidence = new Map(
    [...counts].map(([word, count]) => [
      word,
      count.map((one, topic) => Math.log(one + (unseen * totals[topic]!) / whole) - perTopic[topic]!),
    ]),
  )
  return (words, shares) => {
    const sums = new Float64Array(topics.length)
    for (const word of words) {
      const told = evidence.get(word)
      if (told) for (let topic = 0; topic < sums.length; topic++) sums[topic]! += tempered * told[topic]!
    }
    let most = -Infinity
    for (const one of sums) most = Math.max(most, one)
    const raised = sums.map((one) => Math.exp(one - most))
    const all = raised.reduce((sum, one) => sum + one, 0)
    for (let card = 0; card < shares.length; card++) shares[card] = raised[topicOf[card]!]! / all
  }
}
