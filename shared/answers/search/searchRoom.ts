import type { PolicyIndex } from './indexFile'
import { addCode } from './addCode'
import { mostCode } from './mostCode'
import type { PassageScores } from './passageScores'
import { impactSteps } from './postings'

/** What every question on an index needs again: memory to add up in, and where provisions and documents start. */
export interface SearchRoom {
  sums: Int32Array
  /** What the sums are of; undefined where they are of nothing, or of something half. */
  added: { asked: unknown; scores: PassageScores } | undefined
  /** Beside the documents: their best passages' sums, their own scores (below 0: not known yet), and the room to choose. */
  most: Int32Array
  documents: Float64Array
  bounds: Float64Array
  /** Beside the provisions and the documents, plus the end: their first passages. */
  provisionStarts: Uint32Array
  policyStarts: Uint32Array
  /** Adds to the sums of a word's passages what each impact is worth, beside the impacts from 0 on. */
  addWord(word: number, worth: ArrayLike<number>): void
  /** Writes down in `most` each document's best passage, in units. */
  addMost(): void
}

const page = 0x10000
let compiled: { most: WebAssembly.Module; add: WebAssembly.Module } | undefined

const rooms = new WeakMap<PolicyIndex, SearchRoom[]>()

/** The rooms of an index that no question is in. */
export function roomsOf(index: PolicyIndex): SearchRoom[] {
  const kept = rooms.get(index) ?? []
  rooms.set(index, kept)
  return kept
}

export function roomFor({ provisionOf, policyOf, nameStarts, starts: listStarts, postings }: PolicyIndex): SearchRoom {
  const policies = nameStarts.length - 1 - policyOf.length
  const provisionStarts = new Uint32Array(policyOf.length + 1).fill(provisionOf.length)
  const policyStarts = new Uint32Array(policies + 1).fill(provisionOf.length)
  for (let passage = provisionOf.length - 1; passage >= 0; passage--) provisionStarts[provisionOf[passage]!] = passage
  for (let at = policyOf.length - 1; at >= 0; at--) policyStarts[policyOf[at]!] = provisionStarts[at]!
  for (let at = policies - 1; at >= 0; at--) policyStarts[at] = Math.min(policyStarts[at]!, policyStarts[at + 1]!)
  // Together in one memory: the sums, the ends of documents, the best of each, what impacts are worth, and one list of postings.
  const ends = 4 * provisionOf.length
  const most = ends + 4 * (policies + 1)
  const worths = most + 4 * policies
  const list = worths + 4 * (impactSteps + 1)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((list + longestOf(listStarts)) / page) + 1 })
  compiled ??= { most: new WebAssembly.Module(mostCode), add: new WebAssembly.Module(addCode) }
  const code = (module: WebAssembly.Module, name: string) =>
    new WebAssembly.Instance(module, { room: { memory } }).exports[name] as (...given: number[]) => void
  const [findMost, add] = [code(compiled.most, 'most'), code(compiled.add, 'add')]
  const worthOf = new Int32Array(memory.buffer, worths, impactSteps + 1)
  const bytes = new Uint8Array(memory.buffer)
  const starts = new Uint32Array(memory.buffer, ends, policies + 1)
  starts.set(policyStarts)
  return {
    sums: new Int32Array(memory.buffer, 0, provisionOf.length),
    added: undefined,
    most: new Int32Array(memory.buffer, most, policies),
    documents: new Float64Array(policies),
    bounds: new Float64Array(policies),
    provisionStarts,
    policyStarts: starts,
    addWord(word, worth) {
      const [from, end] = [listStarts[word]!, listStarts[word + 1]!]
      if (from === end) return
      worthOf.set(worth)
      bytes.set(postings.subarray(from, end), list)
      add(list, list + end - from, worths)
    },
    addMost: () => {
      if (policies > 0) findMost(0, ends + 4, most, most + 4 * policies)
    },
  }
}

/** The bytes of the longest list of postings. */
function longestOf(starts: Uint32Array): number {
  let longest = 0
  for (let word = 1; word < starts.length; word++) longest = Math.max(longest, starts[word]! - starts[word - 1]!)
  return longest
}
