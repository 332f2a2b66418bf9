import type { Thing } from '../../act'
import type { InterpretationMoment } from './acts/act'
import { headline, type InterpretationEvent } from './event'
import { evolve } from './evolve'
import { editionOf, type Interpretation } from './interpretation'
import { type InterpretationAction, nextInterpretation } from './status'

/** What all acts on an interpretation share. */
export const interpretationThing: Thing<Interpretation, InterpretationEvent, InterpretationMoment> = {
  next: ({ status }, action) => nextInterpretation(status, action as InterpretationAction),
  evolve,
  editionOf,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: (when) => headline(last, when) }
  },
  notYours: (_caller, { department }) => `这份解读归${department.name}`,
}
