import { titleOf } from '@shared/answers/question/letter'
import { sureFrom } from '@shared/answers/cards/rankingWeights'
import type { Cards } from '../../cards'
import type { Corpus } from '../../corpus/corpus'
import { type Ranking, rankProvisions, type StandingCard } from './rankProvisions'

/** Worth showing, not worth answering with. */
const unsure = sureFrom / 2
/** A title in which less is believed names a place or a person, and no matter. */
const says = 0.25

/**
 * As rankProvisions; of a letter that says at its beginning what it is about, the whole and that sentence are both asked. What the
 * whole comes near to and its title does not is not believed: it is only named in passing.
 */
export function rankLetter(question: string, needs: { cards: Cards; corpus: Corpus }): Ranking {
  const whole = rankProvisions(question, needs)
  const title = titleOf(question)
  if (title === undefined) return whole
  const heading = rankProvisions(title, needs)
  const [first] = whole.cards
  const agree = first !== undefined && heading.cards.some(({ card }) => card === first.card)
  const belief = agree ? whole.belief : Math.min(whole.belief, unsure)
  const cards = heading.belief < says ? whole.cards : together(whole, heading)
  return { ...whole, matter: title, cards, belief }
}

/** Cards of both, those first that are near to both as far as each believes in its own. */
function together(whole: Ranking, heading: Ranking): StandingCard[] {
  const weight = new Map<StandingCard['card'], number>()
  for (const { cards, belief } of [whole, heading])
    for (const { card, likeness } of cards) weight.set(card, (weight.get(card) ?? 0) + likeness * belief)
  const all = new Map([...heading.cards, ...whole.cards].map((one) => [one.card, one]))
  const [first] = whole.cards
  const others = [...all.values()].filter((one) => one !== first)
  const ordered = others.sort((a, b) => weight.get(b.card)! - weight.get(a.card)!)
  return first ? [first, ...ordered] : ordered
}
