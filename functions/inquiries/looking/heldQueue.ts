import { isWithin } from '@shared/departments/units/unitTree'
import { lineOf } from '@shared/inquiries/showing/show'
import type { InquiryLine } from '@shared/inquiries/view'
import { everyOf } from '../../platform/store/pages'
import type { CaseRoom } from '../caseRoom'
import { heldKey, owes } from './heldBack'

/** All that wait, the longest-waiting first; of the desk of a county those of its tree. */
export async function linesHeldBack(
  county: string | undefined,
  { inquiries, held, moment }: CaseRoom,
): Promise<InquiryLine[]> {
  const items = await everyOf(held.page, { index: 'first', key: heldKey })
  const cases = new Map((await inquiries.many(items.map(({ inquiry }) => inquiry))).map((one) => [one.id, one]))
  return items.flatMap(({ inquiry }) => {
    const one = cases.get(inquiry)
    return one && owes(one) && (county === undefined || isWithin(county, one.department.id))
      ? [lineOf(one, moment, true)]
      : []
  })
}
