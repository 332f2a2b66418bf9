import type { Action } from '@shared/inquiries/case/status'
import { stepName } from '../platform/writing/carryOver'
import { type HalfWritten, useStep } from '../platform/drafts'
import { useSession } from '../platform/session'

/** What somebody writes for one step of a case, until it is sent. */
export function useWritten(inquiry: string, action: Action): HalfWritten {
  const me = useSession((session) => session.person?.id)
  return useStep(stepName(me, inquiry, action))
}
