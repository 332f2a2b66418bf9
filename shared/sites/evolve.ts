import type { PostingEvent } from './event'
import type { Posting } from './posting'
import type { Site, SiteEvent } from './site'

/** What a posting is after one more event: the only place where it changes. */
export function evolvePosting(one: Posting, event: PostingEvent): Posting {
  const now = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'hung':
      return { ...now, status: 'hung' }
    case 'takenDown':
      return { ...now, status: 'down' }
  }
}

/** What a site is after one more event: the only place where it changes. */
export function evolveSite(one: Site, event: SiteEvent): Site {
  const now = { ...one, events: [...one.events, event] }
  switch (event.type) {
    case 'registered':
      return { ...now, status: 'inUse' }
    case 'closed':
      return { ...now, status: 'closed' }
  }
}
