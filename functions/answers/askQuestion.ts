import type { Answer, Citation } from '@shared/answers/answer'
import { officially, saysSomething, typed } from '@shared/answers/colloquial'
import { bandOf } from '@shared/answers/confidence'
import { sentenceAround } from '@shared/answers/decisive'
import { guardOf } from '@shared/answers/guard'
import { sureFrom } from '@shared/answers/rankingWeights'
import { decisiveSentences } from '@shared/answers/sentences'
import { urgentOf } from '@shared/urgent/recognise'
import type { Reference } from '../platform/reference'
import type { Cards } from './cards'
import { citationOf, citationOfFound, citationsOfCard } from './cite'
import type { Corpus, Found } from './corpus'
import { guardedAnswer } from './guardedAnswer'
import { rankFollowUp } from './rankFollowUp'
import type { Ranking, StandingCard } from './rankProvisions'
import { responsibleFor, responsibleForCard, responsibleForLikely } from './responsible'

interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

const mostCandidates = 5
const mostRelated = 3

/**
 * 一号答: whoever is in danger is told whom to call, and nothing else; what is no question about a provision is told what to do first; else the card that is asked in these words,
 * else the provision that answers beyond doubt, else what may help, else only who is responsible: always with a source
 * or a reason, never a made-up sentence. `about` is the question asked before, when this one may go on from it.
 */
export async function askQuestion(question: string, needs: Needs, about?: string): Promise<Answer> {
  const urgent = urgentOf(question)
  if (urgent) return { kind: 'urgent', urgent, citations: [], related: [] }
  const guard = guardOf(question)
  if (guard && !(guard === 'noise' && about !== undefined)) return guardedAnswer(guard, question, needs.reference)
  const { asked, ranking, continues } = rankFollowUp(question, about, needs)
  if (continues === undefined && !saysSomething(question)) return unsure(question, [], [], needs)
  const answer = marked(await answerFrom(asked, ranking, needs), asked, needs)
  return continues === undefined ? answer : { ...answer, continues }
}

async function answerFrom(question: string, ranking: Ranking, needs: Needs): Promise<Answer> {
  const [first] = ranking.cards
  if (first && ranking.belief >= sureFrom)
    return { ...(await fromCard(first, question, needs)), ...repliesIn(sameAsked(ranking)) }

  const [best] = bandOf(ranking.hits) === 'grounded' ? await needs.corpus.search(officially(question), 1) : []
  const related = relatedTo(ranking)
  if (best) return { ...fromProvision(best, question, related, needs), ...repliesIn(sameAsked(ranking)) }
  return { ...unsure(question, await likelyCitations(ranking, needs), related, needs), ...repliesIn(ranking) }
}

/** From this likeness on two questions are one question in nearly the same words. */
const sameFrom = 0.85

/** The replies to this very question. Beside an answer, a reply to another question would only lead astray. */
const sameAsked = ({ replies }: Ranking) => ({ replies: replies.filter(({ likeness }) => likeness >= sameFrom) })

/** 类似问题的答复: what was published in answer to questions like this one. */
function repliesIn({ replies }: Pick<Ranking, 'replies'>): Pick<Answer, 'replies'> {
  if (replies.length === 0) return {}
  return {
    replies: replies.map(({ reply: { question, reply, department, publishedAt }, likeness }) => ({
      question,
      reply,
      department,
      publishedAt,
      ...(likeness >= sameFrom ? { same: true } : {}),
    })),
  }
}

/** The longest quote that needs no mark: all of it is read at once. */
const shortQuote = 40

/** Each quote with the sentences in it that answer the question best. */
function marked(answer: Answer, question: string, { corpus }: Needs): Answer {
  const asked = typed(question)
  const citations = answer.citations.map((one) => {
    if (one.quote === undefined || one.quote.length <= shortQuote) return one
    const decisive = sentenceAround(one.quote, decisiveSentences(one.quote, asked, corpus.weightOf))
    return decisive === '' || decisive === one.quote ? one : { ...one, decisive }
  })
  return { ...answer, citations }
}

function unsure(question: string, citations: Citation[], related: string[], needs: Needs): Answer {
  const department = responsibleForLikely(question, citations[0], needs)
  return { kind: citations.length > 0 ? 'candidates' : 'referral', citations, related, department }
}

async function fromCard({ card, citations }: StandingCard, question: string, needs: Needs): Promise<Answer> {
  return {
    kind: 'grounded',
    text: card.answer,
    next: card.next,
    citations: (await citationsOfCard(card, needs.corpus)) ?? citations,
    related: needs.cards.known.related(card, mostRelated),
    department: responsibleForCard(card, question, needs),
    card: card.id,
  }
}

function fromProvision(found: Found, question: string, related: string[], needs: Needs): Answer {
  const cited = citationOfFound(found)
  return {
    kind: 'grounded',
    text: decisiveSentences(found.provisionFound.text, typed(question), needs.corpus.weightOf),
    citations: [cited],
    related,
    department: responsibleFor(question, cited, needs),
  }
}

/** Below this a card has little to do with the question. */
const worthShowing = 0.15

/** The provisions that may help, in their order: none where neither a card nor the corpus comes near. */
async function likelyCitations(ranking: Ranking, { corpus }: Needs): Promise<Citation[]> {
  if (ranking.belief < worthShowing && ranking.replies.length === 0 && bandOf(ranking.hits) === 'none') return []
  const fromCards = ranking.cards.flatMap(({ citations }) => citations)
  const likely = await Promise.all(
    ranking.provisions.slice(0, mostCandidates).map(async ({ title, provision }) => {
      const held = await corpus.provision(title, provision)
      return held ? citationOf(held) : fromCards.find((one) => one.title === title && one.provision === provision)
    }),
  )
  return likely.filter((one) => one !== undefined)
}

const relatedTo = ({ cards, belief }: Ranking): string[] =>
  belief < worthShowing ? [] : cards.slice(0, mostRelated).map((one) => one.card.question)
