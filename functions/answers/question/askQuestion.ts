import type { Answer, Citation } from '@shared/answers/answer/answer'
import { officially, saysSomething, typed } from '@shared/answers/question/colloquial'
import { bandOf } from '@shared/answers/search/confidence'
import { sentenceAround } from '@shared/answers/documents/decisive'
import { guardOf } from '@shared/answers/question/guard'
import { inChinese } from '@shared/answers/question/english'
import { asksTheSame, saysAsked } from '@shared/answers/cards/leap'
import { leadOf } from '@shared/answers/answer/lead'
import { withoutThreats } from '@shared/departments/threat'
import { mendedIn } from './mended'
import { certain } from '@shared/answers/cards/rankingBands'
import { sureFrom } from '@shared/answers/cards/rankingWeights'
import {
  contentOf,
  inAnswered,
  inKnownQuestion,
  inProvision,
  isBesidePoint,
  officialContentOf,
  sharesMatter,
} from '@shared/answers/search/floor'
import { provisionRoot } from '@shared/answers/cards/knownQuestions'
import { decisiveSentences } from '@shared/answers/answer/sentences'
import { urgentOf } from '@shared/urgent/recognise'
import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import { citationOf, citationOfFound, citationsOfCard } from './cite'
import type { Corpus, Found } from '../corpus/corpus'
import { guardedAnswer } from './guardedAnswer'
import { rankFollowUp } from './rankFollowUp'
import type { Ranking, StandingCard } from './rankProvisions'
import { responsibleFor, responsibleForCard, responsibleForLikely } from './responsible'

export interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

const mostCandidates = 2
const mostRelated = 3

/**
 * From this belief on the nearest known question is answered, saying what was understood, with a way back. On the held-back
 * questions 36 of 40 between here and `sureFrom` were understood rightly.
 */
const understoodFrom = 0.34

/**
 * 一号答: whoever is in danger is told whom to call, and nothing else; what is no question about a provision is told what to do first; else the card that is asked in these words,
 * else the provision that answers beyond doubt, else what may help, else only who is responsible: always with a source
 * or a reason, never a made-up sentence. `about` is the question asked before, when this one may go on from it; `literally`:
 * its words are taken as they are.
 */
export async function askQuestion(
  question: string,
  needs: Needs,
  { about, literally = false }: Asking = {},
): Promise<Answer> {
  const urgent = urgentOf(question)
  if (urgent) return { kind: 'urgent', urgent, citations: [], related: [] }
  const said = literally ? question : (inChinese(question) ?? mendedIn(question, needs) ?? question)
  const answer = await answerPlain(said, needs, { about, literally })
  return said === question || answer.kind === 'urgent' ? answer : { ...answer, corrected: said }
}

async function answerPlain(asked: string, needs: Needs, { about, literally = false }: Asking): Promise<Answer> {
  const question = withoutThreats(asked)
  const guard = guardOf(question)
  if (guard && !(guard === 'noise' && about !== undefined)) return guardedAnswer(guard, question, needs.reference)
  const { asked: whole, ranking, continues } = rankFollowUp(question, about, needs)
  const little = continues === undefined && !saysSomething(question) && ranking.belief < sureFrom
  if (little) return unsure(question, [], [], needs)
  const answer = marked(led(await answerFrom(whole, ranking, needs, literally), question), whole, needs)
  return continues === undefined ? answer : { ...answer, continues }
}

export interface Asking {
  about?: string | undefined
  literally?: boolean | undefined
}

async function answerFrom(question: string, ranking: Ranking, needs: Needs, literally: boolean): Promise<Answer> {
  const [first] = ranking.cards
  if (first && ranking.belief >= sureFrom && (ranking.belief >= certain || saysAsked(question, first.card)))
    return { ...(await fromCard(first, question, needs)), ...repliesIn(sameAsked(ranking)) }

  const [best] = bandOf(ranking.hits) === 'grounded' ? await needs.corpus.search(officially(question), 1) : []
  if (
    !best &&
    first &&
    !literally &&
    ranking.belief >= understoodFrom &&
    isNear(first, question, needs.corpus, inAnswered) &&
    asksTheSame(question, { card: first.card, belief: ranking.belief }, needs.corpus.weightOf)
  ) {
    const answer = await fromCard(first, question, needs)
    return { ...answer, understood: first.card.question, ...repliesIn(sameAsked(ranking)) }
  }
  const related = relatedTo(ranking, question, needs)
  if (best) return { ...fromProvision(best, question, related, needs), ...repliesIn(sameAsked(ranking)) }
  return { ...unsure(question, await likelyCitations(ranking, question, needs), related, needs), ...repliesIn(ranking) }
}

/** What was asked for, said first. */
function led(answer: Answer, question: string): Answer {
  const { text, department } = answer
  const lead =
    answer.kind === 'grounded' && text ? leadOf(question, text, department?.local ?? department?.name) : undefined
  return lead ? { ...answer, lead } : answer
}

/** Near by more than what any two questions share: what this one is about is asked there, too. */
const isNear = (
  { card }: StandingCard,
  question: string,
  { weightOf }: Pick<Corpus, 'weightOf'>,
  least = inKnownQuestion,
): boolean => sharesMatter(contentOf(question), [card.question, ...card.ways].join('\n'), weightOf, least)

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

/** A passage that has so much of a question by the weight of its words says what it is about. */
const mostlyCovered = 0.5

/** So many provisions are looked at for the two that are shown. */
const mostLookedAt = 6

/** Below this a card has little to do with the question. */
const worthShowing = 0.15

/**
 * The provisions that may help, in their order, at most two: none where neither a card nor the corpus comes near, and none
 * that says nothing of what the question is about.
 */
async function likelyCitations(ranking: Ranking, question: string, { corpus }: Needs): Promise<Citation[]> {
  if (ranking.belief < worthShowing && ranking.replies.length === 0 && bandOf(ranking.hits) === 'none') return []
  const fromCards = ranking.cards.flatMap(({ citations }) => citations)
  const likely = await Promise.all(
    ranking.provisions.slice(0, mostLookedAt).map(async ({ title, provision }) => {
      const held = await corpus.provision(title, provision)
      return held ? citationOf(held) : fromCards.find((one) => one.title === title && one.provision === provision)
    }),
  )
  const content = officialContentOf(question)
  return likely
    .filter((one) => one !== undefined)
    .filter((one) => {
      const { title, quote = '' } = one
      if (isBesidePoint(quote, question)) return false
      if (sharesMatter(content, `${title}\n${quote}`, corpus.weightOf, inProvision)) return true
      if (ranking.replies.some(({ basis }) => basis.some((rested) => isSame(rested, one)))) return true
      if (ranking.hits.some((hit) => hit.coverage >= mostlyCovered && hit.provisionId === one.provision)) return true
      const citing = ranking.cards.find(({ citations }) => citations.some((cited) => isSame(cited, one)))
      return citing !== undefined && isNear(citing, question, corpus)
    })
    .slice(0, mostCandidates)
}

type Cited = Pick<Citation, 'title' | 'provision'>
const isSame = (a: Cited, b: Cited) => provisionRoot(a.title, a.provision) === provisionRoot(b.title, b.provision)

/** 你是不是想问: near known questions that share with this one what it is about. */
const relatedTo = ({ cards, belief }: Ranking, question: string, { corpus }: Needs): string[] =>
  belief < worthShowing
    ? []
    : cards
        .filter((one) => isNear(one, question, corpus))
        .slice(0, mostRelated)
        .map(({ card }) => card.question)
