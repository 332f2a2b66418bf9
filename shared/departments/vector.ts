import { gramsOf, readable, type WeighedText } from './features'

/** What a text is to a classifier: its features and their weights, the first `count` of each; the next text writes over them. */
export interface Vector {
  at: Int32Array
  values: Float32Array
  count: number
}

/** Where features are counted: `times` and `sums` have a place for each and are empty between two texts. */
interface Room extends Vector {
  times: Uint16Array
  sums: Float64Array
}

const rooms = new Map<number, Room>()

/** One room for all tables of a size: only one text is counted at a time. */
function roomFor(size: number, grams: number): Room {
  const before = rooms.get(size)
  if (before && before.at.length > grams) return before
  const length = 2 * grams + 256
  const room = {
    times: before?.times ?? new Uint16Array(size),
    sums: before?.sums ?? new Float64Array(size),
    at: new Int32Array(length),
    values: new Float32Array(length),
    count: 0,
  }
  rooms.set(size, room)
  return room
}

/** tf · idf at length 1 of the features that count, each 1 + ln(count) a part by the part's weight; and a constant 1 for the bias. */
export function vectorIn(idf: Float32Array, longest: number, parts: readonly WeighedText[]): Vector {
  const size = idf.length
  const cut = parts.map(({ text }) => gramsOf(readable(text), longest).hashes)
  const room = roomFor(
    size,
    cut.reduce((sum, { length }) => sum + length, 0),
  )
  const { times, sums, at, values } = room
  let count = 0
  for (const [nth, hashes] of cut.entries()) {
    const { weight } = parts[nth]!
    const from = count
    // Those of earlier parts that come again are put behind, and counted there for this part alone.
    let end = count
    for (let gram = 0; gram < hashes.length; gram++) {
      const feature = hashes[gram]! % size
      if (!(idf[feature]! > 0)) continue
      if (times[feature]!++ === 0) at[end++] = feature
    }
    for (let seat = from; seat < end; seat++) {
      const feature = at[seat]!
      if (sums[feature] === 0) at[count++] = feature
      sums[feature]! += weight * (1 + Math.log(times[feature]!))
      times[feature] = 0
    }
  }
  let square = 0
  for (let seat = 0; seat < count; seat++) {
    const weighed = sums[at[seat]!]! * idf[at[seat]!]!
    square += weighed * weighed
  }
  const length = Math.sqrt(square) || 1
  for (let seat = 0; seat < count; seat++) {
    values[seat] = (sums[at[seat]!]! * idf[at[seat]!]!) / length
    sums[at[seat]!] = 0
  }
  at[count] = size
  values[count] = 1
  room.count = count + 1
  return room
}
