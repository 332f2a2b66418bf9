import { plainText } from './plainText'

/**
 * The words of a text as 32-bit codes: every pair of neighbouring Chinese characters, every single one, and every run
 * of latin letters or digits; a number with % is one more word, so that 30% is not 30. Pairs need no dictionary and lose nothing to wrong segmentation; of single characters
 * the index keeps only the rare ones (狗, 押), which alone can name the subject.
 */
export function tokensOf(text: string): number[] {
  const plain = plainText(text)
  const tokens: number[] = []
  let before = 0
  let word = 0
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (isWordSign(code)) {
      word = Math.imul((word || 0x811c9dc5) ^ code, 0x01000193)
      before = 0
      continue
    }
    if (word !== 0) {
      tokens.push(wordToken(word))
      if (code === percent) tokens.push(wordToken(Math.imul(word ^ code, 0x01000193)))
      word = 0
    }
    if (!isHan(code)) before = 0
    else {
      tokens.push(code)
      if (before !== 0) tokens.push(((before << 16) | code) >>> 0)
      before = code
    }
  }
  if (word !== 0) tokens.push(wordToken(word))
  return tokens
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
