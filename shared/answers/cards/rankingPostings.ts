/** The cards a word stands in, and what it says of each by BM25: in the ways it is asked, and in its own words. */
export interface CardPostings {
  units: Uint32Array
  /** 0 where it stands in the other alone. */
  inWays: Float32Array
  own: Float32Array
  /** How many of them have it in their ways. */
  asking: number
}

type Counts = ReadonlyMap<number, number>

const k1 = 1.2
const b = 0.4

/** Word → cards, from how often each word stands in each card's ways and in its own words (Robertson and Zaragoza, 2009). */
export function cardPostings(ways: readonly Counts[], own: readonly Counts[]): ReadonlyMap<number, CardPostings> {
  const shares = { ways: sharesIn(ways), own: sharesIn(own) }
  const units = new Map<number, number[]>()
  for (let card = 0; card < ways.length; card++)
    for (const word of new Set([...ways[card]!.keys(), ...own[card]!.keys()])) into(units, word).push(card)
  return new Map(
    [...units].map(([word, cards]) => [
      word,
      {
        units: Uint32Array.from(cards),
        inWays: Float32Array.from(cards, (card) => shares.ways(card, ways[card]!.get(word))),
        own: Float32Array.from(cards, (card) => shares.own(card, own[card]!.get(word))),
        asking: cards.filter((card) => ways[card]!.has(word)).length,
      },
    ]),
  )
}

/** Word → the places of the texts it stands in. */
export function waysWith(texts: readonly ReadonlySet<number>[]): ReadonlyMap<number, Uint32Array> {
  const places = new Map<number, number[]>()
  for (const [place, words] of texts.entries()) for (const word of words) into(places, word).push(place)
  return new Map([...places].map(([word, found]) => [word, Uint32Array.from(found)]))
}

function sharesIn(texts: readonly Counts[]) {
  const lengths = texts.map((counts) => [...counts.values()].reduce((sum, times) => sum + times, 0))
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, texts.length) || 1
  return (at: number, times: number | undefined): number =>
    times === undefined ? 0 : times / (times + k1 * (1 - b + (b * lengths[at]!) / mean))
}

function into(lists: Map<number, number[]>, word: number): number[] {
  const list = lists.get(word) ?? []
  lists.set(word, list)
  return list
}
