/** Whether a notice is meant for somebody, and why; `unknown` while it hangs on what has not been said. */
export interface Verdict {
  reached: 'yes' | 'no' | 'unknown'
  /** Sentences without a full stop. */
  because: string[]
}

export interface Joining {
  settles: 'yes' | 'no'
  else: 'yes' | 'no'
}
export const allOf: Joining = { settles: 'no', else: 'yes' }
export const anyOf: Joining = { settles: 'yes', else: 'no' }

/** Three-valued, after Kleene's strong logic: an open answer stays open only where it matters. */
export function joined(verdicts: readonly Verdict[], joining: Joining): Verdict {
  const settling = verdicts.find(({ reached }) => reached === joining.settles)
  if (settling) return settling
  const open = verdicts.filter(({ reached }) => reached === 'unknown')
  const telling = open.length > 0 ? open : verdicts
  return {
    reached: open.length > 0 ? 'unknown' : joining.else,
    because: [...new Set(telling.flatMap(({ because }) => because))],
  }
}
