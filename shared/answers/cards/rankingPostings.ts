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
  const found = new Map<number, number[]>()
  for (let card = 0; card < ways.length; card++) {
    const there = own[card]!
    for (const [word, times] of ways[card]!)
      into(found, word).push(card, shares.ways(card, times), shares.own(card, there.get(word)))
    for (const [word, times] of there)
      if (!ways[card]!.has(word)) into(found, word).push(card, 0, shares.own(card, times))
  }
  return new Map([...found].map(([word, rows]) => [word, columnsOf(rows)]))
}

/** From three numbers a card: its place and its two shares. */
function columnsOf(rows: readonly number[]): CardPostings {
  const cards = rows.length / 3
  const made = {
    units: new Uint32Array(cards),
    inWays: new Float32Array(cards),
    own: new Float32Array(cards),
    asking: 0,
  }
  for (let at = 0; at < cards; at++) {
    made.units[at] = rows[3 * at]!
    made.inWays[at] = rows[3 * at + 1]!
    made.own[at] = rows[3 * at + 2]!
    if (rows[3 * at + 1]! > 0) made.asking++
  }
  return made
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
  const known = lists.get(word)
  if (known) return known
  const list: number[] = []
  lists.set(word, list)
  return list
}
