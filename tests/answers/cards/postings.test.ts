import { cardPostings } from '@shared/answers/cards/rankingPostings'
import { topicShares } from '@shared/answers/cards/rankingTopics'
import { randomFrom } from '@shared/departments/classifier'
import { startsOf, type WordRows } from '@shared/text/wordRows'

const words = 12
const numbers = randomFrom(7)
const someRows = (rows: number): WordRows => {
  const texts = Array.from({ length: rows }, () =>
    Array.from({ length: Math.floor(numbers() * 9) }, () => Math.floor(numbers() * words)),
  )
  return { words: Uint32Array.from(texts.flat()), starts: startsOf(texts.map(({ length }) => length)) }
}
const timesIn = ({ words: all, starts }: WordRows, row: number, word: number) =>
  all.subarray(starts[row], starts[row + 1]).filter((one) => one === word).length

test('each word knows the cards it stands in, in their order, and what it says of each by BM25', () => {
  const [ways, own] = [someRows(30), someRows(30)]
  const made = cardPostings(ways, own, words)
  const says = (rows: WordRows, card: number, word: number) => {
    const times = timesIn(rows, card, word)
    const length = (rows.starts[card + 1]! - rows.starts[card]!) / (rows.words.length / 30)
    return times / (times + 1.2 * (1 - 0.4 + 0.4 * length))
  }
  for (let word = 0; word < words; word++) {
    const having = Array.from({ length: 30 }, (_, card) => card).filter(
      (card) => timesIn(ways, card, word) + timesIn(own, card, word) > 0,
    )
    const [from, end] = [made.starts[word]!, made.starts[word + 1]!]
    expect([...made.cards.subarray(from, end)]).toEqual(having)
    for (const [nth, card] of having.entries()) {
      expect(made.inWays[from + nth]).toBeCloseTo(says(ways, card, word), 6)
      expect(made.own[from + nth]).toBeCloseTo(says(own, card, word), 6)
    }
    expect(made.asking[word]).toBe(having.filter((card) => timesIn(ways, card, word) > 0).length)
  }
})

test('the topic whose ways have a word oftener is the likelier one', () => {
  const asked: WordRows = { words: Uint32Array.of(0, 0, 0, 1, 1, 0, 1), starts: Uint32Array.of(0, 4, 7) }
  const { topicOf, sharesFor } = topicShares([{ topic: '劳动' }, { topic: '诈骗与个人信息' }], asked, 2)
  const shares = (word: number) => sharesFor(Int32Array.of(word))
  expect([...topicOf]).toEqual([0, 1])
  expect(shares(0)[0]).toBeGreaterThan(shares(0)[1]!)
  expect(shares(1)[1]).toBeGreaterThan(shares(1)[0]!)
  expect(sharesFor(Int32Array.of(-1)).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
})
