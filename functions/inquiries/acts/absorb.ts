import { absorb } from '@shared/inquiries/acts/itself/absorb'
import { part } from '@shared/inquiries/acts/itself/part'
import { may } from '@shared/inquiries/case/status'
import { doneByItself } from '@shared/inquiries/thing'
import { Problem } from '@shared/problem'
import { type CaseRoom, keepChanged } from '../caseRoom'

/**
 * Makes the case that a merged one points to remember it; when that one is itself merged, the one it points to. If the way
 * ends at a case that is no more, the merged one goes its own way again. Safe to repeat, and at any time.
 */
export async function absorbInto(id: string, room: CaseRoom): Promise<void> {
  const { inquiries, moment } = room
  for (let attempt = 0; attempt < 8; attempt++) {
    const other = await inquiries.get(id)
    if (other?.status !== 'merged' || !other.mergedInto) return
    let main = await inquiries.get(other.mergedInto)
    for (let hop = 0; main?.mergedInto && hop < 20; hop++) main = await inquiries.get(main.mergedInto)
    try {
      if (main && main.id !== other.id && may(main.status, absorb.action)) {
        if (main.merged.some(({ id: known }) => known === other.id)) return
        await keepChanged(doneByItself(absorb, main, other, moment), room)
      } else await keepChanged(doneByItself(part, other, undefined, moment), room)
      return
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error
    }
  }
  throw new Problem('changed-meanwhile')
}
