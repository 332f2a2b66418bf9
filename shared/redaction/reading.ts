/** A text as a person reads it, sign by sign: full width, circled, bold and keycap digits are digits, what is invisible is gone. */
export interface Reading {
  plain: string
  /** For each unit of `plain`, where its sign begins and ends in the original, in UTF-16 units. */
  begins: number[]
  ends: number[]
}

const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}]/u
const digit = /\p{Nd}/u
/** Runs of nine or ten numbered signs that no normal form makes digits, by the first of them and its number. */
const numbered: readonly (readonly [first: number, number: number, count: number])[] = [
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
]

export function readingOf(text: string): Reading {
  const read: Reading = { plain: '', begins: [], ends: [] }
  let at = 0
  for (const sign of text) {
    const end = at + sign.length
    const plain = plainSign(sign)
    if (plain === '' && read.ends.length > 0) read.ends[read.ends.length - 1] = end
    for (let unit = 0; unit < plain.length; unit++) {
      read.begins.push(at)
      read.ends.push(end)
    }
    read.plain += plain
    at = end
  }
  return read
}

function plainSign(sign: string): string {
  const code = sign.codePointAt(0)!
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return sign
  if (invisible.test(sign)) return ''
  const run = numbered.find(([first, , count]) => code >= first && code < first + count)
  if (run) return String(code - run[0] + run[1])
  const normal = sign.normalize('NFKC')
  return digit.test(normal) && normal.length <= 2 && !/[0-9]/.test(normal) ? digitOf(normal.codePointAt(0)!) : normal
}

/** The digits of every script stand ten in a row. */
function digitOf(code: number): string {
  let zero = code
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

const digitOfSign: Record<string, string> = {
  ...{
    〇: '0',
    '○': '0',
    零: '0',
    O: '0',
    o: '0',
    一: '1',
    壹: '1',
    幺: '1',
    I: '1',
    l: '1',
    二: '2',
    贰: '2',
    两: '2',
  },
  ...{ 三: '3', 叁: '3', 四: '4', 肆: '4', 五: '5', 伍: '5', 六: '6', 陆: '6', 七: '7', 柒: '7', 八: '8', 捌: '8' },
  ...{ 九: '9', 玖: '9' },
}

/** One sign read as a digit: also a Chinese numeral, and the letters people type for 0 and 1. */
export const asDigit = `[0-9${Object.keys(digitOfSign).join('')}]`

/** The digits in a stretch of text, and nothing else: 138-〇〇oo → 1380000. */
export const digitsIn = (stretch: string): string =>
  [...stretch].map((sign) => (/[0-9]/.test(sign) ? sign : (digitOfSign[sign] ?? ''))).join('')
