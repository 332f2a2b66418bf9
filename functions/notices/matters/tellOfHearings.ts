import { hearingAlerts, hearingDutyOf } from '@shared/notices/chain/hearing/duty'
import { stepOf } from '@shared/notices/chain/chains'
import { deliverTold } from '../../messages/deliverTold'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { momentIn } from '../changeNotice'
import { hangsIn } from '../hung'
import { notices } from '../store'
import { standingIn } from '../voices/standing'
import { voices } from '../voices/store'
import { knownOf } from './known'
import { matters, mattersKey } from './store'

/**
 * What one walk over the matters tells their desks: that a hearing is owed to which nobody is invited yet, and the hearing of
 * today. Nothing is kept before it is sent, so it may be repeated or interrupted at any place.
 */
export async function tellOfHearings(house: House): Promise<void> {
  const moment = await momentIn(house)
  const standing = standingIn(house)
  const room = { notices: house.store(notices), hangs: hangsIn(house), voices: house.store(voices), standing }
  const all = await everyOf(house.store(matters).page, { index: 'first', key: mattersKey, newestFirst: true })
  const open = all.filter(({ chain, work }) => {
    const { begunAt, skipped, paper } = work['hearing'] ?? {}
    return stepOf(chain, 'hearing') && !begunAt && !skipped && !paper?.confirmedBy
  })
  for (const matter of open) {
    const duty = hearingDutyOf(matter, await knownOf(matter.id, room, moment))
    if (duty) await deliverTold(hearingAlerts(matter, duty, moment.at), house, 'tellOfHearings')
  }
}
