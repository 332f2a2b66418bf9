import type { Citation } from '@shared/answers/answer/answer'
import type { Responsible } from '@shared/departments/responsible'
import type { AnswerCard } from '@shared/answers/cards/card'
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
  const { reference } = needs
  const routed = responsibleFor(question, card.citations[0], needs)
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

/** A policy that only may fit says less about who is responsible than a duty that matches. */
export function responsibleForLikely(question: string, likely: Cited | undefined, needs: Needs): Responsible {
  const plain = needs.reference.route({ question })
  return plain.by === 'triage' && likely ? responsibleFor(question, likely, needs) : responsibleBy(plain)
}

/** The cited document's title, and who drafted it. */
function owned(cited: Cited | undefined, { corpus }: Needs) {
  if (!cited) return {}
  const held = corpus.standing(cited.title, cited.provision)
  return { policyTitle: cited.title, drafter: typeof held === 'string' ? undefined : held.drafter }
}
