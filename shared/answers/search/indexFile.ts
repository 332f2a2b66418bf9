import { Problem } from '../../problem'

/** "聊答索引" in a form that survives any editor's guess at the encoding. */
const magic = 0x59484441
/** Raised whenever the layout or the words of a text change: an older file is then rebuilt, never misread. */
export const indexVersion = 5
const headerWords = 13

/** 政策索引, ready to search: views on one file, nothing parsed and next to nothing copied. */
export interface PolicyIndex {
  /** Codes of the words, ascending. */
  terms: Uint32Array
  /** How much a word tells, beside terms. */
  weights: Float32Array
  /** Where a word's postings start, beside terms, plus the end. */
  starts: Uint32Array
  /** Per posting: its impact and the passage as a difference to the one before, as postings.ts packs them. */
  postings: Uint8Array
  /** Passage → provision, ascending. */
  provisionOf: Uint32Array
  /** Provision → document, ascending. */
  policyOf: Uint32Array
  /** Where a name starts in `letters`, which is UTF-8: documents' ids first, then provisions' ids, plus the end. */
  nameStarts: Uint32Array
  letters: Uint8Array
}

/** The mark of the manifest an index was built over: FNV-1a of its bytes, so that neither answers without the other. */
export function manifestMark(manifest: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of manifest) hash = Math.imul(hash ^ byte, prime)
  return hash >>> 0
}

/**
 * Writes an index as one file: header, then the views in the order of PolicyIndex, each at a multiple of four; what ascends as
 * stepsOf has it. `mark` is that of its manifest; 0 for an index that stands alone.
 */
export function indexBytes(index: PolicyIndex, mark = 0): Uint8Array {
  const { terms, weights, starts, postings, nameStarts, letters } = index
  const [provisions, policies] = [stepsOf(index.provisionOf), stepsOf(index.policyOf)]
  const parts = [terms, weights, starts, postings, provisions, policies, nameStarts, letters]
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), headerWords * 4)
  const bytes = new Uint8Array(size)
  let at = headerWords * 4
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += padded(part.byteLength)
  }
  const header = new Uint32Array(bytes.buffer, 0, headerWords)
  const counted = [terms, postings, index.provisionOf, provisions, index.policyOf, policies, nameStarts, letters]
  header.set([magic, indexVersion, size, checksum(bytes), mark, ...counted.map((view) => view.length)])
  return bytes
}

/**
 * Opens an index file without reading it through a parser. With a `mark`, only the index of that very manifest opens.
 * Throws Problem 'cannot-read-file' where it is no index, another format's or manifest's, cut short or damaged.
 */
export function openIndex(file: Uint8Array, mark?: number): PolicyIndex {
  if (file.byteLength < headerWords * 4) throw unreadable('政策索引不完整')
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice()
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerWords)
  const [found, version, size, sum, stamp] = header
  const [terms = 0, postings = 0, passages = 0, passageSteps = 0, ...others] = header.subarray(5)
  const [provisions = 0, provisionSteps = 0, names = 0, letters = 0] = others
  if (found !== magic) throw unreadable('这不是政策索引')
  if (version !== indexVersion) throw unreadable('政策索引是另一个版本的程序生成的')
  if (size !== bytes.byteLength) throw unreadable('政策索引不完整')
  if (sum !== checksum(bytes)) throw unreadable('政策索引已损坏')
  if (mark !== undefined && stamp !== mark) throw unreadable('政策索引和政策目录不是同一次导入的')
  let at = bytes.byteOffset + headerWords * 4
  const place = (length: number, width: number) => {
    const start = at
    at += padded(length * width)
    return [bytes.buffer, start, length] as const
  }
  return {
    terms: new Uint32Array(...place(terms, 4)),
    weights: new Float32Array(...place(terms, 4)),
    starts: new Uint32Array(...place(terms + 1, 4)),
    postings: new Uint8Array(...place(postings, 1)),
    provisionOf: placesIn(new Uint8Array(...place(passageSteps, 1)), passages),
    policyOf: placesIn(new Uint8Array(...place(provisionSteps, 1)), provisions),
    nameStarts: new Uint32Array(...place(names, 4)),
    letters: new Uint8Array(...place(letters, 1)),
  }
}

/** How many documents, provisions and passages an index holds. */
export function indexCounts(index: PolicyIndex): { policies: number; provisions: number; passages: number } {
  const provisions = index.policyOf.length
  return { policies: index.nameStarts.length - 1 - provisions, provisions, passages: index.provisionOf.length }
}

/** The id of a document, by its place in the index. */
export function policyIdAt(index: PolicyIndex, policy: number): string {
  return nameAt(index, policy)
}

/** The id of a provision, by its place in the index: 第三十三条. */
export function provisionIdAt(index: PolicyIndex, provision: number): string {
  return nameAt(index, indexCounts(index).policies + provision)
}

/** The names that were asked for, by their places: the same one again is looked up, not put together. */
const kept = new WeakMap<Uint8Array, (string | undefined)[]>()
const utf8 = new TextDecoder()

function nameAt({ nameStarts, letters }: PolicyIndex, name: number): string {
  const known = kept.get(letters) ?? []
  if (known.length === 0) kept.set(letters, known)
  return (known[name] ??= utf8.decode(letters.subarray(nameStarts[name], nameStarts[name + 1])))
}

/** The greatest step of one byte; a greater one goes on in the next byte. */
const longestStep = 255

/** Ascending numbers by how far each is from the one before: a byte and not four, for they hardly ever leave out any. */
function stepsOf(places: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(places.length + Math.floor((places.at(-1) ?? 0) / longestStep))
  let end = 0
  let before = 0
  for (const place of places) {
    let step = place - before
    for (; step >= longestStep; step -= longestStep) bytes[end++] = longestStep
    bytes[end++] = step
    before = place
  }
  return bytes.subarray(0, end)
}

function placesIn(steps: Uint8Array, count: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(count)
  let place = 0
  let nth = 0
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at]!
    place += step
    if (step < longestStep) places[nth++] = place
  }
  return places
}

/** FNV-1a over whole words behind the header, in four strands: none waits for the one before. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + headerWords * 4, (bytes.byteLength >> 2) - headerWords)
  let [first, second, third, fourth] = [0x811c9dc5, 0x811c9dc5, 0x811c9dc5, 0x811c9dc5]
  let at = 0
  for (; at + 3 < words.length; at += 4) {
    first = Math.imul(first ^ words[at]!, prime)
    second = Math.imul(second ^ words[at + 1]!, prime)
    third = Math.imul(third ^ words[at + 2]!, prime)
    fourth = Math.imul(fourth ^ words[at + 3]!, prime)
  }
  for (; at < words.length; at++) first = Math.imul(first ^ words[at]!, prime)
  return [second, third, fourth].reduce((hash, strand) => Math.imul(hash ^ strand, prime), first) >>> 0
}

/** Of FNV-1a in 32 bits. */
const prime = 0x01000193

function padded(length: number): number {
  return (length + 3) & ~3
}

function unreadable(what: string): Problem {
  return new Problem('cannot-read-file', `${what}，请重新导入政策文件`)
}
