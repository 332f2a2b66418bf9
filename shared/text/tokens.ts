import { plainText } from './plainText'

/**
 * The words of a text as 32-bit codes: every pair of neighbouring Chinese characters, every single one, and every run
 * of latin letters or digits; a number with % is one more word, so that 30% is not 30. Pairs need no dictionary and lose nothing to wrong segmentation; of single characters
 * the index keeps only the rare ones (狗, 押), which alone can name the subject.
 */
export function tokensOf(text: string): number[] {
  const plain = plainText(text)
  if (plain.length > signs.length) signs = new Uint16Array(2 * plain.length)
  for (let at = 0; at < plain.length; at++) signs[at] = plain.charCodeAt(at)
  const found = tokensIn(signs, plain.length)
  const tokens: number[] = []
  for (let at = 0; at < found.length; at++) tokens.push(found[at]!)
  return tokens
}

/** Written over by the next text. */
let signs = new Uint16Array(1 << 10)
let room = new Uint32Array(1 << 11)

/** The words of a plain text's first signs, by their codes; the next text writes over them. */
export function tokensIn(plain: Uint16Array, length: number): Uint32Array {
  if (2 * length + 1 > room.length) room = new Uint32Array(4 * length)
  const tokens = room
  let count = 0
  let before = 0
  let word = 0
  for (let at = 0; at < length; at++) {
    const code = plain[at]!
    if (isWordSign(code)) {
      word = Math.imul((word || 0x811c9dc5) ^ code, 0x01000193)
      before = 0
      continue
    }
    if (word !== 0) {
      tokens[count++] = wordToken(word)
      if (code === percent) tokens[count++] = wordToken(Math.imul(word ^ code, 0x01000193))
      word = 0
    }
    if (!isHan(code)) before = 0
    else {
      tokens[count++] = code
      if (before !== 0) tokens[count++] = (before << 16) | code
      before = code
    }
  }
  if (word !== 0) tokens[count++] = wordToken(word)
  return tokens.subarray(0, count)
}

const percent = '%'.charCodeAt(0)
const firstHan = 0x3400

/** Whether a token is one Chinese character by itself. */
export function isSingle(token: number): boolean {
  return isHan(token)
}

/** Words hash between the single characters and the pairs, so the kinds never meet. */
function wordToken(hash: number): number {
  return 0x10000 + ((hash >>> 0) % (firstHan * 0x10000 - 0x10000))
}

function isHan(code: number): boolean {
  return code >= firstHan && code <= 0x9fff
}

function isWordSign(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 97 && code <= 122)
}
