import { triageDesk } from '../../departments/department'
import type { Event, EventOf } from './event'
import type { Inquiry, Unit } from './inquiry'
import { identityNow, withoutPhotos } from './after/identityAfter'
import { openAt, openedNow, openingAfter, openingOf } from './after/openingAfter'
import { without } from './after/without'
import { askedAnew, goingOn, partsAfter, partsOf } from './after/partsAfter'
import { readable, type Said } from './said'
import { erasedText } from './erasable'
import { withdrawnOf } from './opened'

const desk: Unit = { id: triageDesk.id, name: triageDesk.name }

/** Nobody of the department before has it in hand any more, and what was asked of supporting departments is over. */
function handed(one: Inquiry, to: Unit, reason: Said, at: string): Inquiry {
  const routeReason = typeof reason === 'string' ? reason : one.routeReason
  const rest = without(one, 'assignee', 'draft', 'extensionAsked', 'moveAsked')
  return { ...rest, department: to, routeReason, heldSince: at, parts: [] }
}

const partedReason = '原来合并的那件不再办理，由市政务公开办公室判断后转给合适的单位'
/** The reply of another matter that stood here is nowhere else taken back in words that stay to be read. */
const unmergedReason = ({ answered }: EventOf<'unmerged'>): string =>
  `${answered ? '之前在这里看到的答复是给另一件的，不算给你的答复。' : ''}不再和另一件合在一起，由市政务公开办公室判断后转给合适的单位`
const disputedReason = '你提出分错了单位，由市政务公开办公室判断后转给合适的单位'

/** All that an editor wrote of it. */
const wordings = ['proposal', 'refusedWording', 'publication'] as const

function refusedOf(one: Inquiry): Inquiry {
  const { proposal } = one
  if (!proposal) return one
  const { question, reply } = proposal
  return { ...without(one, 'proposal'), refusedWording: { question, reply } }
}

/** From what the two signatures stand under to what anyone may read. */
function publishedOf(one: Inquiry, at: string): Inquiry {
  const { proposal, department } = one
  if (!proposal) return one
  const { question, reply } = proposal
  return { ...without(one, 'proposal'), publication: { question, reply, department: department.name, publishedAt: at } }
}

/**
 * The history keeps the digests of what was said, see erasing; files and copies beside the case go after this write, and until
 * then it says so. Whoever closes the account takes back the consent to 选登 with it.
 */
function erased(one: Inquiry, { what, because }: EventOf<'erased'>): Inquiry {
  const less = because === 'accountClosed' ? without(one, ...wordings) : one
  return {
    ...without(less, 'refusedWording', ...(what.includes('words') ? (['inDanger'] as const) : [])),
    ...(because === 'accountClosed' ? { publishable: false } : {}),
    contact: {},
    ...(what.includes('words') ? { text: erasedText } : {}),
    erasing: true,
    outbox: one.outbox.filter(({ to }) => to !== one.citizen),
  }
}

/**
 * What a case is after one more event: the only place where a case changes, but for what is kept beside its history (drafts,
 * wordings that may have to disappear, who follows it).
 */
export const evolve = (one: Inquiry, event: Event): Inquiry => withoutAsking(withoutPhotos(stepped(one, event)))

/** 请改派 is over once its unit takes the case on all the same, or nobody works on it any more. */
const withoutAsking = (one: Inquiry): Inquiry =>
  one.moveAsked && one.status !== 'handling' ? without(one, 'moveAsked') : one

function stepped(one: Inquiry, event: Event): Inquiry {
  const { at, by } = event
  const now: Inquiry = { ...one, clock: event.kept ?? one.clock, events: [...one.events, event] }
  switch (event.type) {
    case 'submitted':
      return { ...now, status: 'triage', submittedAt: at, heldSince: at, ...identityNow(now, event.identity, at) }
    case 'identityProven':
      return { ...now, ...identityNow(now, 'handedIn', at) }
    case 'identityChecked':
      return { ...now, ...identityNow(now, event.accepted ? 'accepted' : 'lacking', at) }
    case 'declined':
      return { ...now, status: 'declined' }
    case 'assigned':
      return { ...handed(now, event.to, event.reason, at), status: 'handling' }
    case 'split':
      return { ...handed(now, event.lead, event.reason, at), status: 'handling', parts: partsOf(now.parts, event) }
    case 'contributed':
    case 'partReturned':
    case 'partChanged':
      return { ...now, parts: partsAfter(now.parts, event) }
    case 'returned':
      // The triage desk decides after the last one; else the next department has it at once.
      return {
        ...handed(now, event.to, event.reason, at),
        status: event.to.id === desk.id ? 'triage' : 'handling',
        parts: goingOn(now.parts, event.supporting),
      }
    case 'disputed':
      return {
        ...handed(now, desk, disputedReason, at),
        status: 'triage',
        parts: goingOn(now.parts, event.supporting),
      }
    case 'succeeded':
      // The draft goes with it; whoever wrote it is no longer of the unit.
      return { ...without(now, 'assignee'), department: event.to, heldSince: at }
    case 'claimed':
      return { ...now, assignee: by }
    case 'handedOver':
      return { ...now, assignee: event.to }
    case 'letGo':
      return event.to ? { ...now, assignee: event.to } : without(now, 'assignee')
    case 'consulted':
      return { ...now, status: 'consulting' }
    case 'correctionRequested':
      return { ...now, status: 'correcting' }
    case 'feeAsked':
      return { ...now, status: 'paying' }
    case 'corrected':
      return { ...now, status: 'handling', attachments: [...now.attachments, ...(event.attachments ?? [])] }
    case 'feePaid':
    case 'resumed':
    case 'opinionLapsed':
    case 'sentBack':
      return { ...now, status: 'handling' }
    case 'reviewRequested':
      return { ...now, status: 'review' }
    case 'replied':
      return {
        ...without(now, 'draft', 'supervised', 'extensionAsked', 'opening'),
        status: 'replied',
        repliedAt: at,
        ...openingAfter(event),
      }
    case 'openingRaised':
      return { ...now, opening: { stands: 'raised', dueDate: event.dueDate } }
    case 'openingJudged':
      return { ...now, opening: openingOf(event.judged, event.openBy, at) }
    case 'opened':
      return { ...without(now, 'openingDraft'), opening: openAt(event.where, at) }
    case 'openingRefused':
      return now.openingDraft ? { ...now, openingDraft: { ...now.openingDraft, sentBack: event.reason } } : now
    case 'openingSigned':
      return openedNow(now, event)
    case 'openingWithdrawn':
      return now.opened
        ? {
            ...now,
            opened: withdrawnOf(now.opened, at, readable(event.reason)),
            opening: openingOf('暂不转', undefined, at),
          }
        : now
    case 'extensionAsked':
      return { ...now, extensionAsked: { by, at, amount: event.amount, reason: event.reason } }
    case 'moveAsked': {
      const { reason, suggested } = event
      return { ...now, moveAsked: { by, at, reason, ...(suggested ? { suggested } : {}) } }
    }
    case 'moveRefused':
      return without(now, 'moveAsked')
    case 'extended':
    case 'extensionRefused':
      return without(now, 'extensionAsked')
    case 'supervised':
      return { ...now, supervised: { by, at, reason: event.reason } }
    case 'merged':
      return { ...now, status: 'merged', mergedInto: event.into }
    case 'absorbed':
      return { ...now, merged: [...now.merged, { id: event.other, citizen: event.citizen ?? '' }] }
    case 'released':
      return { ...now, merged: now.merged.filter(({ id }) => id !== event.other) }
    case 'unmerged':
      return { ...without(handed(now, event.to, unmergedReason(event), at), 'mergedInto'), status: 'triage' }
    case 'parted': {
      const alone = event.to ? handed(now, event.to, partedReason, at) : { ...now, department: desk, heldSince: at }
      return { ...without(alone, 'mergedInto'), status: 'triage' }
    }
    case 'supplemented':
      return { ...now, attachments: [...now.attachments, ...(event.attachments ?? [])] }
    case 'abandoned':
      return { ...now, status: 'abandoned' }
    case 'withdrawn':
      return { ...now, status: 'withdrawn', attachments: [...now.attachments, ...(event.attachments ?? [])] }
    case 'rated':
    case 'closed':
      return { ...now, status: 'closed' }
    case 'redone':
      // A wording of the old reply is never published as one of the new.
      return {
        ...without(now, 'repliedAt', 'proposal', 'refusedWording', 'openingDraft'),
        status: 'handling',
        heldSince: at,
        parts: askedAnew(now.parts, event),
      }
    case 'consented':
      return { ...now, publishable: true }
    case 'consentWithdrawn':
      return { ...without(now, ...wordings), publishable: false }
    case 'publicationSigned':
      return now.proposal ? { ...now, proposal: { ...now.proposal, signedBy: by } } : now
    case 'publicationProposed':
      return without(now, 'refusedWording')
    case 'publicationRefused':
      return refusedOf(now)
    case 'published':
      return publishedOf(now, at)
    case 'publicationConfirmed':
      return now.publication
        ? { ...now, publication: { ...now.publication, basis: event.basis, confirmedAt: at } }
        : now
    case 'publicationTakenDown':
      return without(now, ...wordings)
    case 'heldBack':
      return { ...now, heldBack: { stands: 'owed', at, because: event.because, found: event.found } }
    case 'looked':
      return event.fine || !now.heldBack
        ? without(now, 'heldBack')
        : { ...now, heldBack: { ...now.heldBack, stands: 'unfit' } }
    case 'erased':
      return erased(now, event)
    case 'accepted':
    case 'confirmed':
    case 'reminded':
    case 'openingProposed':
    case 'recounted':
    case 'contactCorrected':
      return now
  }
}
