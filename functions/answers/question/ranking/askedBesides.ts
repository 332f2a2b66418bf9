import type { AnswerCard } from '@shared/answers/cards/card'
import { saysAsked } from '@shared/answers/cards/leap'
import { signalNames } from '@shared/answers/cards/rankingSignals'
import { asksApart } from '@shared/answers/question/letter'
import type { Cards } from '../../cards'
import type { Corpus } from '../../corpus/corpus'
import { type Ranking, rankProvisions, type StandingCard } from './rankProvisions'

interface Asked {
  question: string
  ranking: Ranking
  answered: AnswerCard
}

const meantAt = signalNames.indexOf('meantThree')

/**
 * Whether what a part of a message asks is this card: believed in by itself, or, of the matter that was answered, somewhat. Of 330 messages of
 * three authors 13 ask another question so, 11 of them this one.
 */
const from = {
  alone: { belief: 0.6, likeness: 0.7, meant: 0.5 },
  sameMatter: { belief: 0.35, likeness: 0.6, meant: 0.6 },
}

/** 还问了: the cards that answer what a message asks besides what was answered, in its order. */
export function askedBesides(
  { question, ranking, answered }: Asked,
  needs: { cards: Cards; corpus: Corpus },
): AnswerCard[] {
  const found = asksApart(question).flatMap(({ asked, told }) => {
    const texts = told === undefined ? [asked] : [`${told}，${asked}`, asked]
    const first = texts
      .map((text) => rankProvisions(text, needs))
      .find((one) => isAsked(one, asked, { ranking, answered }))
    return first?.cards[0] ? [first.cards[0].card] : []
  })
  return [...new Set(found)]
}

function isAsked(one: Ranking, asked: string, { ranking, answered }: Omit<Asked, 'question'>): boolean {
  const [first] = one.cards
  if (!first || first.card.id === answered.id || first.card.wordless || first.card.changed) return false
  const isOfMatter = first.card.topic === answered.topic || ranking.cards.some(({ card }) => card === first.card)
  const reaches = (least: typeof from.alone) => reachesOf(first, one.belief, least)
  return (reaches(from.alone) || (isOfMatter && reaches(from.sameMatter))) && saysAsked(asked, first.card)
}

const reachesOf = ({ likeness, signals }: StandingCard, belief: number, least: typeof from.alone): boolean =>
  belief >= least.belief && likeness >= least.likeness && signals[meantAt]! >= least.meant
