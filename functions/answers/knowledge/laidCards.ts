import type { KeptCard } from '@shared/answers/knowledge/knowledge'
import { laidOver } from '@shared/answers/knowledge/laid'
import { rankingAsKept } from '@shared/answers/knowledge/asKept'
import { beijingDate } from '@shared/calendar/date'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { type Cards, cardsFrom } from '../cards'
import { keptCards, laidCards } from './store'

/** How often, in milliseconds, it is asked whether a department signed or withdrew a card. */
const lookEvery = 5_000

/**
 * The cards that answer: the seeds, and over them what departments signed since. The known questions are made anew only when
 * one is asked otherwise than before; while the store cannot be read, what was known goes on answering.
 */
export function cardsOf(house: House): () => Promise<Cards> {
  const seeds = cardsFrom(house.bucket, house.now)
  const kept = signedCards(house)
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

const markOf = (cards: readonly KeptCard[]) => cards.map(({ id, version }) => `${id}@${version}`).join()

/** What was signed or withdrawn: the same list as long as nothing was. */
function signedCards(house: House): () => Promise<readonly KeptCard[]> {
  const store = house.store(keptCards)
  let lookedAt: number | undefined
  let mark = ''
  let settled = true
  let all: readonly KeptCard[] = []
  return async () => {
    const at = house.now().getTime()
    if (lookedAt !== undefined && Math.abs(at - lookedAt) < lookEvery) return all
    lookedAt = at
    try {
      const [newest] = (await store.page({ index: 'second', key: laidCards, newestFirst: true, limit: 1 })).items
      const now = markOf(newest ? [newest] : [])
      // A list of the cloud follows its table by a moment: after a change it is read once more, for one that came late.
      if (now !== mark || !settled) {
        const found = await everyOf(store.page, { index: 'second', key: laidCards })
        if (markOf(found) !== markOf(all)) all = found
        settled = now === mark
      }
      mark = now
    } catch {
      house.log.note('单位签发的知识卡这次没有读到，照上次读到的作答')
    }
    return all
  }
}
