import { chineseNumeral, readNumeral } from './numerals'

const sign = '零〇○一二两三四五六七八九十百千'
const grouped = new RegExp(`[${sign}]+万[${sign}]+|[${sign}]+[万亿]?|(?<![\\d.])\\d{1,4}[万亿]`, 'g')
const digits = /(?<![\d.])[1-9]\d{0,8}(?![\d.])/g

/** One writing for numbers, so that texts can be compared: 八十八, ８８ → 88; 12万, 十二万 → 120000; 百分之三十 → 30%. */
export function inDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(grouped, (written) => {
      const value = valueOf(written)
      return value === undefined ? written : String(value)
    })
    .replace(/百分之(\d+)/g, '$1%')
}

/** A text with its numbers in each way that documents write them, and as it was typed, last. */
export function numberWritings(text: string): string[] {
  const plain = inDigits(text)
  const chinese = plain
    .replace(/(?<![\d.])(\d{1,3})%/g, (_, part: string) => `百分之${inChinese(Number(part))}`)
    .replace(/(?<!\d)[12]\d{3}(?=年)/g, (year) =>
      [...year].map((digit) => '〇一二三四五六七八九'.charAt(+digit)).join(''),
    )
    .replace(digits, (value) => inChinese(Number(value)))
  const spoken = chinese.replace(/(?<![十百千万零〇一二三四五六七八九])二(?=[百千万年个天日次倍人岁口户])/g, '两')
  const short = plain.replace(digits, (value) => (/^[1-9]\d{0,3}0000$/.test(value) ? `${value.slice(0, -4)}万` : value))
  return [...new Set([plain, chinese, spoken, short, text])]
}

/** 十二万, 12万, 一百二十; undefined for what only looks like a number: 百, 千万, 万一. */
function valueOf(written: string): number | undefined {
  const [whole = '', large, rest = ''] = /^(.*?)(?:([万亿])(.*))?$/.exec(written)?.slice(1) ?? []
  if (/^[百千]/.test(whole)) return undefined
  const value = readNumeral(whole)
  const below = rest === '' ? 0 : readNumeral(rest.replace(/^[零〇○]/, ''))
  if (value === undefined || below === undefined) return undefined
  return large === undefined ? value : value * (large === '万' ? 10_000 : 100_000_000) + below
}

function inChinese(value: number): string {
  if (value > 99_999_999) return String(value)
  const above = Math.floor(value / 10_000)
  const below = value % 10_000
  if (above === 0) return chineseNumeral(below)
  return `${chineseNumeral(above)}万${below === 0 ? '' : `${below < 1_000 ? '零' : ''}${chineseNumeral(below)}`}`
}
