import type { Citation } from '@shared/answers/answer/answer'
import type { Responsible } from '@shared/departments/responsible'
import type { AnswerCard } from '@shared/answers/cards/card'
import { isLetter } from '@shared/answers/question/letter'
import type { Routing } from '@shared/departments/route'
import type { Reference } from '../../platform/bucket/reference'
import type { Corpus } from '../corpus/corpus'

interface Needs {
  corpus: Pick<Corpus, 'standing'>
  reference: Pick<Reference, 'route' | 'departmentNamed'>
}

type Cited = Pick<Citation, 'title' | 'provision'>

/** Who a routing names, with the reason and the others worth a look; `policy` is the title it was routed by, if any. */
export function responsibleBy({ department, reason, by, alternatives }: Routing, policy?: string): Responsible {
  return {
    ...department,
    reason,
    ...(by === 'drafter' && policy ? { policy } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  }
}

/** Who answers for a question that a provision answers: its drafter, else whom the document is entrusted to. */
export function responsibleFor(question: string, cited: Cited | undefined, needs: Needs): Responsible {
  return responsibleBy(needs.reference.route({ question, ...owned(cited, needs) }), cited?.title)
}

/** The department a card names; the reason comes from the routing rule when that names the same. */
export function responsibleForCard(card: AnswerCard, question: string, needs: Needs): Responsible {
  return namedByCard(card, responsibleFor(question, card.citations[0], needs), needs)
}

/** Whom a card names, with whoever was found otherwise as the first to be looked at beside it. */
function namedByCard(card: NearCard['card'], routed: Responsible, { reference }: Needs): Responsible {
  const named = reference.departmentNamed(card.department)
  if (!named || named.id === routed.id) return routed
  const { alternatives = [], id, name, reason } = routed
  const others = [{ id, name, reason }, ...alternatives].filter((one) => one.id !== named.id).slice(0, 2)
  return {
    id: named.id,
    name: named.name,
    reason: `“${card.topic}”方面的问题由${named.name}解答`,
    alternatives: others,
  }
}

/** A card that comes near, how far it is believed to be the one asked for, and how alike the two mean. */
interface NearCard {
  card: Pick<AnswerCard, 'department' | 'topic'>
  likeness: number
  meant: number
}

/**
 * Where nothing answers: from this belief in the nearest card on, and this likeness in meaning, the near cards say whose matter
 * it is, if most of them name the same; a duty that matches is outweighed only by much belief. Of 96 questions that laws
 * answer and the product did not, 86 came to the department of the right card (76 without), and of 329 on who is in charge as many as before.
 * A letter is always about something: where no duty matches, its nearest card says whose it is. Of 163 real letters that were not answered
 * 119 came to the right department (110 without).
 */
const nearFrom = { belief: 0.3, meant: 0.45, agreeing: 0.6, overDuty: 0.8 }

/**
 * Who answers for a question that nothing answers: whom the near cards name; else the duty that matches, or what is learned of past
 * questions; a policy that only may fit says less than these.
 */
export function responsibleForLikely(
  question: string,
  { likely, cards, belief }: { likely: Cited | undefined; cards: readonly NearCard[]; belief: number },
  needs: Needs,
): Responsible {
  const plain = needs.reference.route({ question })
  const near = plain.by === 'duty' && belief < nearFrom.overDuty ? undefined : agreed(cards, belief)
  if (near) return namedByCard(near, responsibleBy(plain), needs)
  if (plain.by === 'triage' && isLetter(question) && cards[0])
    return namedByCard(cards[0].card, responsibleBy(plain), needs)
  return plain.by === 'triage' && likely ? responsibleFor(question, likely, needs) : responsibleBy(plain)
}

/** The first card, where it is near and most of the likelihood is with its department. */
function agreed(cards: readonly NearCard[], belief: number): NearCard['card'] | undefined {
  const [first] = cards
  if (!first || belief < nearFrom.belief || first.meant < nearFrom.meant) return undefined
  const agreeing = cards.filter(({ card }) => card.department === first.card.department)
  return agreeing.reduce((sum, { likeness }) => sum + likeness, 0) >= nearFrom.agreeing ? first.card : undefined
}

/** Where no rule can tell what is asked: whose duty names it, or near cards do; else whoever sends questions on. */
export function responsibleForUntold(question: string, cards: readonly NearCard[], belief: number, needs: Needs) {
  const plain = needs.reference.route({ question })
  const near = agreed(cards, belief) ?? (isLetter(question) ? cards[0]?.card : undefined)
  if (plain.by === 'duty') return responsibleBy(plain)
  const anybody = responsibleBy(needs.reference.route({ question: '' }))
  return near ? namedByCard(near, anybody, needs) : anybody
}

/** The cited document's title, and who drafted it. */
function owned(cited: Cited | undefined, { corpus }: Needs) {
  if (!cited) return {}
  const held = corpus.standing(cited.title, cited.provision)
  return { policyTitle: cited.title, drafter: typeof held === 'string' ? undefined : held.drafter }
}
