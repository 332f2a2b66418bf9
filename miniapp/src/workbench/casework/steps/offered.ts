import { isCountyDesk } from '@shared/departments/units/unitTree'
import type { InquiryView } from '@shared/inquiries/view'
import { feeOffer } from '../forms/FeeForm'
import { handOverOffer } from '../forms/HandOverForm'
import { assignOffer, returnOffer } from '../forms/MoveForm'
import { openingOffer } from '../forms/OpeningForm'
import { publishOffer } from '../forms/PublishForm'
import { splitOffer } from '../forms/SplitForm'
import { decline, merge, supervise } from './desk'
import { steps, taps } from './everyStep'
import { recordPayment } from './fee'
import { confirm, contribute, resume } from './handling'
import { accept, claim, remind } from './oneTap'
import type { Offer } from './step'
import { handIn, keepDraft } from './writing'

/** Steps that begin with a button here, the main one first; the rest wait beside the thing they decide on. */
const first: readonly Offer[] = [
  ...[
    confirm,
    recordPayment,
    resume,
    claim,
    handIn,
    keepDraft,
    contribute,
    assignOffer,
    publishOffer,
    openingOffer,
    supervise,
    splitOffer,
    accept,
  ],
  ...[remind, merge, decline, returnOffer, handOverOffer, feeOffer],
]
const rest = [...taps, ...steps].filter((one) => one.button !== undefined && !first.includes(one))
const buttons: readonly Offer[] = [...first, ...rest]

export const wordOf = ({ button = '', again }: Offer, one: InquiryView, started: boolean): string =>
  again?.(one, started) ?? button

/** What may be done now, the main thing first: at the desk of a county handing it down. Taking over from a colleague and putting off never are. */
export function offered({ actions, assignee, department }: InquiryView): Offer[] {
  const inOrder = isCountyDesk(department.id) ? [assignOffer, ...buttons.filter((one) => one !== assignOffer)] : buttons
  const open = inOrder.filter(
    (one) => actions.includes(one.action) && !(one === keepDraft && actions.includes(handIn.action)),
  )
  return assignee === undefined
    ? open
    : [...open.filter((one) => one !== claim), ...open.filter((one) => one === claim)]
}
