import type { Named } from '../named'
import type { PromiseEvent } from './event'
import { evolvePromise } from './evolve'
import type { PublicPromise } from './publicPromise'
import { askToSign } from './telling'

/** What is promised, before anything happened to it. */
export type PromiseProposal = Pick<
  PublicPromise,
  'id' | 'source' | 'title' | 'measure' | 'department' | 'due' | 'response'
>

/** 拟稿: internal until it is signed. `at`: ISO instant. */
export function proposed(proposal: PromiseProposal, by: Named, at: string): PublicPromise {
  const { title, measure, due } = proposal
  const event: PromiseEvent = { type: 'proposed', at, by, title, measure, due }
  const made = evolvePromise(bornOfProposal(proposal), event)
  return { ...made, outbox: askToSign(event, made) }
}

/** A promise to which nothing has happened yet: what no event changes. */
export const bornOfProposal = (proposal: PromiseProposal): PublicPromise => ({
  ...proposal,
  version: 0,
  firstDue: proposal.due,
  status: 'proposed',
  percent: 0,
  writers: [],
  events: [],
  outbox: [],
})
