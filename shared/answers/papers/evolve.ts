import type { PaperEvent } from './event'
import type { Paper } from './paper'

const withWriter = ({ writers }: Paper, id: string) => [...new Set([...writers, id])]

/** What a registered document is after one more event: the only place where it changes. */
export function evolvePaper(one: Paper, event: PaperEvent): Paper {
  const now: Paper = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'registered':
    case 'revised': {
      // What was on its way to a signature is a draft again.
      const status = one.status === 'submitted' ? 'draft' : one.status
      return { ...now, status, facts: event.facts, writers: withWriter(one, event.by.id) }
    }
    case 'submitted':
      return { ...now, status: 'submitted' }
    case 'sentBack':
      return { ...now, status: 'returned' }
    case 'signed': {
      const { explainBy, at } = event
      const explained = one.interpretation && explainBy === undefined ? { explainedAt: at } : {}
      return { ...now, status: 'signed', signedAt: at, ...(explainBy ? { explainBy } : {}), ...explained }
    }
    case 'explained':
      return { ...now, explainedAt: event.at }
    case 'replaced':
      return { ...now, status: 'replaced', successor: event.successor, replacedFrom: event.from }
    case 'withdrawn':
      return { ...now, status: 'withdrawn' }
    case 'dropped':
      return { ...now, status: 'dropped' }
  }
}
