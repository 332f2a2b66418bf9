import { type FiguredConcern, figuresOf } from '../concerns/showing/figures'

/**
 * Concerns by how they stand at `now`, as numbers alone and by the one count there is of them: the parts add up to what was
 * registered, and what needs no response any more waits for none.
 */
export function concernNumbers(concerns: readonly FiguredConcern[], now: string) {
  const { registered, answered, waiting, overdue, noResponse, merged, withdrawn } = figuresOf(concerns, now)
  return { registered, responded: answered, waiting, overdue, noResponse, merged, withdrawn }
}
