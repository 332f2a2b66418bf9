import { numeralSigns } from '@shared/answers/names'
import { readNumeral } from '@shared/answers/numerals'

const day = new RegExp(
  `([${numeralSigns}]{4})\\s*[年-]\\s*([${numeralSigns}]{1,3})\\s*[月-]\\s*([${numeralSigns}]{1,3})\\s*日?`,
  'g',
)

/** A day found in a text, with the words between it and the next one. */
export interface FoundDay {
  day: string
  /** The words before it, back to the previous day or the start. */
  before: string
  /** The words behind it, up to the next day or the end. */
  after: string
}

/** All days in a text as YYYY-MM-DD: 2021年1月29日, 二〇二一年一月二十九日, 2021-01-29. */
export function daysIn(text: string): FoundDay[] {
  const found = [...text.normalize('NFKC').matchAll(day)]
  const plain = text.normalize('NFKC')
  return found.flatMap((match, at) => {
    const iso = isoDay(match[1], match[2], match[3])
    if (iso === undefined) return []
    const previous = found[at - 1]
    const before = plain.slice(previous ? previous.index + previous[0].length : 0, match.index)
    return [{ day: iso, before, after: plain.slice(match.index + match[0].length, found[at + 1]?.index) }]
  })
}

/** The day after a day: an inclusive 有效期至 becomes the first day it no longer applies. */
export function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)
}

function isoDay(...parts: (string | undefined)[]): string | undefined {
  const [year, month, date] = parts.map((part) => (part === undefined ? undefined : readNumeral(part)))
  if (!year || !month || !date) return undefined
  const iso = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const time = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso
}
