import { isForOthers } from '@shared/answers/cards/persons'
import { saysAsked } from '@shared/answers/cards/leap'
import { sureFrom } from '@shared/answers/cards/rankingWeights'
import { titleOf } from '@shared/answers/question/letter'
import type { Cards } from '../../cards'
import type { Corpus } from '../../corpus/corpus'
import { type Ranking, rankProvisions, type StandingCard } from './rankProvisions'

/** Worth showing, not worth answering with. */
const unsure = sureFrom / 2
/** A title in which less is believed names a place or a person, and no matter. */
const says = 0.25

/**
 * As rankProvisions; of a letter that says at its beginning what it is about, the whole and that sentence are both asked, and a card
 * weighs as much as both believe in it. What only the whole comes near to is not simply believed: it may be named in passing.
 */
export function rankLetter(question: string, needs: { cards: Cards; corpus: Corpus }): Ranking {
  const whole = rankProvisions(question, needs)
  const title = titleOf(question)
  if (title === undefined) return whole
  const heading = rankProvisions(title, needs)
  const weighed = together(whole, heading)
  const [first] = weighed
  if (!first) return { ...whole, matter: title }
  const agree = [whole, heading].every(({ cards }) => cards.some(({ card }) => card === first.card))
  return {
    ...whole,
    matter: title,
    cards: shown(weighed, heading, whole),
    belief: agree ? whole.belief : Math.min(whole.belief, unsure),
    understood: saysAsked(title, first.card) && !isForOthers(title, first.card) ? first.weight : 0,
  }
}

interface WeighedCard extends StandingCard {
  /** 0…2: how far both believe in it. */
  weight: number
}

/** Cards of both, best first. */
function together(whole: Ranking, heading: Ranking): WeighedCard[] {
  const weight = new Map<StandingCard['card'], number>()
  for (const { cards, belief } of [whole, heading])
    for (const { card, likeness } of cards) weight.set(card, (weight.get(card) ?? 0) + likeness * belief)
  const all = new Map([...heading.cards, ...whole.cards].map((one) => [one.card, one]))
  return [...all.values()].map((one) => ({ ...one, weight: weight.get(one.card)! })).sort((a, b) => b.weight - a.weight)
}

/** A title that names no matter offers nothing of its own beside what the whole comes near to. */
const shown = ([first, ...others]: readonly WeighedCard[], heading: Ranking, whole: Ranking): StandingCard[] => {
  const isShown = ({ card }: StandingCard) => heading.belief >= says || whole.cards.some((one) => one.card === card)
  return first ? [first, ...others.filter(isShown)] : []
}
