import type { Attribute, Ending, PolicyFacts } from './policy'

/** What was signed or decided about one document since it was imported. */
export interface PolicySaid {
  attribute?: Attribute
  /** The first day on which it no longer applies. */
  endsOn?: string
  ending?: Ending
  /** The title of what stands in its place. */
  successor?: string
}

/** The facts of a document with what was said since: whatever ends it first counts, and nothing keeps it alive. */
export function withSaid<F extends Pick<PolicyFacts, 'attribute' | 'repealedFrom' | 'ending'>>(
  facts: F,
  said: PolicySaid | undefined,
): F {
  if (!said) return facts
  const { attribute, endsOn, ending } = said
  const earlier = endsOn !== undefined && (facts.repealedFrom === undefined || endsOn < facts.repealedFrom)
  return {
    ...facts,
    ...(attribute ? { attribute } : {}),
    ...(earlier ? { repealedFrom: endsOn, ...(ending ? { ending } : {}) } : {}),
  }
}

/** Several sayings about one document: the attribute of the later, the earlier end. */
export function joinedSaid(before: PolicySaid | undefined, later: PolicySaid): PolicySaid {
  if (!before) return later
  const ends = [before, later].filter((one) => one.endsOn !== undefined)
  const first = ends.sort((a, b) => (a.endsOn ?? '').localeCompare(b.endsOn ?? ''))[0]
  const { endsOn, ending } = first ?? {}
  const attribute = later.attribute ?? before.attribute
  const successor = later.successor ?? before.successor
  return {
    ...(attribute ? { attribute } : {}),
    ...(endsOn ? { endsOn } : {}),
    ...(ending ? { ending } : {}),
    ...(successor ? { successor } : {}),
  }
}
