import { officially, typed } from './colloquial'
import fitted from './spokenFitted.json'
import known from './spokenKnown.json'
import { struckLines } from './spokenStruck'
import { keptFor } from '../../text/keptFor'

/** One line of the table: what people say, what the law says for it, and how often the one stands for the other, 0…1. */
export interface SpokenLine {
  spoken: string
  official: string
  share: number
}

/** A question for the corpus: as typed, with the provisions' own terms for what it names and for what it says. */
export type LawWords = (question: string) => string

/** 十天 is no part of 二十天. */
const numerals = '一二三四五六七八九十百千万两几'
const numeral = new RegExp(`^[${numerals}]`)

/** As officially, with what the lines say of the words in the question; lines that a person struck say nothing. */
export function lawWordsBy(lines: readonly SpokenLine[], struck: readonly string[] = struckLines): LawWords {
  const officialFor = new Map<string, string[]>()
  for (const { spoken, official } of lines)
    if (!struck.includes(`${spoken} ${official}`))
      officialFor.set(spoken, [...(officialFor.get(spoken) ?? []), official])
  if (officialFor.size === 0) return officially
  const longestFirst = [...officialFor.keys()].sort((a, b) => b.length - a.length)
  const any = new RegExp(
    longestFirst.map((word) => (numeral.test(word) ? `(?<![${numerals}])${word}` : word)).join('|'),
    'gu',
  )
  return (question) => {
    const said = officially(question)
    const more = (typed(question).match(any) ?? []).flatMap((spoken) => officialFor.get(spoken) ?? [])
    return [said, ...new Set(more)].join(' ')
  }
}

/** Lines that a person wrote: words of here and of the trades that no way of asking has taught. */
export const knownLines: readonly SpokenLine[] = known.map((line) => {
  const [spoken = '', official = ''] = line.split(' ')
  return { spoken, official, share: 1 }
})

/** As the file has them, one line each: 欠钱 清偿 0.06. */
export const linesIn = (texts: readonly string[]): SpokenLine[] =>
  texts.map((text) => {
    const [spoken = '', official = '', share] = text.split(' ')
    return { spoken, official, share: Number(share) }
  })
export const lineOf = ({ spoken, official, share }: SpokenLine): string => `${spoken} ${official} ${share}`

/** With the lines that `npm run fit` learned from the ways in which cards are asked. */
export const inLawWords: LawWords = keptFor(2, lawWordsBy([...knownLines, ...linesIn(fitted.lines)]))
