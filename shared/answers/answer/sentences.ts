import { asked } from '../question/shapes'
import { chineseNumeral } from '../documents/numerals'
import { tokensOf } from '../../text/tokens'

/** The longest stretch that still reads as one answer. */
export const longestQuote = 120

/** How much the right shape adds, in words of average weight. */
const shapeBonus = 8

/**
 * The sentence (or neighbouring sentences) of a provision that answers a question best: the most of the question's
 * weight in at most 120 characters. Always a verbatim part of `text`; empty only where the text is.
 * `weightOf` tells how much a word says, as the index has it. `answer`: what was read out of the provision; its
 * words say half as much as the question's which sentence it was.
 */
export function decisiveSentences(
  text: string,
  question: string,
  weightOf: (token: number) => number,
  answer = '',
): string {
  const words = new Map([
    ...tokensOf(inNumerals(answer)).map((token): [number, number] => [token, weightOf(token) / 2]),
    ...tokensOf(question).map((token): [number, number] => [token, weightOf(token)]),
  ])
  const shapes = asked.filter(([pattern]) => pattern.test(question)).map(([, shape]) => shape)
  const parts = partsOf(text)
  let best = { value: -1, quote: '' }
  for (let from = 0; from < parts.length; from++) {
    for (let to = from; to < parts.length; to++) {
      const quote = stretch(text, parts, from, to)
      if (to > from && (quote.length > longestQuote || quote.includes('\n'))) break
      const value = worth(quote, words, shapes) - 1.5 * (to - from)
      if (value > best.value) best = { value, quote }
    }
  }
  return shortened(best.quote)
}

/** 10日 and 200元 as they stand in a statute. */
const inNumerals = (answer: string) =>
  answer.replace(/\d{1,4}(?!\d)/g, (number) => chineseNumeral(Number(number))).replace(/两(?=倍|名|人|个|次)/g, '二')

interface Part {
  start: number
  end: number
}

/** Sentences; where one is too long, its clauses. */
function partsOf(text: string): Part[] {
  const sentences = [...text.matchAll(/[^。；！？\n]+[。；！？]?/g)]
  return sentences.flatMap((found) => {
    const clauses = found[0].length <= longestQuote ? [found] : [...found[0].matchAll(/[^，：]+[，：]?/g)]
    const offset = clauses[0] === found ? 0 : found.index
    return clauses.map((clause) => ({ start: offset + clause.index, end: offset + clause.index + clause[0].length }))
  })
}

function stretch(text: string, parts: readonly Part[], from: number, to: number): string {
  return text.slice(parts[from]?.start, parts[to]?.end).trim()
}

function worth(quote: string, words: ReadonlyMap<number, number>, shapes: readonly RegExp[]): number {
  const present = new Set(tokensOf(quote))
  let value = 0
  for (const [token, weight] of words) if (present.has(token)) value += weight
  return value + shapes.filter((shape) => shape.test(quote)).length * shapeBonus
}

function shortened(quote: string): string {
  return quote.length <= longestQuote ? quote : quote.slice(0, longestQuote)
}
