import { constants, inflateSync } from 'node:zlib'
import { Problem } from '@shared/problem'
import { scan } from './scan'

/**
 * Names by which a PDF runs, starts, sends, fetches or carries something (ISO 32000-1, 7.11.4, 12.5.6, 12.6.4, 12.7.5,
 * 13). They are looked for where a viewer reads names, not in strings, comments or pictures.
 */
const acting = new Set(
  'JavaScript JS Launch SubmitForm ImportData GoToR GoToE URI EmbeddedFile EmbeddedFiles EF FileAttachment RichMedia RichMediaExecute RichMediaContent Rendition Movie Sound XFA 3D GoTo3DView OnInstantiate'.split(
    ' ',
  ),
)
/** What ends an object, a trailer or a table, once no dictionary is open. */
const ends = new Set(['endobj', 'obj', 'stream', 'xref', 'startxref', 'trailer'])

/** All that packed tables unpack to together; no honest document has more. */
const largestTables = 32 * 1024 * 1024
/** A well-formed file is read once. Objects without end, inside one another, would be read again and again. */
const mostReadings = 4

/**
 * Whether a PDF could do something besides being read. Every object of the file is looked at, whether its own table of
 * contents knows it or not, and every object inside an object stream (7.5.7). Work grows in proportion to the size.
 * @throws Problem 'cannot-read-file' for what cannot be judged: encrypted, packed in an unusual way, or a tangle.
 */
export function actsByItself(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const budget = { reading: file.length * mostReadings + 65_536, unpacking: largestTables }
  for (const start of starts(file)) {
    const names: string[] = []
    let isStream = false
    const after = scan(file, start, {
      name: (text, depth) => void (depth <= 2 || acting.has(text) ? names.push(text) : 0),
      word(text, depth) {
        isStream = depth === 0 && text === 'stream'
        return depth === 0 && ends.has(text)
      },
    })
    budget.reading -= after - start
    if (budget.reading < 0) throw unclear('这个 PDF 的结构混乱')
    if (names.some((name) => acting.has(name))) return true
    if (names.includes('Encrypt')) throw unclear('这个 PDF 加了密码或限制')
    // Whatever has a number of objects and a first one is unpacked by viewers as a table, whatever it calls itself.
    if (
      isStream &&
      names.includes('N') &&
      names.includes('First') &&
      namesActingIn(unpacked(file, after, names, budget))
    )
      return true
  }
  return false
}

/** After each `obj` and `trailer` of the file, wherever it stands. */
function* starts(file: Buffer): Generator<number> {
  for (const word of ['obj', 'trailer'])
    for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + word.length))
      if (word !== 'obj' || file.toString('latin1', Math.max(0, at - 3), at) !== 'end') yield at + word.length
}

function namesActingIn(table: Uint8Array): boolean {
  let found = false
  scan(table, 0, {
    name: (text) => void (found ||= acting.has(text)),
    word: () => found,
  })
  return found
}

function unpacked(
  file: Buffer,
  afterWord: number,
  names: readonly string[],
  budget: { unpacking: number },
): Uint8Array {
  const data = file.subarray(nextLine(file, afterWord))
  const filters = names.filter((name) => /Decode$|^(AHx|A85|LZW|Fl|RL|CCF|DCT|Crypt)$/.test(name))
  if (filters.length !== 1 || !/^(FlateDecode|Fl)$/.test(filters[0] ?? '') || names.includes('Predictor'))
    throw unclear('这个 PDF 的内容打包得少见')
  try {
    const maxOutputLength = Math.max(1, budget.unpacking)
    const table = inflateSync(data, { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH })
    budget.unpacking -= table.length
    return table
  } catch {
    throw unclear('这个 PDF 有一部分解不开或太大')
  }
}

function nextLine(file: Buffer, from: number): number {
  let at = from
  while (at < file.length && file[at] !== 10 && file[at] !== 13) at++
  return file[at] === 13 && file[at + 1] === 10 ? at + 2 : at + 1
}

const unclear = (what: string) => new Problem('cannot-read-file', `${what}，看不清里面有什么，请打印成普通 PDF 再传`)
