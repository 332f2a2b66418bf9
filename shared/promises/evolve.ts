import type { PromiseEvent } from './event'
import type { PublicPromise } from './publicPromise'

const withWriter = ({ writers }: PublicPromise, id: string) => [...new Set([...writers, id])]

/** What a promise is after one more event: the only place where it changes. */
export function evolvePromise(one: PublicPromise, event: PromiseEvent): PublicPromise {
  const now: PublicPromise = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'proposed':
    case 'revised': {
      const { title, measure, due, by } = event
      return { ...now, title, measure, due, firstDue: due, status: 'proposed', writers: withWriter(one, by.id) }
    }
    case 'sentBack':
      return { ...now, status: 'returned' }
    case 'dropped':
      return { ...now, status: 'dropped' }
    case 'signed':
      return { ...now, status: 'open', signedAt: event.at }
    case 'reported':
      return { ...now, percent: event.percent }
    case 'claimed':
      return { ...now, status: 'claimed', percent: 100, claimedAt: event.at }
    case 'confirmed':
      return { ...now, status: 'kept' }
    case 'refused': {
      const { claimedAt: _claimedAt, ...open } = now
      return { ...open, status: 'open', percent: percentBefore(one) }
    }
    case 'postponed':
      return { ...now, due: event.to }
    case 'withdrawn':
      return { ...now, status: 'withdrawn' }
    case 'lookedBack':
      return now
  }
}

/** What was reported last before it was called done. */
const percentBefore = ({ events }: PublicPromise): number =>
  events.reduce((percent, one) => (one.type === 'reported' ? one.percent : percent), 0)
