import { askedText, type AnswerCard } from '../cards/card'
import { asksTheSame, saysAsked } from '../cards/leap'
import { isForOthers } from '../cards/persons'
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
 * questions of four sets, and on the same with every card taken away that answers them, which count a quarter.
 */
const weights = { belief: 1.15, meant: 0.82, covered: 0.66, same: 0.57, near: 1.24, kind: 0.67, constant: -2.84 }
const [meantAt, coveredAt] = [signalNames.indexOf('meantThree'), signalNames.indexOf('covered')]

/**
 * From here on it is answered. Each set told by the three others: of 266 questions whose nearest card is the right one 169 were
 * understood so, 31 others with them, and 23 of 550 that no law answers; of 1,035 whose cards were taken away, 152 were answered by
 * another one. Of 18 that two people judged who had seen no code 6 were wrong, most of them near this bound: who is not answered so is
 * mostly shown the same provision as one that may help.
 */
export const understoodFrom = 0.48
/** A card that is believed in less is not asked at all. */
const leastBelief = 0.1

/** 0…1: how likely the nearest known question asks the same; 0 where it does not say what is asked for, or is for others. */
export function understoodLikely(
  question: string,
  { card, signals, belief }: Nearest,
  weightOf: (token: number) => number,
): number {
  if (belief < leastBelief || !saysAsked(question, card) || isForOthers(question, card)) return 0
  const sum =
    weights.belief * Math.log(belief / (1 - belief)) +
    weights.meant * signals[meantAt]! +
    weights.covered * signals[coveredAt]! +
    weights.same * Number(asksTheSame(question, { card, belief }, weightOf)) +
    weights.near * Number(sharesMatter(contentOf(question), askedText(card), weightOf, inAnswered)) +
    weights.kind * sharesKind(question, card) +
    weights.constant
  return 1 / (1 + Math.exp(-sum))
}

/** Whether a known way asks for the same kind of thing: who, where, how much; half where the question does not say. */
function sharesKind(question: string, card: Nearest['card']): number {
  const kind = askedFor(question)
  if (kind === undefined) return 0.5
  const known = kindsAsked.get(card) ?? new Set([card.question, ...card.ways].map(askedFor))
  kindsAsked.set(card, known)
  return Number(known.has(kind))
}

/** What the ways of a card ask for: found when it is first asked about. */
const kindsAsked = new WeakMap<Nearest['card'], ReadonlySet<ReturnType<typeof askedFor>>>()
