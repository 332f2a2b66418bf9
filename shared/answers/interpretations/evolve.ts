import type { InterpretationEvent } from './event'
import type { Interpretation } from './interpretation'
import { nextInterpretation } from './status'

/** What an interpretation is after one more event: the only place where it changes. @throws Problem 'not-now' off the table. */
export function evolve(one: Interpretation, event: InterpretationEvent): Interpretation {
  const now: Interpretation = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'drafted':
      return { ...now, status: 'draft', draftedBy: by, draftedAt: at }
    case 'revised':
      return { ...now, status: nextInterpretation(one.status, 'revise') }
    case 'sentBack':
      return { ...now, status: nextInterpretation(one.status, 'sendBack') }
    case 'dropped':
      return { ...now, status: nextInterpretation(one.status, 'drop') }
    case 'signed':
      return { ...now, status: nextInterpretation(one.status, 'sign'), signedBy: by, publishedAt: at }
    case 'withdrawn': {
      const { signedBy: _signedBy, publishedAt: _publishedAt, ...open } = now
      return { ...open, status: nextInterpretation(one.status, 'withdraw') }
    }
  }
}
