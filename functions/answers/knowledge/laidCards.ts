import { laidOver } from '@shared/answers/knowledge/laid'
import { rankingAsKept } from '@shared/answers/knowledge/asKept'
import { beijingDate } from '@shared/calendar/date'
import type { House } from '../../platform/house'
import { type Cards, cardsFrom } from '../cards'
import { followed } from '../../platform/followed'
import { keptCards, laidCards } from './store'

/**
 * The cards that answer: the seeds, and over them what departments signed since. The known questions are made anew only when
 * one is asked otherwise than before; while the store cannot be read, what was known goes on answering.
 */
export function cardsOf(house: House): () => Promise<Cards> {
  const seeds = cardsFrom(house.bucket, house.now)
  const kept = followed(house, keptCards, { key: laidCards, words: '单位签发的知识卡这次没有读到，照上次读到的作答' })
  let from: readonly unknown[] = []
  let laid: Pick<Cards, 'all' | 'known'> | undefined
  return async () => {
    const [held, signed] = await Promise.all([seeds(), kept()])
    if (signed.length === 0) return held
    const now = [held.all, signed, beijingDate(house.now())]
    if (!laid || now.some((one, at) => one !== from[at])) {
      const all = laidOver(held.all, signed, beijingDate(house.now()))
      laid = { all, known: rankingAsKept(held.all, held.known, all) }
      from = now
    }
    return { ...held, ...laid, seeds: held.all }
  }
}
