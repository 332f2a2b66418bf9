import type { Named } from '../../named'
import type { KnowledgeEvent } from './event'
import { nextKnowledge } from './status'
import type { KnowledgeStatus } from './words'

interface Edition<C> {
  edition: number
  content: C
  signedBy: Named
  signedAt: string
}

/** What is written by one and signed by another: a card, and what a place adds to it. */
export interface Signable<C> {
  status: KnowledgeStatus
  draft?: C | undefined
  live?: Edition<C> | undefined
  withdrawn?: { at: string; by: Named; reason: string } | undefined
  former: Edition<C>[]
  events: KnowledgeEvent[]
}

/** What it is after one more event: the only place where it changes. @throws Problem 'not-now' off the table. */
export function evolve<T extends Signable<unknown>>(one: T, event: KnowledgeEvent): T {
  const now: T = { ...one, events: [...one.events, event] }
  const { at, by } = event
  switch (event.type) {
    case 'handedIn':
      return { ...now, status: nextKnowledge(one.status, 'handIn') }
    case 'sentBack':
      return { ...now, status: nextKnowledge(one.status, 'sendBack') }
    case 'dropped':
      return { ...without(now, 'draft'), status: nextKnowledge(one.status, 'drop') }
    case 'signed':
      return signed({ ...now, status: nextKnowledge(one.status, 'sign') }, event)
    case 'withdrawn': {
      const status = nextKnowledge(one.status, 'withdraw')
      return { ...without(now, 'live'), status, former: formerOf(one), withdrawn: { at, by, reason: event.reason } }
    }
  }
}

const formerOf = ({ live, former }: Signable<unknown>) => (live ? [...former, live] : former)

const without = <T extends Signable<unknown>>(one: T, part: 'draft' | 'live' | 'withdrawn'): T =>
  Object.fromEntries(Object.entries(one).filter(([name]) => name !== part)) as unknown as T

/** The draft answers from now on; what answered before is kept. */
function signed<T extends Signable<unknown>>(one: T, { at, by }: KnowledgeEvent): T {
  if (one.draft === undefined) return one
  const former = formerOf(one)
  const live = { edition: former.length + 1, content: one.draft, signedBy: by, signedAt: at }
  return { ...without(without(one, 'draft'), 'withdrawn'), former, live }
}
