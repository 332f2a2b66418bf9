import type { Action } from '@shared/inquiries/case/status'
import { MoveForm, moves } from './MoveForm'
import { FeeForm, feeOffer } from './FeeForm'
import type { FormProps } from './formProps'
import { HandOverForm, handOverOffer } from './HandOverForm'
import { OpeningForm, openingOffer } from './OpeningForm'
import { PublishForm, publishOffer } from './PublishForm'
import type { ReplyDraft } from './replyDraft'
import { ReplyForm } from './ReplyForm'
import { SplitForm, splitOffer } from './SplitForm'
import { MoveAskForm, moveAskOffer } from '../moving/MoveAskForm'
import { PartChangeForm, partChangeOffer } from '../supporting/PartChangeForm'
import { PartReturnForm, partReturnOffer } from '../supporting/PartReturnForm'
import { StepForm } from './StepForm'
import { formOf } from '../steps/everyStep'
import { handIn, keepDraft } from '../steps/writing'

interface FormsProps extends FormProps {
  doing: Action
  draft: ReplyDraft
  onDraft: (draft: ReplyDraft) => void
  onDrop: () => void
  resumed: boolean
}

/** The form of the step at hand. */
export function Forms({ doing, draft, onDraft, onDrop, resumed, ...form }: FormsProps) {
  if (doing === handIn.action || doing === keepDraft.action)
    return <ReplyForm {...form} draft={draft} onDraft={onDraft} onDrop={onDrop} resumed={resumed} />
  const move = moves.find(({ offer }) => offer.action === doing)
  if (move) return <MoveForm key={doing} {...form} move={move} />
  if (doing === handOverOffer.action) return <HandOverForm {...form} />
  if (doing === feeOffer.action) return <FeeForm {...form} />
  if (doing === splitOffer.action) return <SplitForm {...form} />
  if (doing === partReturnOffer.action) return <PartReturnForm {...form} />
  if (doing === partChangeOffer.action) return <PartChangeForm {...form} />
  if (doing === moveAskOffer.action) return <MoveAskForm {...form} />
  if (doing === openingOffer.action) return <OpeningForm {...form} />
  if (doing === publishOffer.action) return <PublishForm {...form} />
  const step = formOf(doing)
  return step ? <StepForm key={doing} {...form} step={step} /> : null
}
