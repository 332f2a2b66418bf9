import type { SightingCounts } from '@shared/hot/sightings/words'

/** 「读到 12 行：新的 8，重复的 2，几乎一样的 1，不能收的 1」 */
export const countedWords = ({ rows, added, repeated, near, refused }: SightingCounts): string =>
  `读到 ${rows} 行：新的 ${added}，重复的 ${repeated}，几乎一样的 ${near}，不能收的 ${refused}`
