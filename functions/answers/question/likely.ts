import type { Citation } from '@shared/answers/answer/answer'
import { askedText, type AnswerCard } from '@shared/answers/cards/card'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { signalNames } from '@shared/answers/cards/rankingSignals'
import { asksJustNow } from '@shared/answers/question/justNow'
import { bandOf } from '@shared/answers/search/confidence'
import {
  contentOf,
  inUncited,
  inKnownQuestion,
  inProvision,
  isBesidePoint,
  officialContentOf,
  sharesMatter,
} from '@shared/answers/search/floor'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import { citationOf } from './cite'
import { partsAsked } from './ranking/askedTogether'
import type { Ranking, StandingCard } from './ranking/rankProvisions'

interface Needs {
  cards: Pick<Cards, 'all'>
  corpus: Corpus
}

const mostCandidates = 2
export const mostRelated = 3

/** Near by more than what any two questions share: what this one is about is asked there, too. */
export const isNear = (
  { card }: StandingCard,
  question: string,
  { weightOf }: Pick<Corpus, 'weightOf'>,
  least = inKnownQuestion,
): boolean => sharesMatter(contentOf(question), askedText(card), weightOf, least)

/** A passage that has so much of a question by the weight of its words says what it is about. */
const mostlyCovered = 0.5

/**
 * A known question that is asked like this one: its three nearest ways in meaning, or its nearest in words; what no card rests on must
 * say most of what is asked. Of 723 questions of three sets that a law answers 167 are not answered: 44 of them are shown the right
 * provision, 15 only others; of 360 that nothing answers 60 are shown some.
 */
const likeFrom = { meant: 0.5, worded: 0.3 }
const [meantAt, wordedAt] = [signalNames.indexOf('meantThree'), signalNames.indexOf('nearest')]
const isLike = ({ signals }: StandingCard): boolean =>
  signals[meantAt]! >= likeFrom.meant || signals[wordedAt]! >= likeFrom.worded

/** So many provisions are looked at for the two that are shown. */
const mostLookedAt = 6

/**
 * Below this a card has little to do with the question: the provisions it rests on are not shown, or it is not even asked back. Set on
 * four sets of questions. `justNow`: what is paid or comes this year, and how a case goes on, a law seldom says; of 96 questions of
 * three sets that nothing answers and that were shown some, 24 are shown none any more.
 */
const worthShowing = { provisions: 0.25, questions: 0.15, justNow: 0.6 }

/**
 * A provision that is only known by how people ask for it, and comes first: how often it is asked for is not known, so how near it is in
 * meaning counts.
 */
const wordlessFrom = { belief: 0.12, meant: 0.5 }
const isWorthShowing = ({ cards: [first], belief }: Ranking): boolean =>
  belief >= worthShowing.provisions ||
  (first?.card.wordless === true && belief >= wordlessFrom.belief && first.signals[meantAt]! >= wordlessFrom.meant)

/**
 * The provisions that may help, in their order, at most two: none where neither a card nor the corpus comes near, and none
 * that says nothing of what the question is about.
 */
export async function likelyCitations(
  ranking: Ranking,
  question: string,
  { cards, corpus }: Needs,
): Promise<Citation[]> {
  if (ranking.belief < worthShowing.questions && ranking.replies.length === 0 && bandOf(ranking.hits) === 'none')
    return []
  if (ranking.belief < worthShowing.justNow && asksJustNow(question)) return []
  const fromCards = ranking.cards.flatMap(({ citations }) => citations)
  const likely = await Promise.all(
    ranking
      .provisions()
      .slice(0, mostLookedAt)
      .map(async ({ title, provision }) => {
        const held = await corpus.provision(title, provision)
        if (held?.status === 'superseded' || isUnread({ title, provision }, cards.all)) return undefined
        return held ? citationOf(held) : fromCards.find((one) => one.title === title && one.provision === provision)
      }),
  )
  const content = officialContentOf(ranking.matter)
  return likely
    .filter((one) => one !== undefined)
    .filter((one) => {
      const { title, quote = '' } = one
      if (isBesidePoint(quote, question)) return false
      if (ranking.replies.some(({ basis }) => basis.some((rested) => isSame(rested, one)))) return true
      if (ranking.hits.some((hit) => hit.coverage >= mostlyCovered && hit.provisionId === one.provision)) return true
      const citing = ranking.cards.filter(({ citations }) => citations.some((cited) => isSame(cited, one)))
      const shares = (least: typeof inProvision) => sharesMatter(content, `${title}\n${quote}`, corpus.weightOf, least)
      if (citing.length === 0) return shares(inUncited)
      if (!isWorthShowing(ranking) || !citing.some(isLike)) return false
      if (shares(inProvision)) return true
      return citing.some((card) => isNear(card, ranking.matter, corpus))
    })
    .slice(0, mostCandidates)
}

/** 待核: an article that only cards with a changed rule rest on is stated as law by nobody. */
export const isUnread = ({ title, provision }: Cited, cards: readonly AnswerCard[]): boolean => {
  const citing = citingIn(cards).get(provisionRoot(title, provision)) ?? []
  return citing.length > 0 && citing.every(({ changed }) => changed !== undefined)
}

const knownCiting = new WeakMap<readonly AnswerCard[], Map<string, AnswerCard[]>>()

/** The cards by what they rest on: looked up for every provision of every question, and made once for these cards. */
function citingIn(cards: readonly AnswerCard[]): ReadonlyMap<string, AnswerCard[]> {
  const before = knownCiting.get(cards)
  if (before) return before
  const citing = new Map<string, AnswerCard[]>()
  for (const card of cards)
    for (const root of new Set(card.citations.map(({ title, provision }) => provisionRoot(title, provision))))
      citing.set(root, [...(citing.get(root) ?? []), card])
  knownCiting.set(cards, citing)
  return citing
}

type Cited = Pick<Citation, 'title' | 'provision'>
const isSame = (a: Cited, b: Cited) => provisionRoot(a.title, a.provision) === provisionRoot(b.title, b.provision)

/**
 * Less near in meaning a known question is another matter, whatever words it shares: with this bound and by what the belief has learned
 * since, 166 of 360 questions that nothing answers are shown something, instead of 215, and as many of the others what they need.
 */
const relatedFrom = 0.45

/** 你是不是想问: what a message that asks several things may ask for part by part, then near known questions that share with this one what it is about. */
export const relatedTo = (ranking: Ranking, question: string, needs: Beside): string[] => {
  if (ranking.belief < worthShowing.questions) return []
  const near = ranking.cards
    .filter((one) => one.signals[meantAt]! >= relatedFrom && isNear(one, ranking.matter, needs.corpus))
    .map(({ card }) => card.question)
  return [...new Set([...perhapsAsked(question, ranking, needs), ...near])].slice(0, mostRelated)
}

/** What is of today only is no part's matter. */
const perhapsAsked = (question: string, ranking: Ranking, needs: Beside): string[] =>
  asksJustNow(question)
    ? []
    : partsAsked(question, ranking, needs)
        .perhaps.filter(({ likelihood }) => likelihood >= perhapsFrom)
        .map(({ card: { card } }) => card.question)

/**
 * From so much on, what a part of a message may ask for is offered first. Of 135 asks of 168 own messages that were answered something else the
 * first two that are offered answer 79, and 64 where only the whole was looked at; of 104 where nothing was answered 57 and 45.
 */
const perhapsFrom = 0.1

/**
 * 还想问, beside an answer: first what the message asks besides (who asks two things is answered one), then what else it comes near to, then what
 * is asked after that card.
 */
export function alsoAsked(answered: AnswerCard, ranking: Ranking, question: string, needs: Beside) {
  const { corpus, cards } = needs
  const besides = partsAsked(question, ranking, needs)
    .parts.filter(({ card: { card }, likelihood }) => card.id !== answered.id && likelihood >= askedFrom.besides)
    .map(({ card: { card } }) => card.question)
    .slice(0, mostNear)
  const near = ranking.cards
    .filter(({ card }) => card !== answered && card.id !== answered.id && !card.wordless)
    .filter((one) => one.signals[meantAt]! >= likeFrom.meant && isNear(one, question, corpus))
    .map(({ card }) => card.question)
  const perhaps = perhapsAsked(question, ranking, needs).filter((one) => one !== answered.question)
  const asked = [...new Set([...besides, ...perhaps, ...near])].slice(0, mostNear)
  const related = [...new Set([...asked, ...cards.known.related(answered, mostRelated)])]
  return { related: related.slice(0, mostRelated), ...(besides.length > 0 ? { besides } : {}) }
}
/**
 * From this likelihood on a part of a message is answered beside what was answered, and, where nothing was, instead of it. Of 133 asks of
 * 150 messages of others that were not answered first, 37 are answered beside at .34; three of four that are shown were asked.
 */
export const askedFrom = { besides: 0.34, alone: 0.66 }

/** Of three so many: the last is always of the same matter. */
const mostNear = 2

interface Beside {
  cards: Cards
  corpus: Corpus
}
