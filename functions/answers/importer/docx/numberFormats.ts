import { chineseNumeral } from '@shared/answers/documents/numerals'

/** How Word writes the number of a list item, by its numFmt; what is not here is written in digits. */
const formats: Record<string, (value: number) => string> = {
  none: () => '',
  bullet: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) => fullWidth(String(value)),
  decimalFullWidth2: (value) => fullWidth(String(value)),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnding(value)}`,
  hex: (value) => value.toString(16).toUpperCase(),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  ideographDigital: digital,
  taiwaneseDigital: digital,
  japaneseDigitalTenThousand: digital,
  chineseLegalSimplified: (value) => legal(value, '零壹贰叁肆伍陆柒捌玖', '拾佰仟'),
  ideographLegalTraditional: (value) => legal(value, '零壹貳參肆伍陸柒捌玖', '拾佰仟'),
  ideographTraditional: (value) => nth('甲乙丙丁戊己庚辛壬癸', value),
  ideographZodiac: (value) => nth('子丑寅卯辰巳午未申酉戌亥', value),
  ideographZodiacTraditional: (value) =>
    `${'甲乙丙丁戊己庚辛壬癸'.charAt((value - 1) % 10)}${'子丑寅卯辰巳午未申酉戌亥'.charAt((value - 1) % 12)}`,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  decimalEnclosedFullstop: (value) => (value <= 20 ? String.fromCharCode(0x2487 + value) : `${value}.`),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCharCode(0x327f + value) : counting(value)),
}

/** One number of a list as Word prints it: 3, chineseCounting → 三. Values outside 0…9999 are written in digits. */
export function numberWritten(value: number, format: string): string {
  const write = formats[format]
  return write && value >= 1 && value <= 9999 ? write(value) : String(value)
}

function counting(value: number): string {
  return chineseNumeral(value)
}

/** 二〇: digit by digit; up to ten as it is counted. */
function digital(value: number): string {
  return value === 10 ? '十' : [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('')
}

function legal(value: number, digits: string, units: string): string {
  const written = chineseNumeral(value)
  const whole = value >= 10 && value < 20 ? `一${written}` : written
  return [...whole]
    .map((sign) => {
      const digit = '零一二三四五六七八九'.indexOf(sign)
      return digit >= 0 ? digits.charAt(digit) : units.charAt('十百千'.indexOf(sign))
    })
    .join('')
}

function nth(signs: string, value: number): string {
  return value <= signs.length ? signs.charAt(value - 1) : String(value)
}

/** a … z, aa, bb … as Word goes on, not as a spreadsheet does. */
function letters(value: number): string {
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.min(20, Math.ceil(value / 26)))
}

function roman(value: number): string {
  const signs = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const
  let left = value
  return signs.reduce((text, [worth, sign]) => {
    const times = Math.floor(left / worth)
    left -= times * worth
    return text + sign.repeat(times)
  }, '')
}

function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x245f + value)
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21)
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value)
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}
