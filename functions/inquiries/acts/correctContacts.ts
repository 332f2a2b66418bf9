import { correctContact } from '@shared/inquiries/acts/asker/correctContact'
import type { correctContacts as contract } from '@shared/inquiries/contracts/contractContact'
import { contactParts } from '@shared/inquiries/words'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Received, Replied } from '@shared/operation'
import { accountsOf, type Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { again } from '../../platform/unless'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { caseRoom } from '../caseRoom'
import { actingOnInquiries } from './actOnInquiry'

/** So many one call has the time for. */
const mostAtOnce = 50

/**
 * 更正 in all of one's own cases at once, those of joined accounts too: wherever the very words stand that were wrong, so that
 * another's name in one of them stays. One case after another by the act itself; interrupted, the next time does the rest.
 */
export const correctingContacts =
  (house: House) =>
  async ({ body }: Received<typeof contract>, caller: Caller): Promise<Replied<typeof contract>> => {
    const act = actingOnInquiries(house)
    const { inquiries } = await caseRoom(house)
    const lists = await Promise.all(
      accountsOf(caller).map((key) => everyOf(inquiries.page, { index: 'second', key, newestFirst: true })),
    )
    const waiting = lists.flat().flatMap(({ id, contact }) => {
      const right = rightIn(contact, body)
      return right.length > 0 ? [{ id, right }] : []
    })
    const done: Replied<typeof contract> = { corrected: [], left: [], more: 0 }
    for (const [nth, { id, right }] of waiting.entries()) {
      if (done.corrected.length === mostAtOnce) return { ...done, more: waiting.length - nth }
      const sent = { params: { id }, body: Object.fromEntries(right) }
      const why = await refused(() => again(() => act(correctContact, sent, caller)))
      if (why === undefined) done.corrected.push(id)
      else done.left.push({ id, why })
    }
    return done
  }

/** What is to stand in one case, part by part, in the place of what is wrong. */
const rightIn = (contact: Inquiry['contact'], body: Received<typeof contract>['body']) =>
  contactParts.flatMap((part) => {
    const { from, to } = body[part] ?? {}
    return from !== undefined && contact[part] === from ? [[part, to] as const] : []
  })

/** Why it was not done, in the words that the case itself would say; nothing where it was. */
async function refused(doing: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await doing()
    return undefined
  } catch (error) {
    if (!(error instanceof Problem) || error.status >= 500) throw error
    return error.detail ?? error.title
  }
}
