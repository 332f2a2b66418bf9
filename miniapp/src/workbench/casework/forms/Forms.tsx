import type { Action } from '@shared/inquiries/case/status'
import { MoveForm } from './MoveForm'
import type { FormProps } from './formProps'
import { HandOverForm } from './HandOverForm'
import { PublishForm } from './PublishForm'
import type { ReplyDraft } from './replyDraft'
import { ReplyForm } from './ReplyForm'
import { SplitForm } from './SplitForm'
import { StepForm } from './StepForm'
import { formOf } from '../steps/formOf'

interface FormsProps extends FormProps {
  doing: Action
  draft: ReplyDraft
  onDraft: (draft: ReplyDraft) => void
  onDrop: () => void
  resumed: boolean
}

/** The form of the step at hand. */
export function Forms({ doing, draft, onDraft, onDrop, resumed, ...form }: FormsProps) {
  if (doing === 'submitForReview' || doing === 'draft')
    return <ReplyForm {...form} draft={draft} onDraft={onDraft} onDrop={onDrop} resumed={resumed} />
  if (doing === 'return' || doing === 'assign') return <MoveForm key={doing} {...form} action={doing} />
  if (doing === 'handOver') return <HandOverForm {...form} />
  if (doing === 'split') return <SplitForm {...form} />
  if (doing === 'proposePublication') return <PublishForm {...form} />
  const step = formOf(doing)
  return step ? <StepForm key={doing} {...form} step={step} /> : null
}
