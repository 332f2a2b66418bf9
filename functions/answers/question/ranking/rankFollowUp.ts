import type { AnswerCard } from '@shared/answers/cards/card'
import { bandOf } from '@shared/answers/search/confidence'
import { continued, leaningOf, matterOf, meeting } from '@shared/answers/question/followUp'
import { sureFrom } from '@shared/answers/cards/rankingWeights'
import type { Cards } from '../../cards'
import type { Corpus } from '../../corpus/corpus'
import { rankLetter } from './rankLetter'
import { type Ranking, rankProvisions, type StandingCard } from './rankProvisions'

interface Needs {
  cards: Cards
  corpus: Corpus
}

export interface Understood {
  /** The question as it was understood, in full. */
  asked: string
  ranking: Ranking
  /** The earlier question, where this one was understood as going on from it. */
  continues?: string
}

/** Worth showing, not worth answering with. */
const unsure = sureFrom / 2
/** Below this a card has nothing to do with the matter. */
const near = 0.1
/** From this part of the earlier question's matter on, a card is about the same. */
const sameMatter = 0.5

/**
 * 追问: a question that cannot stand by itself is read with the matter of the earlier one; a clear new topic wins.
 * `about` is the earlier question, undefined where there was none.
 */
export function rankFollowUp(question: string, about: string | undefined, needs: Needs): Understood {
  const alone = rankLetter(question, needs)
  const leaning = about === undefined ? 'not' : leaningOf(question)
  if (about === undefined || leaning === 'not') return { asked: question, ranking: alone }

  const before = rankProvisions(about, needs)
  const sure = alone.belief >= sureFrom || bandOf(alone.hits) === 'grounded'
  const sameTopic = alone.cards[0]?.card.topic === before.cards[0]?.card.topic
  if (sure && (leaning === 'perhaps' || (leaning === 'shortly' && sameTopic)))
    return { asked: question, ranking: alone }

  const asked = continued(about, question)
  const ranking = rankProvisions(asked, needs)
  const topical = ranking.cards.filter(({ card }) => card.topic === before.cards[0]?.card.topic)
  if (leaning === 'shortly' && !topical.some(({ card }) => names(matterOf(question), card)))
    return { asked: question, ranking: { ...alone, belief: Math.min(alone.belief, unsure) } }
  return { asked, ranking: saying(question, about, ranking, before), continues: about }
}

/**
 * A card answers a follow-up when it is the one asked for beyond doubt and says something of what is asked now, or when
 * it is near, of the same topic and known to be asked for just that; the earlier answer only in the latter way. What
 * was answered before is not simply said again.
 */
function saying(question: string, about: string, ranking: Ranking, before: Ranking): Ranking {
  const earlier = before.belief >= sureFrom ? before.cards[0] : undefined
  const [first] = ranking.cards
  const met = (one: StandingCard | undefined) => one && meeting(saidBy(one.card), question)
  const ofMatter = ({ card }: StandingCard) => shareOf(matterOf(about), saidBy(card).asked) >= sameMatter
  const isNew = first !== undefined && first.card !== earlier?.card && ofMatter(first)
  if (isNew && ranking.belief >= sureFrom && met(first) !== 'not') return ranking
  const topic = earlier?.card.topic ?? first?.card.topic
  const known = (one: StandingCard) =>
    one.card.topic === topic && one.likeness >= near && ofMatter(one) && met(one) === 'asked'
  const best = ranking.cards.find(known) ?? (met(earlier) === 'asked' ? earlier : undefined)
  if (!best) return { ...ranking, belief: Math.min(ranking.belief, unsure) }
  return {
    ...ranking,
    cards: [best, ...ranking.cards.filter(({ card }) => card !== best.card)],
    belief: Math.max(ranking.belief, sureFrom),
  }
}

/** How much of a matter, by its pairs of signs, is named in a text: 0…1. */
function shareOf(matter: string, text: string): number {
  const pairs = Array.from({ length: Math.max(0, matter.length - 1) }, (_, at) => matter.slice(at, at + 2))
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length)
}

/** Whether a card has to do with what the follow-up itself names. */
function names(matter: string, card: AnswerCard): boolean {
  return shareOf(matter, Object.values(saidBy(card)).join('\n')) > 0
}

const saidBy = ({ question, ways, answer, next }: AnswerCard) => ({
  asked: [question, ...ways].join('\n'),
  said: [answer, ...next].join('\n'),
})
