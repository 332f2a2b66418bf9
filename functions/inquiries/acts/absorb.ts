import { absorb } from '@shared/inquiries/acts/itself/absorb'
import { part } from '@shared/inquiries/acts/itself/part'
import { may } from '@shared/inquiries/case/status'
import { doneByItself } from '@shared/inquiries/thing'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { goesOnIn } from '../goesOnIn'

const attempts = 8

/**
 * Makes the case that a merged one points to remember it; when that one is itself merged, the one it points to. If the way
 * ends at a case that is no more, the merged one goes its own way again. Safe to repeat, and at any time.
 * @returns which case remembers it; nothing where it goes, or went meanwhile, another way.
 */
export async function absorbInto(id: string, room: CaseRoom): Promise<string | undefined> {
  const { inquiries, moment } = room
  return again(async () => {
    const other = await inquiries.get(id)
    if (other?.status !== 'merged' || !other.mergedInto) return undefined
    const main = await goesOnIn(other, inquiries)
    if (!main || main.id === other.id || !may(main.status, absorb.action)) {
      await keepChanged(doneByItself(part, other, undefined, moment), room)
      return undefined
    }
    if (main.merged.some((one) => one.id === other.id)) return main.id
    await keepChanged(doneByItself(absorb, main, other, moment), room)
    // The merger may have been undone between the two reads and this write, by whoever found nothing to release yet.
    const now = await inquiries.get(id)
    return now?.mergedInto === other.mergedInto ? main.id : undefined
  }, attempts)
}
