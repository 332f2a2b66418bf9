import { monthAfter, monthWords } from '../../ledger/month'

/** Whole months, the first and the last included. */
export interface Months {
  from: string
  until: string
}

/** The API counts at most so many months at once. */
export const mostMonths = 12

/** A period that begins in `from`: the end follows where it would come before, or too long after. */
export const beginningIn = ({ until }: Months, from: string): Months => {
  const last = monthAfter(from, mostMonths - 1)
  return { from, until: until < from ? from : until > last ? last : until }
}

/** A period that ends in `until`: the beginning follows where it would come after, or too long before. */
export const endingIn = ({ from }: Months, until: string): Months => {
  const first = monthAfter(until, 1 - mostMonths)
  return { from: from > until ? until : from < first ? first : from, until }
}

const spans = { 这个月: [0, 0], 上个月: [-1, -1], 近三个月: [-2, 0], 近十二个月: [-11, 0] } as const
export type MonthSpan = keyof typeof spans
export const spanNames = Object.keys(spans) as MonthSpan[]

export const periodOf = (span: MonthSpan, latest: string): Months => {
  const [from, until] = spans[span]
  return { from: monthAfter(latest, from), until: monthAfter(latest, until) }
}

/** Which of the named spans this is, if any. */
export const spanOf = ({ from, until }: Months, latest: string): MonthSpan | undefined =>
  spanNames.find((span) => {
    const one = periodOf(span, latest)
    return one.from === from && one.until === until
  })

/** 2026年11月, or 2026年9月至2026年11月 */
export const periodWords = ({ from, until }: Months): string =>
  from === until ? monthWords(from) : `${monthWords(from)}至${monthWords(until)}`

/** In the name of a file. */
export const monthsName = ({ from, until }: Months): string => (from === until ? from : `${from}至${until}`)
