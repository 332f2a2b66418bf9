import { helpedNote, inPlaceOf } from '@shared/inquiries/acts/byWhom'
import { actsInPlace } from '@shared/inquiries/acts/callers'
import { actionNames, leadsTo } from '@shared/inquiries/case/status'
import { inPlaceName } from '@shared/people/helping/words'
import type { InquiryAct } from '@shared/inquiries/acts/act'
import { sentBefore } from '@shared/inquiries/acts/sentBefore'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { withFileNames } from '@shared/inquiries/files/namedFiles'
import { repliesIn } from '@shared/inquiries/case/past'
import { inquiryThing } from '@shared/inquiries/thing'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../../platform/change'
import type { House } from '../../platform/house'
import { accounts } from '../../platform/identity/account'
import { countSupplement } from '../counted'
import { type CaseRoom, caseRoom } from '../caseRoom'
import { inquiryOf } from '../inquiryOf'
import { shareKnownReplies } from '../shareKnownReplies'
import { showInquiry } from '../showInquiry'
import { bringIn, namesOfUploads } from '../uploads/attachments'
import { bringInPhotos, removePhotos } from '../uploads/identityPhotos'
import { settleMerger } from './settleMerger'
import { asksToLook } from '../looking/asksToLook'
import { heldAfter } from '../looking/heldAfter'
import { warned } from '../looking/warned'
import { keepCase } from './keepCase'
import { lookUp, type Naming } from './lookUp'
import { whoLeft } from './whoLeft'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. `attachments`: uploads of theirs. */
  body?: ({ version?: number; attachments?: readonly string[] } & Naming) | undefined
}

/**
 * One act on one case: its messages ride in the one write and leave soon. Uploads that it names are kept for good once
 * nothing speaks against it, photos of who somebody is go once they were looked at, what is public is shared anew where the act has changed it, and a case that now points to
 * another is remembered there, or forgotten where it no longer does.
 */
export const actingOnInquiries =
  (house: House) =>
  async (act: InquiryAct, { params: { id }, body = {} }: Sent, signedIn: Caller) => {
    if (act.action === 'supplement') await countSupplement(signedIn, house)
    const room = await caseRoom(house)
    const caller = await actingAs(signedIn, id, room)
    const { version: seen, attachments = [] } = body
    let publicChanged = false
    let pointedTo: string | undefined
    const after = await change({ act, caller, body, seen }, inquiryThing, {
      load: () => inquiryOf(id, room.inquiries),
      moment: () => room.moment,
      doneBefore: (one) => sentBefore(act, one, body, caller),
      found: async (one) => ({
        ...(await lookUp(body, { one, caller, room, house })),
        ...(reopens(one, act) ? { left: await whoLeft(one, house.store(accounts), room.reference) } : {}),
      }),
      async keep(acted, before) {
        const held = heldAfter(acted, before, caller, room)
        const looked = house.checksContent ? asksToLook(held, before.events.length, caller, room.moment.at) : held
        const names = await namesOfUploads(attachments, caller, house)
        const one = withFileNames(helpedTold(warned(looked, before), act, caller, room.moment.at), names)
        if (attachments.length > 0) await bringIn(attachments, filesOf(before), caller, house)
        await bringInPhotos(one, before, caller, house)
        pointedTo = before.mergedInto
        publicChanged = one.publication !== before.publication
        const kept = await keepCase(one, before, room)
        await removePhotos(kept, before, house.bucket)
        return kept
      },
    })
    if (publicChanged) await shareKnownReplies(house)
    const other = after.mergedInto ?? pointedTo
    if (other) await settleSoon({ id, other }, room, house)
    house.nudge()
    return showInquiry(after, caller, room)
  }

/** Who helps whoever asked acts in their place; everybody else for themselves. */
async function actingAs(caller: Caller, id: string, { inquiries }: Pick<CaseRoom, 'inquiries'>): Promise<Caller> {
  if (!caller.helps?.length) return caller
  const one = await inquiryOf(id, inquiries)
  return actsInPlace(caller, one) ? inPlaceOf(caller) : caller
}

/** Whoever asked is told of what was done in their place. */
const helpedTold = (after: Inquiry, { action }: InquiryAct, { name, role }: Caller, at: string): Inquiry =>
  role === 'citizen' && name === inPlaceName
    ? { ...after, outbox: [...after.outbox, helpedNote(after, actionNames[action], at)] }
    : after

/** Whether what was answered is worked on again: by somebody who is there. */
const reopens = ({ status, repliedAt }: Inquiry, { action }: InquiryAct): boolean =>
  repliedAt !== undefined && leadsTo(status, action) === 'handling'

const filesOf = (one: Inquiry) => [
  ...one.attachments,
  ...(one.draft?.attachments ?? []),
  ...repliesIn(one).flatMap(({ attachments = [] }) => attachments),
  ...(one.openingDraft?.attachments ?? []),
  ...(one.opened?.attachments ?? []),
]

/** Should somebody be faster, or the process die, the message in the case's outbox brings it about. */
async function settleSoon({ id, other }: { id: string; other: string }, room: CaseRoom, house: House): Promise<void> {
  await settleMerger(id, other, room).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    house.nudge()
  })
}
