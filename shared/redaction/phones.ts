import { isAmount, isPublicLine, isSerial } from './beside'
import { asDigit, digitsIn } from './reading'
import { type Rule, type Span, spanOf } from './rule'

/** Any sign may tear a number apart, also a word for one; whether the pieces are those of a telephone is looked at after. */
const torn = '(?:[\\s\\p{P}\\p{S}]|横?杠|空格?|点|横|再|然后|接着|后面是?|和|加|中){0,6}'
/** What quietly joins: blanks, hyphens, dots, brackets. */
const gap = '[\\s\\-–—‐‑−·.•・_/|~～()（）]{0,3}'
const number = (count: string) => `(?:${gap}\\d)${count}`

const mobile: Rule = {
  kind: '手机号',
  pattern: new RegExp(
    `(?<![0-9])(?<![0-9][.．])(?:[(（]?(?:\\+|00)?86[)）]?${torn})?([1一壹幺妖Il]?十?(?<=[1一壹幺妖Il十])${torn}[3-9三叁四肆五伍六陆七柒拐八捌九玖勾](?:${torn}${asDigit}){9})(?![0-9])`,
    'gu',
  ),
  where: (match, plain) => (isMobile(match[1]!, match.index, plain) ? spanOf(match) : undefined),
}

/** How people cut a mobile number where a comma or a point could as well part the items of a list or the places of an amount. */
const cuts = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '4-4-3',
  '4-3-4',
  '3-3-5',
  '5-6',
  '6-5',
  '4-7',
  '3-5-3',
  '3-2-3-3',
  '5-3-3',
])

function isMobile(written: string, at: number, plain: string): boolean {
  const raw = written.replace(/^[1一壹幺妖Il]?十/u, '1')
  if (digitsIn(raw).length !== 11 || isAmount(plain, at + written.length)) return false
  const numerals = raw.match(/[一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖零〇○洞拐勾]/gu)?.length ?? 0
  if (numerals > 0 && /[第百千]$|[一二三四五六七八九十]$/u.test(plain.slice(Math.max(0, at - 1), at))) return false
  if (numerals > 0 && /^[十百千万亿一二三四五六七八九]/u.test(plain.slice(at + written.length))) return false
  const pieces = raw
    .split(new RegExp(`(?!${asDigit}).|[点横杠中和加再]`, 'su'))
    .filter((piece) => piece !== '' && piece !== undefined)
  const sizes = pieces.map((piece) => piece.length)
  if (sizes.length >= 4 && sizes.every((size) => size <= 2) && rising(pieces)) return false
  const single = sizes.every((size) => size === 1)
  if (/[,，、.;；:：+=*/'"点横再然接后和加中]/u.test(raw) && !single && !cuts.has(sizes.join('-'))) return false
  return !(sizes.length === 1 && isSerial(plain, at))
}

/** 13、14、15、16: the items of a list rise. */
const rising = (pieces: readonly string[]): boolean =>
  pieces.every((piece, at) => at === 0 || Number(digitsIn(piece)) > Number(digitsIn(pieces[at - 1]!)))

/** 香港 852, 澳门 853, 台湾 886 and the rest of the world: with + or 00 before the code, or by the word before. */
const abroad: Rule = {
  kind: '手机号',
  pattern: new RegExp(`(?<![0-9A-Za-z])[(]?(?:\\+|00)${gap}(?!86)[1-9]\\d{0,2}[)]?${number('{7,11}')}(?!\\d)`, 'gu'),
  where: (match, plain) => (isAmount(plain, match.index + match[0].length) ? undefined : spanOf(match)),
}
const nearby: Rule = {
  kind: '手机号',
  pattern: new RegExp(
    `(?<![0-9A-Za-z.])[(]?(?:85[23][)]?${gap}[2-9]${number('{7}')}|886[)]?${gap}(?:0${gap})?[2-9]${number('{7,8}')}|09\\d{2}${gap}\\d{3}${gap}\\d{3})(?!\\d)`,
    'gu',
  ),
  where: (match, plain) =>
    isAmount(plain, match.index + match[0].length) || isSerial(plain, match.index) ? undefined : spanOf(match),
}
const there: Rule = {
  kind: '手机号',
  pattern: new RegExp(
    `(?=\\d)(?<=(?:香港|澳门|台湾|港|澳|台)(?:的|那边|这边|地区)?(?:手机|电话|号码|联系电话|联系方式){0,2}(?:号码?)?[是为:：\\s]{0,3})[2-9]\\d{3}${gap}\\d{4}(?!\\d)`,
    'gu',
  ),
}

const extension = '(?:[\\s,，(（]{0,2}(?:转|分机|内线|[Ee][Xx][Tt]\\.?|[xX#-])[\\s:：号是为]{0,2}\\d{1,6}[)）]?)?'

const landline: Rule = {
  kind: '座机号',
  pattern: new RegExp(
    `(?<![0-9A-Za-z])(?<!\\d[.-])(?:[（(]?0(?:10|2\\d|[3-9]\\d{2})|(?:\\+|00)?86${gap}0?(?:10|2\\d|[3-9]\\d{2}))[)）]?${gap}[2-9]${number('{6,7}')}(?!\\d)${extension}`,
    'gu',
  ),
  where: unlessPublic,
}
const spoken: Rule = {
  kind: '座机号',
  pattern: new RegExp(
    `(?<![0-9一二三四五六七八九十百千万零〇第])[零〇○洞](?:${gap}[一幺妖二两三四五六七拐八九勾零〇○洞]){10,11}(?![一二三四五六七八九零〇十百千])`,
    'gu',
  ),
  where: unlessPublic,
}
/** Without the code of the city a number counts only by the word before it. */
const local: Rule = {
  kind: '座机号',
  pattern: new RegExp(
    `(?=\\d)(?<=(?:座机|电话|固话|宅电|分机|小灵通|传真|联系方式|拨打|致电|[Tt][Ee][Ll])(?:号码?)?[是为:：.\\s]{0,3})[2-8]\\d{2,3}[\\s-]?\\d{4}(?!\\d)${extension}`,
    'gu',
  ),
  where: (match, plain) => (isAmount(plain, match.index + match[0].length) ? undefined : unlessPublic(match, plain)),
}

function unlessPublic(match: RegExpExecArray, plain: string): Span | undefined {
  const span = spanOf(match)
  if (/分机[号:：是为\s]{0,3}$/u.test(plain.slice(Math.max(0, span.from - 6), span.from))) return span
  return isPublicLine(plain, span.from, span.to) || isSerial(plain, span.from) ? undefined : span
}

/** 8234567分机12 */
const withExtension: Rule = {
  kind: '座机号',
  pattern: /(?<![0-9A-Za-z.-])[2-8]\d{6,7}\s?(?:分机|转)号?\d{1,5}(?!\d)/gu,
  where: unlessPublic,
}

/** 8765432 是我家座机: the word stands after it. */
const wordAfter: Rule = {
  kind: '座机号',
  pattern:
    /(?<![0-9A-Za-z.-])[2-8]\d{2,3}[\s-]?\d{4}(?=[\s,，]?[是为]?(?:我|我家|我们家|家里|本人)的?(?:座机|电话|固话|号码))/gu,
}

/** A number of digits and numerals mixed is a telephone's also where one sign too many or too few was typed: 138零6351八八27. */
const mistyped: Rule = {
  kind: '手机号',
  pattern: new RegExp(
    `(?<![0-9一二三四五六七八九十百千万])[1一幺][3-9三四五六七八九](?:\\s?[0-9〇零一二三四五六七八九]){8,11}(?![0-9零一二三四五六七八九十百千万亿])`,
    'gu',
  ),
  where: (match) => (/[0-9]/.test(match[0]) && /[〇零一二三四五六七八九]/u.test(match[0]) ? spanOf(match) : undefined),
}

/** 分机8012, 内线6021: the extension alone. */
const extensionAlone: Rule = {
  kind: '座机号',
  pattern: /(?<=(?:分机|内线)(?:电话|号码|号)?[是为:：转\s]{0,3})\d{3,6}(?![\d元年月个])/gu,
  where: unlessPublic,
}
/** 打八五一二二六七: said without the code of the city. */
const spokenLocal: Rule = {
  kind: '座机号',
  pattern:
    /(?<=(?:座机|电话|固话|宅电|号码|拨打|致电|回电|给我打|打)(?:号码?)?[是为:：\s]{0,3})[二三四五六七八](?:[\s-]?[零〇一幺二两三四五六七拐八九]){6,7}(?![零〇一二三四五六七八九十百千万元])/gu,
  where: unlessPublic,
}
/** 手机尾号4471: the part of a number that people give. */
const tail: Rule = {
  kind: '手机号',
  pattern:
    /(?<=(?:手机|电话|手机号|电话号|号码)(?:号码?)?(?:的)?(?:尾号|后四位|后4位|末四位|前七位|前7位|前三位|开头)[是为:：\s]{0,3})\d{3,7}(?!\d)|(?<=(?:前面|前七位|开头)是)1[3-9]\d{5}(?!\d)/gu,
}

export const phones: readonly Rule[] = [
  mobile,
  extensionAlone,
  spokenLocal,
  tail,
  mistyped,
  abroad,
  nearby,
  there,
  landline,
  spoken,
  local,
  withExtension,
  wordAfter,
]
