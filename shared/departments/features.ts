import { keptFor } from '../text/keptFor'

/** Feature number → weight; numbers are below the table's size, so different grams may meet (feature hashing). */
export type Features = ReadonlyMap<number, number>

/** One part of a text; of two parts the weightier counts more (a title says more than a body of the same length). */
export interface WeighedText {
  text: string
  weight: number
}

/** The pieces of a text that carry features, beside each other: the hash of each, where it stands and how long it is. */
export interface Grams {
  hashes: Uint32Array
  starts: Uint32Array
  lengths: Uint32Array
}

/**
 * Runs of up to `longest` Chinese characters, latin runs, and words of two characters or more as the platform's
 * segmenter cuts them. Hashed to 32 bits by FNV-1a (Weinberger et al., Feature hashing, 2009). One question is cut
 * several times: the last ones are kept.
 */
export function gramsOf(text: string, longest: number): Grams {
  let cut = cutters.get(longest)
  if (!cut) {
    cut = keptFor(textsKept, (text) => cutIntoGrams(text, longest))
    cutters.set(longest, cut)
  }
  return cut(text)
}
const cutters = new Map<number, (text: string) => Grams>()
const textsKept = 6

function cutIntoGrams(text: string, longest: number): Grams {
  const words = wordsOf(text)
  const most = longest * text.length + words.length
  const all = { hashes: new Uint32Array(most), starts: new Uint32Array(most), lengths: new Uint32Array(most) }
  let count = 0
  const add = (hash: number, start: number, length: number) => {
    all.hashes[count] = hash
    all.starts[count] = start
    all.lengths[count++] = length
  }
  for (const run of text.matchAll(/[\p{Script=Han}]+|[a-z0-9]+/gu)) {
    const [part] = run
    const latin = /^[a-z0-9]/.test(part)
    if (latin) {
      add(hashOf(part), run.index, part.length)
      continue
    }
    for (let start = 0; start < part.length; start++) {
      let hash = beginning
      for (let length = 1; length <= longest && start + length <= part.length; length++) {
        hash = withSign(hash, part.charCodeAt(start + length - 1))
        add(mixed(hash), run.index + start, length)
      }
    }
  }
  for (const { word, start } of words) add(hashOf(word, wordMark), start, word.length)
  const { hashes, starts, lengths } = all
  return { hashes: hashes.subarray(0, count), starts, lengths }
}

interface Word {
  word: string
  start: number
}

/** Words of two characters or more, in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{Script=Han}{2,}/gu)].flatMap(({ 0: run, index }) =>
    wordsIn(run).map(({ word, start }) => ({ word, start: index + start })),
  )

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What stands around a run of Chinese characters changes none of its words: it is cut once, however often it is looked at. */
const wordsIn = keptFor(16, (run): readonly Word[] => {
  const cut = segmenter.segment(run)
  const found: Word[] = []
  for (let start = 0; start < run.length;) {
    const word = cut.containing(start)!.segment
    if (word.length > 1) found.push({ word, start })
    start += word.length
  }
  return found
})

/** Long numbers say nothing of the matter; width and capitals neither. */
export function readable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{6,}/g, ' ')
}

/** 1 + ln(count) a gram of up to `longest` characters, the parts added by their weight. */
export function featuresOf(parts: readonly WeighedText[], size: number, longest: number): Features {
  const features = new Map<number, number>()
  for (const { text, weight } of parts) {
    const times = new Map<number, number>()
    for (const hash of gramsOf(readable(text), longest).hashes)
      times.set(hash % size, (times.get(hash % size) ?? 0) + 1)
    for (const [feature, count] of times)
      features.set(feature, (features.get(feature) ?? 0) + weight * (1 + Math.log(count)))
  }
  return features
}

/** What a text is to a classifier: its features and their weights, the first `count` of each; the next text writes over them. */
export interface FeatureVector {
  at: Int32Array
  values: Float32Array
  count: number
}

/** Where features are counted: `times` and `sums` have a place for each and are empty between two texts. */
interface Room extends FeatureVector {
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
export function vectorIn(idf: Float32Array, longest: number, parts: readonly WeighedText[]): FeatureVector {
  const size = idf.length
  const cut = parts.map(({ text }) => gramsOf(readable(text), longest).hashes)
  const room = roomFor(
    size,
    cut.reduce((sum, { length }) => sum + length, 0),
  )
  const { times, sums, at, values } = room
  let count = 0
  for (let nth = 0; nth < cut.length; nth++) {
    const hashes = cut[nth]!
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

const beginning = 0x811c9dc5 | 0
const withSign = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
/** A word cut by the segmenter is told from a run of the same signs. */
const wordMark = withSign(beginning, '|'.charCodeAt(0))

function hashOf(gram: string, from = beginning): number {
  let hash = from
  for (let at = 0; at < gram.length; at++) hash = withSign(hash, gram.charCodeAt(at))
  return mixed(hash)
}
