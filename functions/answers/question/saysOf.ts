import type { Answer, BriefAnswer } from '@shared/answers/answer/answer'
import { briefly } from '@shared/answers/answer/briefly'
import type { AnswerCard } from '@shared/answers/cards/card'
import { asksApart } from '@shared/answers/several/parts'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import { standingCitations } from './cite'

interface Needs {
  cards: Pick<Cards, 'all'>
  corpus: Corpus
}

/**
 * What is answered to each of the questions that are offered besides: who meant one of them sees it at once, and the whole where it was
 * asked, or may well have been: where nothing was answered, or several things are asked.
 */
export function saysOf(
  answer: Answer,
  { question, belief }: { question: string; belief: number },
  { cards, corpus }: Needs,
): Pick<Answer, 'says'> {
  const says: Record<string, BriefAnswer> = {}
  const { related } = answer
  const opened = openedOf(answer, question, belief)
  for (const known of related) {
    const card = askedAs(cards.all).get(known)
    const brief = card && briefOf(card, question, corpus)
    const said = brief && card && opened.includes(known) ? { ...brief, text: wholeOf(card) } : brief
    if (said) says[known] = said
  }
  return Object.keys(says).length > 0 ? { says } : {}
}

/**
 * Of 271 messages of seven sets that were not answered though some card answers them, 239 are believed in so much: one of the two nearest
 * cards answers 173 of these; beside them stand 77 that no card answers.
 */
const openedFrom = { belief: 0.2, most: 2 }

/** Of 400 messages that ask two or three things, 55 ask what the first question beside their answer asks, though nothing found that out. */
function openedOf({ besides, related, ...answer }: Answer, question: string, belief: number): readonly string[] {
  if (isUnanswered(answer)) return belief >= openedFrom.belief ? related.slice(0, openedFrom.most) : []
  return besides ?? (asksApart(question).length > 1 ? related.slice(0, 1) : [])
}

const isUnanswered = ({ kind, text }: Pick<Answer, 'kind' | 'text'>) =>
  kind === 'candidates' || (kind === 'referral' && text === undefined)

const wholeOf = ({ answer, changed }: AnswerCard) => changed?.gist ?? answer

/** Nothing of a card that no longer stands, nor of a changed rule whose gist nobody has written down. */
function briefOf(card: AnswerCard, question: string, corpus: Corpus): BriefAnswer | undefined {
  const known = card.question
  if (card.changed) {
    const { gist } = card.changed
    return gist === undefined ? undefined : { text: briefly(question, { known, text: gist }) }
  }
  const [first] = standingCitations(card, corpus) ?? []
  if (!first) return undefined
  return { text: briefly(question, { known, text: card.answer }), title: first.title, provision: first.provision }
}

const knownBy = new WeakMap<readonly AnswerCard[], ReadonlyMap<string, AnswerCard>>()

/** The cards by their questions, made once for these cards. */
function askedAs(cards: readonly AnswerCard[]): ReadonlyMap<string, AnswerCard> {
  const before = knownBy.get(cards)
  if (before) return before
  const made = new Map(cards.map((card) => [card.question, card]))
  knownBy.set(cards, made)
  return made
}
