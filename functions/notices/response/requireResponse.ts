import { isPublic } from '@shared/concerns/concern'
import { responsesIn } from '@shared/concerns/event'
import { concernIsOpen } from '@shared/concerns/status'
import { beijingDate, spokenDate } from '@shared/calendar/date'
import type { NoticeContent } from '@shared/notices/content'
import { Problem } from '@shared/problem'
import { concerns as kind } from '../../concerns/store'
import type { House } from '../../platform/house'

/**
 * A notice that tells a response tells the one that stands: not one that is being put right, was put right since, or was
 * withdrawn. @throws Problem 'not-found' | 'not-now', saying what to do.
 */
export const requireResponseIn =
  ({ store }: Pick<House, 'store'>) =>
  async ({ response }: Pick<NoticeContent, 'response'>): Promise<void> => {
    if (!response) return
    const one = await store(kind).get(response.concern)
    if (!one || !isPublic(one) || one.withdrawnAt)
      throw new Problem('not-found', '这份公告来自的公开回应不在了，可能已经撤回；不再说它的，请另起草一份')
    if (concernIsOpen(one.status)) throw new Problem('not-now', '这份公告来自的回应正在更正，等更正签发以后再照新的写')
    const { at } = responsesIn(one.events).at(-1) ?? {}
    if (!at || at === response.at) return
    const day = beijingDate(at)
    throw new Problem('not-now', `这份公告来自的回应在${spokenDate(day, day)}更正过，请照更正后的改`)
  }
