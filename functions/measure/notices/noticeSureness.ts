import type { RankedBulletin } from '@shared/answers/bulletins/bulletinRanking'
import { bulletinSignals } from '@shared/answers/bulletins/bulletinSignals'
import fitted from '@shared/answers/bulletins/bulletinsFitted.json'

/** What a ranking tells about its first notice, in the order of the weights. */
export const surenessNames = [
  'constant',
  'share',
  'lead',
  ...bulletinSignals,
  ...bulletinSignals.map((name) => `${name}Lead`),
] as const

/** The signals of `sureness`, best notice first; all 0 but the constant where nothing was found. */
export function surenessSignals(ranked: readonly RankedBulletin[]): number[] {
  const [first, ...others] = ranked
  if (!first) return surenessNames.map((name) => (name === 'constant' ? 1 : 0))
  const raised = ranked.map(({ score }) => Math.exp(score - first.score))
  const rival = (at: number) => others.reduce((most, { signals }) => Math.max(most, signals[at] ?? 0), 0)
  return [
    1,
    1 / raised.reduce((sum, one) => sum + one, 0),
    Math.min(1, (first.score - (others[0]?.score ?? 0)) / 5),
    ...first.signals,
    ...first.signals.map((signal, at) => signal - rival(at)),
  ]
}

/** 0…1: how likely the first notice is the one that answers, by logistic regression (Cox 1958). */
export function sureness(ranked: readonly RankedBulletin[], weights: readonly number[] = fitted.sureness): number {
  const sum = surenessSignals(ranked).reduce((total, signal, at) => total + signal * (weights[at] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
