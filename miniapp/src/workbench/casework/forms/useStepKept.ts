import type { Action } from '@shared/inquiries/case/status'
import { useSession } from '../../../platform/session'
import { useKept } from '../../useKept'

/** What this person types into the form of one step of one case: there again when the form is opened anew, until it is sent. */
export function useStepKept<T>(inquiry: string, action: Action, start: T) {
  const me = useSession((session) => session.person?.id)
  return useKept(`work.step.${me}.${inquiry}.${action}`, start)
}
