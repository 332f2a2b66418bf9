import type { NoticeContent } from '@shared/notices/content'
import { kindMeant } from '@shared/notices/law/kinds'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { type NotTakenBack, standingIn } from './standing'
import { voices, type Voices, voicesKey } from './store'

/** How many opinions were given on phones of one matter; what was taken back counts no more. */
export async function opinionsOf(
  matter: string,
  { voices, standing }: { voices: Pick<Voices, 'page'>; standing: NotTakenBack },
): Promise<number> {
  const all = await everyOf(voices.page, { index: 'first', key: voicesKey(matter) })
  return (await standing(all.filter(({ wish }) => wish === 'comment'))).length
}

/** What a notice says of how many opinions were given on phones is counted here, not typed. */
export interface CountsOpinions {
  /** With the number of today. */
  counted(content: NoticeContent): Promise<NoticeContent>
  /** @throws Problem 'not-now' (409) where it says another number than there are. */
  require(content: NoticeContent): Promise<void>
}

/** In a house with its cases and voices. */
export function countingOpinions(house: House): CountsOpinions {
  const needs = { voices: house.store(voices), standing: standingIn(house) }
  const of = async (content: NoticeContent) =>
    content.outcome && content.chain && kindMeant(content).tellsOf
      ? { told: content.outcome, now: await opinionsOf(content.chain.matter, needs) }
      : undefined
  return {
    async counted(content) {
      const found = await of(content)
      return found ? { ...content, outcome: { ...found.told, phone: found.now } } : content
    },
    async require(content) {
      const found = await of(content)
      if (found && found.now !== found.told.phone)
        throw new Problem(
          'not-now',
          `手机上的意见现在是 ${found.now} 条，这份写的是 ${found.told.phone} 条，请退回改好再交，数会重新数`,
        )
    },
  }
}
