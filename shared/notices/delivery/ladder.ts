import type { TellingPace } from './pace'
import { isQuiet, type Quiet, quietUntil } from './quiet'

/** 从哪一级送到: the steps below the inbox, which everybody has who follows a place. */
export const rungs = ['wechat', 'sms', 'inPerson'] as const
export type Rung = (typeof rungs)[number]

/** law: of a kind that law wants told, such as 征地补偿安置公告; plain: any other. */
export type Weight = 'law' | 'plain'

/** By what one person can be reached, and when they want to be. */
export interface Means {
  /** Grants of WeChat's one-time messages that are left, or a lasting one (长期订阅). */
  wechat?: { left: number } | 'lasting'
  sms: boolean
  quiet: Quiet
  /** How they want what law does not want told; each as it comes when not given. */
  pace?: TellingPace
  /** Every place by which the notice concerns them is muted. */
  muted: boolean
}

/** Where telling one person goes on: by a rung now, not before a moment, together with others, or no further. */
export type Next =
  { by: Rung } | { notBefore: string } | { ends: 'inbox' | 'muted' } | { together: Exclude<TellingPace, 'each'> }

/** One grant is kept for a notice that law wants told. */
export const keptForLaw = 1

/**
 * The next rung for one person, of those not tried in vain yet. The inbox needs none: it is read from the places followed.
 * 短信 and 当面告知 are for what law wants told; a plain notice ends in the inbox.
 */
export function nextRung(means: Means, weight: Weight, tried: readonly Rung[], at: string): Next {
  if (means.muted) return { ends: 'muted' }
  if (weight === 'plain' && (tried.length > 0 || !mayByWechat(means, weight))) return { ends: 'inbox' }
  if (weight === 'plain' && means.pace && means.pace !== 'each') return { together: means.pace }
  const byPhone = [
    ...(mayByWechat(means, weight) ? (['wechat'] as const) : []),
    ...(means.sms ? (['sms'] as const) : []),
  ].filter((one) => !tried.includes(one))
  const [rung] = byPhone
  if (!rung) return { by: 'inPerson' }
  return isQuiet(means.quiet, at) ? { notBefore: quietUntil(means.quiet, at) } : { by: rung }
}

function mayByWechat({ wechat }: Means, weight: Weight): boolean {
  if (wechat === undefined) return false
  return wechat === 'lasting' || wechat.left > (weight === 'law' ? 0 : keptForLaw)
}
