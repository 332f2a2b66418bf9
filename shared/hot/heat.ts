const day = 86_400_000

/** 本市约定: after so long a message warms half as much. In milliseconds. */
export const halfLife = 7 * day

/** How warm a topic is at an instant, in voices of that instant. */
export interface Heat {
  value: number
  at: number
}

/** What a message adds: a voice not heard in this topic before, or one again; and those who agreed or disagreed with it. */
export const warmthOf = (
  isNewVoice: boolean,
  { up = 0, down = 0 }: { up?: number | undefined; down?: number | undefined },
) => (isNewVoice ? 1 : 0.25) + Math.log1p(Math.max(0, up)) + Math.log1p(Math.max(0, down)) / 2

export const cooled = ({ value, at }: Heat, now: number): number => value * 2 ** -(Math.max(0, now - at) / halfLife)

/** What was received late counts as much as if it had come in time. */
export function warmed(heat: Heat, warmth: number, at: number): Heat {
  if (at >= heat.at) return { value: cooled(heat, at) + warmth, at }
  return { value: heat.value + cooled({ value: warmth, at }, heat.at), at: heat.at }
}

export type Trend = 'new' | 'rising' | 'level' | 'falling' | 'quiet'

/** This week against the week before; of a topic that began this week there is no week before. */
export function trendOf(times: readonly number[], now: number): Trend {
  const since = (from: number, until: number) => times.filter((at) => at > from && at <= until).length
  const [recent, before] = [since(now - 7 * day, Infinity), since(now - 14 * day, now - 7 * day)]
  if (recent === 0) return before === 0 ? 'quiet' : 'falling'
  if (times.every((at) => at > now - 7 * day)) return 'new'
  if (recent >= before * 1.5) return 'rising'
  return recent * 1.5 <= before ? 'falling' : 'level'
}
