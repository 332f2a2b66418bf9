const invisible = /[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}\p{Cs}\p{Co}\p{Cn}\u115f\u1160\u2800\u3164\uffa0]/u
/** What is not seen and parts nothing: also control characters but for tab and the ends of lines. */
export const isInvisible = (sign: string): boolean =>
  invisible.test(sign) || (/\p{Cc}/u.test(sign) && !/[\t\n\v\f\r\u0085]/.test(sign))

/** Runs of numbered signs that no normal form makes digits: the first of them, its number, how many. */
type Row = readonly [first: number, number: number, count: number]
const find = (rows: readonly Row[], code: number): number | undefined => {
  const row = rows.find(([first, , count]) => code >= first && code < first + count)
  return row && code - row[0] + row[1]
}

/** Circled, bracketed and dotted numbers up to nine, also Chinese ones: ① ❶ ➀ ⑴ ⒈ ㈠ ㊀. */
const enclosed: readonly Row[] = [
  [0x2460, 1, 9],
  [0x2474, 1, 9],
  [0x2488, 1, 9],
  [0x24ea, 0, 1],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x3220, 1, 9],
  [0x3280, 1, 9],
  [0x1f100, 0, 1],
  [0x1f101, 0, 10],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
]
export const enclosedDigit = (sign: string): number | undefined => find(enclosed, sign.codePointAt(0)!)

/** Roman, Suzhou and counting-rod numerals, which Unicode counts among letters and numbers and not among digits. */
const numerals: readonly Row[] = [
  [0x2160, 1, 9],
  [0x2170, 1, 9],
  [0x3021, 1, 9],
  [0x1d360, 1, 9],
  [0x1d369, 1, 9],
  [0x24eb, 11, 10],
]
const digit = /\p{Nd}/u
/** The digits of one sign, in any script: the ten of each stand in a row. */
export function digitOf(sign: string): string | undefined {
  const number = find(numerals, sign.codePointAt(0)!)
  if (number !== undefined) return String(number)
  if (!digit.test(sign) || /\d/.test(sign.normalize('NFKC'))) return undefined
  const code = sign.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** Signs of other scripts that are drawn as a Latin letter or a digit: Cyrillic, Greek, negative and regional letters. */
const drawn: Record<string, string> = Object.fromEntries(
  [
    ['АаАΑα', 'a'],
    ['ВвΒ', 'B'],
    ['СсϹϲ', 'c'],
    ['ЕеЁёΕ', 'e'],
    ['НнΗ', 'H'],
    ['ІіΙιӀӏ', 'l'],
    ['ЈјϳͿ', 'j'],
    ['КкΚκ', 'k'],
    ['МмΜ', 'M'],
    ['ОоΟοσᴏ', 'o'],
    ['РрΡρ', 'p'],
    ['Ѕѕ', 's'],
    ['ТтΤτ', 'T'],
    ['ХхΧχ', 'x'],
    ['УуΥ', 'y'],
    ['ԚԛϘϙ', 'q'],
    ['ԜԝѠѡωΩ', 'w'],
    ['Ѵѵν', 'v'],
    ['Зз', '3'],
    ['Чч', '4'],
    ['бƄ', '6'],
  ].flatMap(([signs, letter]) => [...signs!].map((sign) => [sign, letter!])),
)
const letters: readonly Row[] = [
  [0x1f130, 0, 26],
  [0x1f150, 0, 26],
  [0x1f170, 0, 26],
  [0x1f1e6, 0, 26],
]
export function lookalike(sign: string): string | undefined {
  const letter = find(letters, sign.codePointAt(0)!)
  return letter === undefined ? drawn[sign] : String.fromCharCode(0x61 + letter)
}
