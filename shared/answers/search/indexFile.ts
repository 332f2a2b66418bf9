import { Problem } from '../../problem'

/** "聊答索引" in a form that survives any editor's guess at the encoding. */
const magic = 0x59484441
/** Raised whenever the layout or the words of a text change: an older file is then rebuilt, never misread. */
export const indexVersion = 3
const headerWords = 11

/** 政策索引, ready to search: views on one file, nothing parsed and nothing copied. */
export interface PolicyIndex {
  /** Codes of the words, ascending. */
  terms: Uint32Array
  /** How much a word tells, beside terms. */
  weights: Float32Array
  /** Where a word's postings start, beside terms, plus the end. */
  starts: Uint32Array
  /** Per posting: the passage as a variable-length difference to the one before, then its impact in one byte. */
  postings: Uint8Array
  /** Passage → provision. */
  provisionOf: Uint32Array
  /** Provision → document. */
  policyOf: Uint32Array
  /** Where a name starts in `letters`: documents' ids first, then provisions' ids, plus the end. */
  nameStarts: Uint32Array
  letters: Uint16Array
}

/** The mark of the manifest an index was built over: FNV-1a of its bytes, so that neither answers without the other. */
export function manifestMark(manifest: Uint8Array): number {
  let hash = 0x811c9dc5
  for (const byte of manifest) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}

/**
 * Writes an index as one file: header, then the views in the order of PolicyIndex, each at a multiple of four. `mark` is
 * that of its manifest; 0 for an index that stands alone.
 */
export function indexBytes(index: PolicyIndex, mark = 0): Uint8Array {
  const parts = partsOf(index)
  const size = parts.reduce((sum, part) => sum + padded(part.byteLength), headerWords * 4)
  const bytes = new Uint8Array(size)
  let at = headerWords * 4
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += padded(part.byteLength)
  }
  const header = new Uint32Array(bytes.buffer, 0, headerWords)
  const lengths = [index.terms, index.postings, index.provisionOf, index.policyOf, index.nameStarts, index.letters]
  header.set([magic, indexVersion, size, checksum(bytes), mark, ...lengths.map((view) => view.length)])
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
  const [terms = 0, postings = 0, passages = 0, provisions = 0, names = 0, letters = 0] = header.subarray(5)
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
    provisionOf: new Uint32Array(...place(passages, 4)),
    policyOf: new Uint32Array(...place(provisions, 4)),
    nameStarts: new Uint32Array(...place(names, 4)),
    letters: new Uint16Array(...place(letters, 2)),
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

interface Names {
  /** All names one after the other: a name is a slice of it. */
  text: string
  /** Those that were asked for: the same text again is looked up by what it is, not sign by sign. */
  known: (string | undefined)[]
}

const kept = new WeakMap<Uint16Array, Names>()

function nameAt({ nameStarts, letters }: PolicyIndex, name: number): string {
  const { text, known } = kept.get(letters) ?? namesOf(letters)
  return (known[name] ??= text.slice(nameStarts[name], nameStarts[name + 1]))
}

/** Made once and kept. */
function namesOf(letters: Uint16Array): Names {
  let text = ''
  for (let at = 0; at < letters.length; at += 8192) text += String.fromCharCode(...letters.subarray(at, at + 8192))
  const names = { text, known: [] }
  kept.set(letters, names)
  return names
}

function partsOf(index: PolicyIndex) {
  const { terms, weights, starts, postings, provisionOf, policyOf, nameStarts, letters } = index
  return [terms, weights, starts, postings, provisionOf, policyOf, nameStarts, letters]
}

/** FNV-1a over whole words behind the header. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + headerWords * 4, (bytes.byteLength >> 2) - headerWords)
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ (words[at] ?? 0), 0x01000193)
  return hash >>> 0
}

function padded(length: number): number {
  return (length + 3) & ~3
}

function unreadable(what: string): Problem {
  return new Problem('cannot-read-file', `${what}，请重新导入政策文件`)
}
