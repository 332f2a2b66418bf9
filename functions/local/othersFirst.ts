import { setTimeout } from 'node:timers/promises'

/** It rests so many times as long as it has worked, and never longer than this, in milliseconds. */
const rest = { times: 2, most: 1_000 }

/**
 * For work that nobody waits for, in a process that answers people: called after each piece of it, it waits in proportion to
 * how long the piece took, so that two thirds of the time belong to others; not at all once somebody does wait.
 */
export function othersFirst(
  awaited: () => boolean,
  clock: () => number = () => performance.now(),
): () => Promise<void> {
  let since = clock()
  return async () => {
    if (!awaited()) await setTimeout(Math.min(rest.most, (clock() - since) * rest.times))
    since = clock()
  }
}
