import type { Decision } from './decision'
import type { Trend } from './heat'

export const trendNames: Record<Trend, string> = {
  new: '本周新出现',
  rising: '在升',
  level: '持平',
  falling: '在降',
  quiet: '两周没有新的',
}

/** What an analyst did to a topic, in one word. */
export const handlingNames: Record<Decision['kind'], string> = { merge: '合并', split: '拆开', dismiss: '忽略' }

/**
 * 本市约定: so many people have to speak of a matter before it is a hot topic, and so many topics are listed; of those that a
 * split left and that are not hot, the newest so many.
 */
export const listed = { voices: 3, topics: 30, apart: 100 }
