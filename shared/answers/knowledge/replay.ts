import { evolve, type Signable } from './evolve'
import { type KeptCard, untouched } from './knowledge'

/** What follows from a history, each by the name that a person reads; what the texts say is kept beside it. */
const facts: Record<string, (one: Signable<unknown>) => unknown> = {
  状态: ({ status }) => status,
  签发: ({ live }) => live && [live.edition, live.signedBy.id, live.signedAt],
  撤下: ({ withdrawn }) => withdrawn && [withdrawn.at, withdrawn.by.id],
  以前的版本: ({ former }) => former.map(({ edition, signedAt }) => [edition, signedAt]),
}

/** The first thing that is kept but does not follow from its history, by name; `fresh`: as it stood before anything happened. */
export function signableDiffersIn<T extends Signable<unknown>>(one: T, fresh: T): string | undefined {
  const text = one.draft ?? one.live?.content ?? one.former.at(-1)?.content
  try {
    const told = one.events.reduce<T>(
      (now, event) => evolve(text === undefined ? now : { ...now, draft: text }, event),
      fresh,
    )
    return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
  } catch {
    return '状态'
  }
}

/** The same of a card. */
export const keptCardDiffersIn = (one: KeptCard): string | undefined => signableDiffersIn(one, untouched(one.id, one))
