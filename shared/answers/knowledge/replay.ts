import { evolve } from './evolve'
import { type KeptCard, untouched } from './knowledge'

/** What follows from a history, each by the name that a person reads; what the texts say is kept beside it. */
const facts: Record<string, (one: KeptCard) => unknown> = {
  状态: ({ status }) => status,
  签发: ({ live }) => live && [live.edition, live.signedBy.id, live.signedAt],
  撤下: ({ withdrawn }) => withdrawn && [withdrawn.at, withdrawn.by.id],
  以前的版本: ({ former }) => former.map(({ edition, signedAt }) => [edition, signedAt]),
}

/** The first thing that is kept of a card but does not follow from its history, by name; undefined where all does. */
export function keptCardDiffersIn(one: KeptCard): string | undefined {
  const text = one.draft ?? one.live?.content ?? one.former.at(-1)?.content
  try {
    const told = one.events.reduce<KeptCard>(
      (now, event) => evolve(text ? { ...now, draft: text } : now, event),
      untouched(one.id, one),
    )
    return Object.entries(facts).find(([, read]) => JSON.stringify(read(told)) !== JSON.stringify(read(one)))?.[0]
  } catch {
    return '状态'
  }
}
