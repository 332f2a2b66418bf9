import type { Action } from '@shared/inquiries/case/status'
import { useKept } from '../../useKept'

/** What this person types into the form of one step of one case: there again when the form is opened anew, until it is sent. */
export function useStepKept<T>(inquiry: string, action: Action, start: T) {
  return useKept(`work.step.${inquiry}.${action}`, start)
}
