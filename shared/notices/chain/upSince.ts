import { beijingDate } from '../../calendar/date'
import type { Issue } from '../notice'

/** The first proof that an issue hangs at a place, ISO instant; without one it does not hang there yet. */
export interface HungAt {
  place: string
  at?: string | undefined
}

/**
 * The day since which a notice is really up, 'YYYY-MM-DD': issued in the app, and where law names places, posted in each of
 * them; undefined as long as one of them has no proof. `postings` are the places law names; where there is no register of
 * them, none, and the issue counts alone.
 */
export function upSince({ issuedAt }: Pick<Issue, 'issuedAt'>, postings: readonly HungAt[] = []): string | undefined {
  const days = [issuedAt, ...postings.map(({ at }) => at)]
  if (days.includes(undefined)) return undefined
  return days
    .map((at) => beijingDate(at!))
    .sort()
    .at(-1)
}
