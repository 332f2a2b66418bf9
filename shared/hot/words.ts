import type { Trend } from './heat'

export const trendNames: Record<Trend, string> = {
  new: '本周新出现',
  rising: '在升',
  level: '持平',
  falling: '在降',
  quiet: '两周没有新的',
}

/** 本市约定: so many people have to speak of a matter before it is a hot topic, and so many topics are listed. */
export const listed = { voices: 3, topics: 30 }
