import type { Hit } from './retrieve'

/** How sure a search may be: answer with its source · show what may help · only say who is responsible. */
export type Band = 'grounded' | 'candidates' | 'none'

/** What the best hit tells about a search: see Hit. */
export type Signals = Pick<Hit, 'coverage' | 'margin'>

/**
 * Set on labelled questions: among those above `grounded` the first provision was right in 87–89 of 100, on statutes
 * and on notices, with three quarters of the questions having no answer there; below `candidates` hardly ever.
 */
export const bands = { grounded: { coverage: 0.7, margin: 0.2 }, candidates: { coverage: 0.12 } }

/**
 * The band of a search's hits, best first. Words alone cannot tell a near miss from the right provision,
 * so 'grounded' needs both nearly the whole question and a clear lead, and most questions end as 'candidates'.
 */
export function bandOf(hits: readonly Signals[]): Band {
  const [best] = hits
  if (!best || best.coverage < bands.candidates.coverage) return 'none'
  const isSure = best.coverage >= bands.grounded.coverage && best.margin >= bands.grounded.margin
  return isSure ? 'grounded' : 'candidates'
}
