import type { AnswerCard } from '../cards/card'
import { asksTheSame, saysAsked } from '../cards/leap'
import { signalNames } from '../cards/rankingSignals'
import { contentOf, inAnswered, sharesMatter } from '../search/floor'
import { askedFor } from './lead'

/** The nearest known question, and how far it is believed to be the one asked. */
interface Nearest {
  card: Pick<AnswerCard, 'question' | 'ways' | 'answer' | 'next'>
  signals: readonly number[]
  belief: number
}

/**
 * What tells whether the nearest known question is the one asked, where the ranking alone is not sure; by logistic regression on
 * 266 such questions of three sets, of which none answers 75. Each set told by the two others, of 131 from one half on 100
 * were understood rightly.
 */
const weights = { belief: 0.78, meant: 5.9, covered: 5.2, long: 0.6, same: 0.6, near: 0.7, kind: 1.2, constant: -9.05 }
const [meantAt, coveredAt] = [signalNames.indexOf('meantThree'), signalNames.indexOf('covered')]

/** From here on it is rather the one asked than not. */
export const understoodFrom = 0.5
/** A card that is believed in less is not asked at all. */
const leastBelief = 0.15

/** 0…1: how likely the nearest known question asks the same; 0 where it does not say what is asked for. */
export function understoodLikely(
  question: string,
  { card, signals, belief }: Nearest,
  weightOf: (token: number) => number,
): number {
  if (belief < leastBelief || !saysAsked(question, card)) return 0
  const content = contentOf(question)
  const said = [card.question, ...card.ways]
  const sum =
    weights.belief * Math.log(belief / (1 - belief)) +
    weights.meant * signals[meantAt]! +
    weights.covered * signals[coveredAt]! +
    weights.long * Math.log(1 + content.length) +
    weights.same * Number(asksTheSame(question, { card, belief }, weightOf)) +
    weights.near * Number(sharesMatter(content, said.join('\n'), weightOf, inAnswered)) +
    weights.kind * sharesKind(question, said) +
    weights.constant
  return 1 / (1 + Math.exp(-sum))
}

/** Whether a known way asks for the same kind of thing: who, where, how much; half where the question does not say. */
function sharesKind(question: string, said: readonly string[]): number {
  const kind = askedFor(question)
  return kind === undefined ? 0.5 : Number(said.some((way) => askedFor(way) === kind))
}
