import { readNumeral } from '@shared/answers/documents/numerals'

/** Everything that is typed for a zero in a date: 〇 ○ 零 and letters and circles that look alike. */
const zero = '〇○零◯⭕⚪⚬◦ОΟоοOo0'
const number = `${zero}\\d元一二两三四五六七八九十廿卅壹贰叁肆伍陆柒捌玖拾`
/** 2021年6月2日, 二〇二一年六月二日, 2021 年 6 月 2 日, 二 ○ 二 一 年 …. */
const written = `((?:[${number}]\\s*){4})年\\s*([${number}](?:\\s*[${number}]){0,2})\\s*月\\s*([${number}](?:\\s*[${number}]){0,2})\\s*[日号]?`
/** 2021-06-02, 2021/6/2, 2021.06.02, 2021·6·2. */
const parted = `(?<![\\d./-])([12][${zero}\\d]{3})\\s*([-/.·‐‑–—])\\s*([${zero}\\d]{1,2})\\s*\\5\\s*([${zero}\\d]{1,2})(?![\\d])`
const day = new RegExp(`${written}|${parted}`, 'g')

const signs: Record<string, string> = { 廿: '二十', 卅: '三十', 元: '一', 正: '一' }
for (const [at, sign] of [...'壹贰叁肆伍陆柒捌玖拾'].entries()) signs[sign] = '一二三四五六七八九十'.charAt(at)

/** A day found in a text, with the words between it and the next one. */
export interface FoundDay {
  day: string
  /** The words before it, back to the previous day or the start. */
  before: string
  /** The words behind it, up to the next day or the end. */
  after: string
}

/** All days in a text as YYYY-MM-DD: 2021年1月29日, 二O二一年一月二十九日, 2021-01-29, 2021／1／29, 2021．1．29. */
export function daysIn(text: string): FoundDay[] {
  const plain = text.normalize('NFKC')
  const found = [...plain.matchAll(day)].flatMap((match) => {
    const iso = match[1] ? isoDay(match[1], match[2], match[3]) : isoDay(match[4], match[6], match[7])
    return iso === undefined ? [] : [{ iso, from: match.index, to: match.index + match[0].length }]
  })
  return found.map(({ iso, from, to }, at) => ({
    day: iso,
    before: plain.slice(found[at - 1]?.to ?? 0, from),
    after: plain.slice(to, found[at + 1]?.from),
  }))
}

/** The one day that a stated fact gives; a run of eight digits and a month alone (its first day) count here too. */
export function dayOf(value: string): string | undefined {
  const plain = value.normalize('NFKC').trim()
  const compact = /^([12]\d{3})(\d{2})(\d{2})(?:\d{6})?$/.exec(plain)
  const instant = /^(1\d{9})(\d{3})?$/.exec(plain)?.[1]
  if (instant !== undefined) return new Date((Number(instant) + 8 * 3600) * 1000).toISOString().slice(0, 10)
  return daysIn(plain)[0]?.day ?? (compact ? isoDay(compact[1], compact[2], compact[3]) : undefined)
}

/** Whether a line is a day and nothing else, as below a signature. */
export function isDayAlone(text: string): boolean {
  const [only, more] = daysIn(text)
  return only !== undefined && more === undefined && /^[\s()【】[\]]*$/.test(only.before + only.after)
}

/** The day after a day: an inclusive 有效期至 becomes the first day it no longer applies. */
export function dayAfter(iso: string): string {
  return daysLater(iso, 1)
}

export function daysLater(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day of a later month, or the last of that month where it is shorter: 2024-02-29 + 12 → 2025-02-28. */
export function monthsLater(iso: string, months: number): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

function isoDay(...parts: (string | undefined)[]): string | undefined {
  const [year, month, date] = parts.map((part) => (part === undefined ? undefined : numberOf(part)))
  if (!year || !month || !date || year < 1800 || year > 2999) return undefined
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso
}

const anyZero = new RegExp(`[${zero}]`, 'g')

function numberOf(text: string): number | undefined {
  const plain = text.replace(/\s+/g, '').replace(/[廿卅元正壹贰叁肆伍陆柒捌玖拾]/g, (sign) => signs[sign] ?? sign)
  const asDigits = /^[\d〇○零◯⭕⚪⚬◦ОΟоοOo]+$/.test(plain) ? plain.replace(anyZero, '0') : plain.replace(anyZero, '零')
  if (/\d/.test(asDigits) && /[零一二三四五六七八九]/.test(asDigits))
    return Number([...asDigits].map((sign) => (/\d/.test(sign) ? sign : '零一二三四五六七八九'.indexOf(sign))).join(''))
  return readNumeral(asDigits)
}
