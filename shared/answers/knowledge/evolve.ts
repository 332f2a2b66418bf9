import type { KnowledgeEvent } from './event'
import type { KeptCard } from './knowledge'
import { nextKnowledge } from './status'

/** What a card is after one more event: the only place where it changes. @throws Problem 'not-now' off the table. */
export function evolve(one: KeptCard, event: KnowledgeEvent): KeptCard {
  const now: KeptCard = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'handedIn':
      return { ...now, status: nextKnowledge(one.status, 'handIn') }
    case 'sentBack':
      return { ...now, status: nextKnowledge(one.status, 'sendBack') }
    case 'dropped':
      return { ...withoutDraft(now), status: nextKnowledge(one.status, 'drop') }
    case 'signed':
      return signed({ ...now, status: nextKnowledge(one.status, 'sign') }, event)
    case 'withdrawn': {
      const { live: _live, ...rest } = now
      const status = nextKnowledge(one.status, 'withdraw')
      return { ...rest, status, former: formerOf(one), withdrawn: { at, by, reason: event.reason } }
    }
  }
}

const formerOf = ({ live, former }: KeptCard) => (live ? [...former, live] : former)

function withoutDraft({ draft: _draft, ...rest }: KeptCard): KeptCard {
  return rest
}

/** The draft answers from now on; what answered before is kept. */
function signed(one: KeptCard, { at, by }: KnowledgeEvent): KeptCard {
  if (!one.draft) return one
  const { withdrawn: _withdrawn, ...rest } = withoutDraft(one)
  const former = formerOf(one)
  return { ...rest, former, live: { edition: former.length + 1, content: one.draft, signedBy: by, signedAt: at } }
}
