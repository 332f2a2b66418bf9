import { lineOf } from '@shared/inquiries/showing/show'
import type { InquiryLine } from '@shared/inquiries/view'
import { everyOf } from '../../platform/store/pages'
import type { CaseRoom } from '../caseRoom'
import { heldKey, owes } from './heldBack'

/** All that wait, the longest-waiting first. */
export async function linesHeldBack({ inquiries, held, moment }: CaseRoom): Promise<InquiryLine[]> {
  const items = await everyOf(held.page, { index: 'first', key: heldKey })
  const cases = new Map((await inquiries.many(items.map(({ inquiry }) => inquiry))).map((one) => [one.id, one]))
  return items.flatMap(({ inquiry }) => {
    const one = cases.get(inquiry)
    return one && owes(one) ? [lineOf(one, moment, true)] : []
  })
}
