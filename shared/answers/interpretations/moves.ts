import { Problem } from '../../problem'
import type { Interpretation, InterpretationContent } from './interpretation'
import type { InterpretationEvent } from './event'
import { nextInterpretation } from './status'

type By = Interpretation['draftedBy']

const after = ({ events }: Interpretation, event: InterpretationEvent): InterpretationEvent[] => [...events, event]

/** 修改, and so handed in again. `at` is an ISO instant. @throws Problem 'not-now' (409) once it is out or dropped. */
export function revised(one: Interpretation, content: InterpretationContent, by: By, at: string): Interpretation {
  const status = nextInterpretation(one.status, 'revise')
  const { link: _before, ...rest } = one
  return { ...rest, ...content, status, events: after(one, { type: 'revised', at, by }) }
}

/** 退回: back to whoever wrote it, with the reason. @throws Problem 'not-now' (409). */
export function sentBack(one: Interpretation, reason: string, by: By, at: string): Interpretation {
  const status = nextInterpretation(one.status, 'sendBack')
  return { ...one, status, events: after(one, { type: 'sentBack', at, by, reason }) }
}

/** 不用了: a draft that nobody is to sign any more. @throws Problem 'not-now' (409). */
export function dropped(one: Interpretation, by: By, at: string): Interpretation {
  const status = nextInterpretation(one.status, 'drop')
  return { ...one, status, events: after(one, { type: 'dropped', at, by }) }
}

/**
 * 签发: a lead who wrote no word of it lets it out; from then on everybody reads it beside the policy.
 * @throws Problem 'not-now' (409) when it is out already, 'not-allowed' (403) for whoever wrote it.
 */
export function signed(one: Interpretation, lead: By, at: string): Interpretation {
  const status = nextInterpretation(one.status, 'sign')
  if (writersOf(one).has(lead.id))
    throw new Problem('not-allowed', '起草和修改过的人不能签发这份解读，请换一位同事签发')
  return { ...one, status, signedBy: lead, publishedAt: at, events: after(one, { type: 'signed', at, by: lead }) }
}

/** Whoever wrote a word of it. */
export const writersOf = ({ draftedBy, events }: Interpretation): Set<string> =>
  new Set([draftedBy.id, ...events.flatMap(({ type, by }) => (type === 'revised' ? [by.id] : []))])
