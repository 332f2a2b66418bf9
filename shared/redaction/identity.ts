import { before, isSerial } from './beside'
import { asDigit, digitsIn } from './reading'
import { type Rule, spanOf } from './rule'

const gap = '[\\s\\p{P}\\p{S}]{0,3}'
const word =
  /(?:身份证|身份号|[Ss][Ff][Zz](?:号)?|证件号|公民身份|居留证|居住证|(?<![可照照产权格])证号|[Ii][Dd])[^，。,；;]{0,12}$/u
/** A serial number may begin with the code of a place and the day it was given; nobody's birthday is that late. */
const daysOfPapers = 2012

const eighteen: Rule = {
  kind: '身份证号',
  pattern: new RegExp(
    `(?<![0-9A-Za-z])([1-9一二三四五六七八九壹贰叁肆伍陆柒捌玖](?:${gap}${asDigit}){16})${gap}([0-9Xx×${'〇零一二三四五六七八九'}])(?:[1-7][1-4]B?\\d?)?(?![0-9A-Za-z])`,
    'gu',
  ),
  where: (match, plain) => (isIdentity(match[1]!, match[2]!, plain, match.index) ? spanOf(match) : undefined),
}

/** By the words before it, or by place, birthday and check digit (GB 11643-1999); the last may be mistyped where nothing says otherwise. */
function isIdentity(body: string, last: string, plain: string, at: number): boolean {
  const number = digitsIn(body)
  if (/信用代码|组织机构|税号|纳税人识别|许可证/.test(before(plain, at, 16))) return false
  if (word.test(before(plain, at, 24))) return true
  if (!isPlace(number) || !isDay(number.slice(6, 14))) return false
  if (!isSerial(plain, at)) return true
  return isChecked(number, last) && Number(number.slice(6, 10)) < daysOfPapers
}

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
)
/** The place the number was given at; 9 is the permanent residence card of a foreigner, with the province after it. */
const isPlace = (number: string): boolean =>
  provinces.has(number.slice(0, 2)) || (number[0] === '9' && provinces.has(number.slice(1, 3)))

/** A day between 1880 and 2099: 19900230 is none. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1880 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
function isChecked(number: string, last: string): boolean {
  const sum = weights.reduce((so, weight, at) => so + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11] === (/[Xx×]/.test(last) ? 'X' : digitsIn(last))
}

/** The first generation: six of the place, six of the birthday, three. */
const fifteen: Rule = {
  kind: '身份证号',
  pattern: new RegExp(`(?<![0-9A-Za-z])([1-68]\\d{5}${gap}\\d{6}${gap}\\d{3})(?![0-9A-Za-z])`, 'gu'),
  where: (match, plain) => {
    const number = digitsIn(match[1]!)
    const known = isPlace(number) && isDay(`19${number.slice(6, 12)}`)
    return word.test(before(plain, match.index)) || (known && !isSerial(plain, match.index)) ? spanOf(match) : undefined
  },
}

/** By the word before it, whatever was mistyped in it, and the end of it that people give: 身份证后六位. */
const named: Rule = {
  kind: '身份证号',
  pattern: new RegExp(
    `(?<=身份(?:证|号)(?:件)?(?:号码?|号)?(?:后|前|尾号|末)?[四六八4-8]?位?[是为:：\\s（(“"]{0,3})(?:${asDigit}${gap}){5,19}[0-9Xx](?![0-9A-Za-z年月])`,
    'gu',
  ),
  where: (match) => (/[0-9].*[0-9].*[0-9].*[0-9].*[0-9Xx]/su.test(match[0]) ? spanOf(match) : undefined),
}
const lastFour: Rule = {
  kind: '身份证号',
  pattern: /(?<=身份证号?码?(?:的)?(?:(?:后|末|最后)[四4]位?|尾号)[是为:：\s]{0,3})\d{3}[\dXx](?![\dA-Za-z])/gu,
}
/** 外国人永久居留身份证 before 2023: the country in three letters and twelve digits. */
const resident: Rule = {
  kind: '身份证号',
  pattern: /(?<![A-Za-z0-9])[A-Z]{3}[\s-]?(\d{9,13})(?![0-9A-Za-z])/gu,
  where: (match, plain) => {
    const known = match[1]!.length === 12 && provinces.has(match[1]!.slice(0, 2)) && !isSerial(plain, match.index)
    return known || /居留|永居/.test(before(plain, match.index)) ? spanOf(match) : undefined
  },
}

export const identity: readonly Rule[] = [eighteen, fifteen, named, lastFour, resident]
