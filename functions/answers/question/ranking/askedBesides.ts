import type { AnswerCard } from '@shared/answers/cards/card'
import type { LikelyCard } from '@shared/answers/cards/knownQuestions'
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

/** A part of so many signs says by itself what it asks. */
const enough = 7
const meantAt = signalNames.indexOf('meantThree')

/**
 * Whether what a part of a message asks is this card: believed in by itself, or, of the matter that was answered, somewhat. Of 440 messages of
 * four authors 16 are found to ask another question so, 13 of them rightly.
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
    // What says enough by itself is asked so: what is told before it may be of the other matter.
    const text = told === undefined || asked.length >= enough ? asked : `${told}，${asked}`
    if (!mayBeAsked(needs.cards.known.nearest(text, 1)[0], answered)) return []
    const ranked = rankProvisions(text, needs)
    return ranked.cards[0] && isAsked(ranked, asked, { ranking, answered }) ? [ranked.cards[0].card] : []
  })
  return [...new Set(found)]
}

/** By words and meaning alone, which costs half of a search, another card than what was answered. */
const mayBeAsked = (near: LikelyCard | undefined, { id }: AnswerCard): boolean =>
  near !== undefined && near.card.id !== id && near.likeness >= least.likeness && near.signals[meantAt]! >= least.meant
const least = { likeness: 0.3, meant: 0.45 }

function isAsked(one: Ranking, asked: string, { ranking, answered }: Omit<Asked, 'question'>): boolean {
  const [first] = one.cards
  if (!first || first.card.id === answered.id || first.card.wordless || first.card.changed) return false
  const isOfMatter = first.card.topic === answered.topic || ranking.cards.some(({ card }) => card === first.card)
  const reaches = (least: typeof from.alone) => reachesOf(first, one.belief, least)
  return (reaches(from.alone) || (isOfMatter && reaches(from.sameMatter))) && saysAsked(asked, first.card)
}

const reachesOf = ({ likeness, signals }: StandingCard, belief: number, least: typeof from.alone): boolean =>
  belief >= least.belief && likeness >= least.likeness && signals[meantAt]! >= least.meant
