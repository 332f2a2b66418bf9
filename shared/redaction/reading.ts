import { digitOf, enclosedDigit, isInvisible, lookalike } from './signs'

/** A text as a person reads it, sign by sign: full width, circled, bold and keycap digits are digits, what is invisible is gone. */
export interface Reading {
  plain: string
  /** For each unit of `plain`, where its sign begins and ends in the original, in UTF-16 units. */
  begins: number[]
  ends: number[]
}

/**
 * All the ways to read a text. ⑴ and ① may be a digit of a number or the mark of an item in front of one: a text that holds such
 * signs is read both ways, any other once.
 */
export function readingsOf(text: string): Reading[] {
  const digits = readingOf(text, (digit) => String(digit))
  const hasEnclosed = [...text].some((sign) => enclosedDigit(sign) !== undefined)
  return hasEnclosed ? [digits, readingOf(text, () => ' ')] : [digits]
}

function readingOf(text: string, enclosed: (digit: number) => string): Reading {
  const begins: number[] = []
  const ends: number[] = []
  const parts: string[] = []
  let at = 0
  for (const sign of text) {
    const end = at + sign.length
    const digit = enclosedDigit(sign)
    const plain = digit === undefined ? plainSign(sign) : enclosed(digit)
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < plain.length; unit++) {
      begins.push(at)
      ends.push(end)
    }
    parts.push(plain)
    at = end
  }
  return { plain: parts.join(''), begins, ends }
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0)!
  if ((code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff)) return sign
  if (isInvisible(sign)) return ''
  return lookalike(sign) ?? digitOf(sign) ?? sign.normalize('NFKC')
}

const digitOfSign: Record<string, string> = Object.fromEntries(
  ['〇○零洞Oo', '一壹幺妖弌Il', '二贰两俩弍', '三叁仨叄弎', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖勾'].flatMap(
    (signs, digit) => [...signs].map((sign) => [sign, String(digit)]),
  ),
)

/** One sign read as a digit: also a Chinese numeral, one as it is said over a telephone, and the letters typed for 0 and 1. */
export const asDigit = `[0-9${Object.keys(digitOfSign).join('')}]`

/** The digits in a stretch of text, and nothing else: 138-〇〇oo → 1380000. */
export const digitsIn = (stretch: string): string =>
  [...stretch].map((sign) => (/[0-9]/.test(sign) ? sign : (digitOfSign[sign] ?? ''))).join('')
