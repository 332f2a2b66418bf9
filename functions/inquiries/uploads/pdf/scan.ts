import { Problem } from '@shared/problem'

const [blank, mark] = [1, 2]
/** What each byte is to a reader of PDF (ISO 32000-1, 7.2.2): white space, a delimiter, or part of a word. */
const kinds = new Uint8Array(256)
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = blank
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = mark
const code = (sign: string) => sign.charCodeAt(0)
const [percent, slash, round, unround, less, more, square, unsquare, escape] = [
  code('%'),
  code('/'),
  code('('),
  code(')'),
  code('<'),
  code('>'),
  code('['),
  code(']'),
  code('\\'),
] as const

/** No honest document nests deeper. */
const deepest = 500
/** Longer names and words mean nothing to anybody who reads this. */
const longest = 128

interface Visit {
  /** Each name, its codes resolved, with the number of dictionaries and lists around it. */
  name(text: string, depth: number): void
  /** Each word that is no name, string or bracket; true ends the reading. */
  word(text: string, depth: number): boolean
}

/**
 * Reads tokens the way viewers do: comments and strings are passed over, nothing stops it but the end or the visitor.
 * @returns where it ended. @throws Problem 'cannot-read-file' for nesting without end.
 */
export function scan(bytes: Uint8Array, from: number, visit: Visit): number {
  const open: number[] = []
  const end = bytes.length
  let at = from
  const endOfWord = (start: number) => {
    let after = start
    while (after < end && kinds[bytes[after]!] === 0) after++
    return after
  }
  while (at < end) {
    const byte = bytes[at]!
    if (kinds[byte] === blank) at++
    else if (byte === percent) at = endOfLine(bytes, at)
    else if (byte === round) at = endOfString(bytes, at)
    else if (byte === less && bytes[at + 1] === less) at = push(less, at + 2)
    else if (byte === less) at = endOfCodes(bytes, at)
    else if (byte === more && bytes[at + 1] === more) at = pop(less, at + 2)
    else if (byte === square) at = push(square, at + 1)
    else if (byte === unsquare) at = pop(square, at + 1)
    else if (byte === slash) {
      const after = endOfWord(at + 1)
      if (after - at <= longest) visit.name(nameIn(bytes, at + 1, after), open.length)
      at = after
    } else if (kinds[byte] === mark) at++
    else {
      const after = endOfWord(at)
      if (after - at <= longest && visit.word(latin(bytes, at, after), open.length)) return after
      at = after
    }
  }
  return end

  function push(bracket: number, after: number): number {
    open.push(bracket)
    if (open.length > deepest) throw new Problem('cannot-read-file', '这个 PDF 里层层嵌套太深，请打印成普通 PDF 再传')
    return after
  }

  function pop(bracket: number, after: number): number {
    if (open.at(-1) === bracket) open.pop()
    return after
  }
}

const latin = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

function nameIn(bytes: Uint8Array, from: number, to: number): string {
  const text = latin(bytes, from, to)
  if (!text.includes('#')) return text
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++
  return at
}

function endOfCodes(bytes: Uint8Array, from: number): number {
  const close = bytes.indexOf(more, from)
  return close < 0 ? bytes.length : close + 1
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === escape) at++
    else if (bytes[at] === round) depth++
    else if (bytes[at] === unround && --depth === 0) return at + 1
  }
  return bytes.length
}
