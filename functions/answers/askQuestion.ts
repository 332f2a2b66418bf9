import type { Answer, Citation, Responsible } from '@shared/answers/answer'
import type { AnswerCard } from '@shared/answers/card'
import { officially, saysSomething } from '@shared/answers/colloquial'
import { bandOf } from '@shared/answers/confidence'
import { sentenceAround } from '@shared/answers/decisive'
import { guardOf } from '@shared/answers/guard'
import { sureFrom } from '@shared/answers/rankingWeights'
import { decisiveSentences } from '@shared/answers/sentences'
import type { Reference } from '../platform/reference'
import type { Cards } from './cards'
import { citationOf, citationOfFound } from './cite'
import type { Corpus, Found } from './corpus'
import { guardedAnswer } from './guardedAnswer'
import { rankFollowUp } from './rankFollowUp'
import type { Ranking } from './rankProvisions'

interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

const mostCandidates = 5
const mostRelated = 3

/**
 * 一号答: what is no question about a provision is told what to do first; else the card that is asked in these words,
 * else the provision that answers beyond doubt, else what may help, else only who is responsible: always with a source
 * or a reason, never a made-up sentence. `about` is the question asked before, when this one may go on from it.
 */
export async function askQuestion(question: string, needs: Needs, about?: string): Promise<Answer> {
  const guard = guardOf(question)
  if (guard && !(guard === 'noise' && about !== undefined)) return guardedAnswer(guard, question, needs.reference)
  const { asked, ranking, continues } = await rankFollowUp(question, about, needs)
  if (continues === undefined && !saysSomething(question)) return unsure(question, [], [], needs)
  const answer = marked(await answerFrom(asked, ranking, needs), asked, needs)
  return continues === undefined ? answer : { ...answer, continues }
}

async function answerFrom(question: string, ranking: Ranking, needs: Needs): Promise<Answer> {
  const [first] = ranking.cards
  if (first && ranking.belief >= sureFrom) return fromCard(first.card, first.citations, question, needs)

  const [best] = bandOf(ranking.hits) === 'grounded' ? await needs.corpus.search(officially(question), 1) : []
  const related = relatedTo(ranking)
  if (best) return fromProvision(best, question, related, needs)
  return { ...unsure(question, await likelyCitations(ranking, needs), related, needs), ...repliesIn(ranking) }
}

/** 类似问题的答复: what was published in answer to questions like this one. */
function repliesIn({ replies }: Ranking): Pick<Answer, 'replies'> {
  return replies.length === 0
    ? {}
    : {
        replies: replies.map(({ reply: { question, reply, department, publishedAt } }) => ({
          question,
          reply,
          department,
          publishedAt,
        })),
      }
}

/** The longest quote that needs no mark: all of it is read at once. */
const shortQuote = 40

/** Each quote with the sentences in it that answer the question best. */
function marked(answer: Answer, question: string, { corpus }: Needs): Answer {
  const citations = answer.citations.map((one) => {
    if (one.quote === undefined || one.quote.length <= shortQuote) return one
    const decisive = sentenceAround(one.quote, decisiveSentences(one.quote, question, corpus.weightOf))
    return decisive === '' || decisive === one.quote ? one : { ...one, decisive }
  })
  return { ...answer, citations }
}

function unsure(question: string, citations: Citation[], related: string[], needs: Needs): Answer {
  const department = responsibleForLikely(question, citations[0], needs)
  return { kind: citations.length > 0 ? 'candidates' : 'referral', citations, related, department }
}

function fromCard(card: AnswerCard, citations: Citation[], question: string, needs: Needs): Answer {
  return {
    kind: 'grounded',
    text: card.answer,
    next: card.next,
    citations,
    related: needs.cards.known.related(card, mostRelated),
    department: ownerOf(card, question, needs.reference),
    card: card.id,
  }
}

/** The department a card names; the reason comes from the routing rule when that names the same. */
function ownerOf(card: AnswerCard, question: string, reference: Reference): Responsible {
  const routing = reference.route({ question, policyTitle: card.citations[0]?.title })
  const named = reference.departments.find((one) => one.name === card.department)
  if (!named || named.id === routing.department.id) return { ...routing.department, reason: routing.reason }
  return { id: named.id, name: named.name, reason: `“${card.topic}”方面的问题由${named.name}解答` }
}

function fromProvision(found: Found, question: string, related: string[], needs: Needs): Answer {
  const { title, drafter } = found.document
  const { department, reason } = needs.reference.route({ question, policyTitle: title, drafter })
  return {
    kind: 'grounded',
    text: decisiveSentences(found.provisionFound.text, question, needs.corpus.weightOf),
    citations: [citationOfFound(found)],
    related,
    department: { ...department, reason },
  }
}

/** A policy that only may fit says less about who is responsible than a duty that matches. */
function responsibleForLikely(question: string, likely: Citation | undefined, { reference }: Needs): Responsible {
  const plain = reference.route({ question })
  const { department, reason } =
    plain.by === 'triage' && likely ? reference.route({ question, policyTitle: likely.title }) : plain
  return { ...department, reason }
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
