import { isCountyDesk } from '@shared/departments/units/unitTree'
import type { InquiryView } from '@shared/inquiries/view'
import { feeOffer } from '../forms/FeeForm'
import { handOverOffer } from '../forms/HandOverForm'
import { assignOffer, returnOffer } from '../forms/MoveForm'
import { openingOffer } from '../forms/OpeningForm'
import { publishOffer } from '../forms/PublishForm'
import { splitOffer } from '../forms/SplitForm'
import { moveAskOffer } from '../moving/MoveAskForm'
import { partChangeOffer } from '../supporting/PartChangeForm'
import { partReturnOffer } from '../supporting/PartReturnForm'
import { decline, merge, refuseMove, supervise } from './desk'
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
    partReturnOffer,
    assignOffer,
    refuseMove,
    publishOffer,
    openingOffer,
    supervise,
    splitOffer,
    partChangeOffer,
    accept,
  ],
  ...[remind, merge, decline, returnOffer, moveAskOffer, handOverOffer, feeOffer],
]
const rest = [...taps, ...steps].filter((one) => one.button !== undefined && !first.includes(one))
const buttons: readonly Offer[] = [...first, ...rest]

export const wordOf = ({ button = '', again }: Offer, one: InquiryView, started: boolean): string =>
  again?.(one, started) ?? button

/** What may be done now, the main thing first: at the desk of a county, or where a unit asks for it, handing it out, where a part was given back deciding on that. Taking over from a colleague and putting off never are. */
export function offered({ actions, assignee, department, moveAsked, parts = [] }: InquiryView): Offer[] {
  const gaveBack = parts.some(({ returned }) => returned)
  const hands = isCountyDesk(department.id) || moveAsked !== undefined
  const main = gaveBack && !moveAsked ? partChangeOffer : hands ? assignOffer : undefined
  const inOrder = main ? [main, ...buttons.filter((one) => one !== main)] : buttons
  const open = inOrder.filter(
    (one) => actions.includes(one.action) && !(one === keepDraft && actions.includes(handIn.action)),
  )
  return assignee === undefined
    ? open
    : [...open.filter((one) => one !== claim), ...open.filter((one) => one === claim)]
}
