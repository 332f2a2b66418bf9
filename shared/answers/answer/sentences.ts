import { asked } from '../question/shapes'
import { chineseNumeral } from '../documents/numerals'
import { placeOf } from '../search/passageScores'
import { longestQuote, stands, stretchesOf } from './stretches'
import { keptFor } from '../../text/keptFor'
import { tokensOf } from '../../text/tokens'

export { longestQuote } from './stretches'

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
  const { words, all } = stretchesOf(text)
  const weighed = new Map<number, number>()
  const weigh = (tokens: readonly number[], share: number) => {
    for (const token of tokens) {
      const place = placeOf(words, token)
      if (place >= 0) weighed.set(place, weightOf(token) * share)
    }
  }
  weigh(wordsRead(answer), 0.5)
  weigh(tokensOf(question), 1)
  const places = [...weighed.keys()]
  const weights = [...weighed.values()]
  const shapes = asked.filter(([pattern]) => pattern.test(question)).map(([, shape]) => shape)
  let best = { value: -1, quote: '' }
  for (const { quote, more, bits } of all) {
    let met = 0
    for (let nth = 0; nth < places.length; nth++) if (stands(bits, places[nth]!)) met += weights[nth]!
    const value = met + shapes.filter((shape) => shape.test(quote)).length * shapeBonus - 1.5 * more
    if (value > best.value) best = { value, quote }
  }
  return shortened(best.quote)
}

/** 10日 and 200元 as they stand in a statute. */
const inNumerals = (answer: string) =>
  answer.replace(/\d{1,4}(?!\d)/g, (number) => chineseNumeral(Number(number))).replace(/两(?=倍|名|人|个|次)/g, '二')

/** The words of an answer that is read out: the cards' come again. */
const wordsRead = keptFor(1_000, (answer): readonly number[] => tokensOf(inNumerals(answer)))

function shortened(quote: string): string {
  return quote.length <= longestQuote ? quote : quote.slice(0, longestQuote)
}
