import { cardPostings } from '@shared/answers/cards/rankingPostings'
import { topicShares } from '@shared/answers/cards/rankingTopics'
import { randomFrom } from '@shared/departments/classifier'
import { type CountedRows, RowsCounted } from '@shared/text/wordRows'

const words = 12
const numbers = randomFrom(7)
const someTexts = (rows: number) =>
  Array.from({ length: rows }, () =>
    Array.from({ length: Math.floor(numbers() * 9) }, () => Math.floor(numbers() * words)),
  )
function rowsOf(texts: readonly (readonly number[])[]): CountedRows {
  const counted = new RowsCounted(texts.flat().length)
  for (const text of texts) {
    for (const word of text) counted.add(word)
    counted.endRow()
  }
  return counted.rows()
}
const timesIn = (text: readonly number[] | undefined, word: number) => text!.filter((one) => one === word).length

test('each word knows the cards it stands in, in their order, and what it says of each by BM25', () => {
  const [ways, own] = [someTexts(30), someTexts(30)]
  const made = cardPostings(rowsOf(ways), rowsOf(own), { places: words })
  const says = (texts: typeof ways, card: number, word: number) => {
    const times = timesIn(texts[card], word)
    const length = texts[card]!.length / (texts.flat().length / 30)
    return times / (times + 1.2 * (1 - 0.4 + 0.4 * length))
  }
  for (let word = 0; word < words; word++) {
    const having = Array.from({ length: 30 }, (_, card) => card).filter(
      (card) => timesIn(ways[card], word) + timesIn(own[card], word) > 0,
    )
    const [from, end] = [made.starts[word]!, made.starts[word + 1]!]
    expect([...made.sums.named.subarray(from, end)]).toEqual(having)
    for (const [nth, card] of having.entries()) {
      expect(made.sums.said[2 * (from + nth)]).toBeCloseTo(says(ways, card, word), 6)
      expect(made.sums.said[2 * (from + nth) + 1]).toBeCloseTo(says(own, card, word), 6)
    }
    expect(made.asking[word]).toBe(having.filter((card) => timesIn(ways[card], word) > 0).length)
  }
})

test('the topic whose ways have a word oftener is the likelier one', () => {
  const asked = rowsOf([
    [0, 0, 0, 1],
    [1, 0, 1],
  ])
  const { topicOf, sharesFor } = topicShares([{ topic: '劳动' }, { topic: '诈骗与个人信息' }], asked, 2)
  const shares = (word: number) => sharesFor(Int32Array.of(word))
  expect([...topicOf]).toEqual([0, 1])
  expect(shares(0)[0]).toBeGreaterThan(shares(0)[1]!)
  expect(shares(1)[1]).toBeGreaterThan(shares(1)[0]!)
  expect(sharesFor(Int32Array.of(-1)).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1)
})

test('a row that is made of several texts knows in how many of them each word stands, and how often', () => {
  const [byText, all] = [new RowsCounted(9), new RowsCounted(9)]
  for (const text of [
    [5, 5_000_000, 5],
    [5, 7],
  ]) {
    for (const word of text) all.add(word, byText.add(word))
    byText.endRow()
  }
  all.endRow()
  expect(byText.rows()).toMatchObject({ words: Uint32Array.of(5, 5_000_000, 5, 7), starts: Uint32Array.of(0, 2, 4) })
  expect(all.rows()).toEqual({
    words: Uint32Array.of(5, 5_000_000, 7),
    times: Uint16Array.of(3, 1, 1),
    inTexts: Uint16Array.of(2, 1, 1),
    starts: Uint32Array.of(0, 3),
  })
})
