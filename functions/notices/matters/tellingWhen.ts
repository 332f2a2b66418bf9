import { toldWhoAsksLate } from '@shared/notices/chain/hearing/tells'
import type { Caller } from '@shared/people/caller'
import { inboxChannel } from '../../messages/channels/inbox'
import { inboxItems } from '../../messages/inbox'
import type { House } from '../../platform/house'
import { isMatter, matters } from './store'
import { toHearer } from '../voices/tellHearers'

/**
 * Tells whoever asks for a hearing after its notice went out when and where it is. Read after their asking is kept: a notice
 * that goes out at the same moment finds them by it, under the same id.
 */
export const tellingWhen =
  (house: Pick<House, 'store' | 'now'>, caller: Pick<Caller, 'id'>) =>
  async (about: string, notice: string): Promise<void> => {
    const matter = isMatter(about) ? await house.store(matters).get(about) : undefined
    const said = matter && toldWhoAsksLate(matter, house.now().toISOString())
    if (said) await inboxChannel(house.store(inboxItems)).carry([toHearer(said, caller.id, notice)])
  }
