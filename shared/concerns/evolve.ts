import { type Concern } from './concern'
import type { ConcernEvent } from './event'
import { written } from './written'

const withoutDraft = ({ draft: _draft, ...rest }: Concern): Concern => rest

/** What a concern is after one more event: the only place where it changes. */
export function evolve(one: Concern, event: ConcernEvent): Concern {
  const now: Concern = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'registered':
      return { ...now, status: 'registered', registeredAt: at }
    case 'assigned': {
      // A draft of another department goes.
      const kept = one.department?.id === event.to.id ? now : withoutDraft(now)
      return { ...kept, status: 'assigned', department: event.to }
    }
    case 'submitted':
      return { ...written(now, event.text, by, at), status: 'review' }
    case 'sentBack':
      return { ...now, status: 'assigned' }
    case 'dropped':
      return withoutDraft(now)
    case 'responded':
      return { ...withoutDraft(now), status: 'responded', respondedAt: at, response: event.text }
    case 'corrected':
      return {
        ...now,
        ...(event.title ? { title: event.title.to } : {}),
        ...(event.summary ? { summary: event.summary.to } : {}),
        ...(event.topic ? { topic: event.topic.to } : {}),
      }
    case 'withdrawn':
      return { ...withoutDraft(now), status: 'withdrawn', withdrawnAt: at }
  }
}
