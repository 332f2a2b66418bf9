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

/** How many months before the latest one a span begins and ends; `into`: months of its quarter that lie before it. */
const spans = {
  这个月: () => [0, 0],
  上个月: () => [-1, -1],
  本季度: (into) => [-into, 0],
  上季度: (into) => [-into - 3, -into - 1],
  近十二个月: () => [-11, 0],
} satisfies Record<string, (into: number) => readonly [from: number, until: number]>
export type MonthSpan = keyof typeof spans
const spanNames = Object.keys(spans) as MonthSpan[]

export const periodOf = (span: MonthSpan, latest: string): Months => {
  const [from = 0, until = 0] = spans[span]((Number(latest.slice(5)) - 1) % 3)
  return { from: monthAfter(latest, from), until: monthAfter(latest, until) }
}

const same = (one: Months, other: Months) => one.from === other.from && one.until === other.until

/** The spans to choose from: in the first month of a quarter it is no other than the month. */
export const spansAt = (latest: string): MonthSpan[] =>
  spanNames.filter((span) => spanOf(periodOf(span, latest), latest) === span)

/** Which of the named spans this is, if any. */
export const spanOf = (period: Months, latest: string): MonthSpan | undefined =>
  spanNames.find((span) => same(periodOf(span, latest), period))

/** 2026年11月, or 2026年9月至2026年11月 */
export const periodWords = ({ from, until }: Months): string =>
  from === until ? monthWords(from) : `${monthWords(from)}至${monthWords(until)}`

/** In the name of a file. */
export const monthsName = ({ from, until }: Months): string => (from === until ? from : `${from}至${until}`)
