import type { Action } from '@shared/inquiries/case/status'
import { type ContactPart, contactParts } from '@shared/inquiries/words'
import { stepName } from '../platform/writing/carryOver'
import { type HalfWritten, useStep } from '../platform/drafts'
import { useSession } from '../platform/session'

/** What somebody writes for one step of a case, until it is sent. */
export function useWritten(inquiry: string, action: Action): HalfWritten {
  const me = useSession((session) => session.person?.id)
  return useStep(stepName(me, inquiry, action))
}

/** What somebody has half corrected of the name and the phone in a case: kept, and gone, with all else that is half written. */
export function useContactWritten(inquiry: string) {
  const me = useSession((session) => session.person?.id)
  const nameOf = (part: ContactPart) => stepName(me, inquiry, `correctContact.${part}`)
  const steps = { name: useStep(nameOf('name')), phone: useStep(nameOf('phone')) }
  const begun = contactParts.filter((part) => steps[part].text !== '')
  return {
    begun: begun.length > 0,
    written: Object.fromEntries(begun.map((part) => [part, steps[part].text])) as Partial<Record<ContactPart, string>>,
    write: (part: ContactPart, text: string) => (text ? steps[part].write({ text }) : steps[part].drop()),
    drop: () => contactParts.forEach((part) => steps[part].drop()),
  }
}
