import type { Answer, Responsible } from '@shared/answers/answer'
import type { AnswerCard } from '@shared/answers/card'
import { bandOf } from '@shared/answers/confidence'
import { saysSomething } from '@shared/answers/knownQuestions'
import { decisiveSentences } from '@shared/answers/sentences'
import type { Reference } from '../platform/reference'
import type { Cards } from './cards'
import { citationOfFound, citationsOfCard } from './cite'
import type { Corpus, Found } from './corpus'

interface Needs {
  cards: Cards
  corpus: Corpus
  reference: Reference
}

const mostCandidates = 5
const mostRelated = 3

/**
 * 一号答: the card that is asked in these words, else the provision that answers beyond doubt, else what may help, else
 * only who is responsible: always with a source or a reason, never a made-up sentence.
 */
export async function askQuestion(question: string, needs: Needs): Promise<Answer> {
  const { cards, corpus } = needs
  const card = cards.known.sure(question)
  const citations = card && (await citationsOfCard(card, corpus))
  if (card && citations) return fromCard(card, citations, question, needs)

  const found = saysSomething(question) ? await corpus.search(question, mostCandidates) : []
  const band = bandOf(found)
  const related = relatedTo(question, cards)
  if (found[0] && band === 'grounded') return fromProvision(found[0], question, related, needs)
  const near = band === 'candidates' ? found : []
  const likely = await likelyCitations(question, needs)
  const shown = [...likely, ...near.map(citationOfFound)].slice(0, mostCandidates)
  const department = responsibleForLikely(question, near[0]?.document, needs)
  return { kind: shown.length > 0 ? 'candidates' : 'referral', citations: shown, related, department }
}

function fromCard(card: AnswerCard, citations: Answer['citations'], question: string, needs: Needs): Answer {
  return {
    kind: 'grounded',
    text: card.answer,
    next: card.next,
    citations,
    related: needs.cards.known.related(card, mostRelated),
    department: ownerOf(card, question, needs.reference),
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
  return {
    kind: 'grounded',
    text: decisiveSentences(found.provisionFound.text, question, needs.corpus.weightOf),
    citations: [citationOfFound(found)],
    related,
    department: responsibleFor(question, found.document, needs),
  }
}

function responsibleFor(
  question: string,
  policy: { title: string; drafter?: string | undefined } | undefined,
  needs: Needs,
): Responsible {
  const { department, reason } = needs.reference.route({
    question,
    policyTitle: policy?.title,
    drafter: policy?.drafter,
  })
  return { ...department, reason }
}

/** A policy that only may fit says less about who is responsible than a duty that matches. */
function responsibleForLikely(question: string, policy: Found['document'] | undefined, needs: Needs): Responsible {
  const { by, department, reason } = needs.reference.route({ question })
  return by === 'triage' && policy ? responsibleFor(question, policy, needs) : { ...department, reason }
}

/** Below this a card has little to do with the question. */
const worthShowing = 0.42
const worthSuggesting = 0.25

/** The provisions of the card that comes closest, when it comes close: possible help, not an answer. */
async function likelyCitations(question: string, { cards, corpus }: Needs): Promise<Answer['citations']> {
  const [nearest] = cards.known.nearest(question, 1)
  if (!nearest || nearest.likeness < worthShowing) return []
  return (await citationsOfCard(nearest.card, corpus)) ?? []
}

const relatedTo = (question: string, { known }: Cards): string[] =>
  known
    .nearest(question, mostRelated)
    .filter((one) => one.likeness >= worthSuggesting)
    .map((one) => one.card.question)
