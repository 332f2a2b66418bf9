import { inquirySizes } from '@shared/inquiries/words'
import { useDrafts } from '../drafts'
import { useSession } from '../session'

/** The name under which somebody's words for one step of a case lie half written. */
export const stepName = (person: string | undefined, inquiry: string, action: string): string =>
  `${person}.${inquiry}.${action}`

interface Carried {
  text: string
  attachments?: readonly string[] | undefined
}

/**
 * Takes words along into the 补充 of a case that is there already, where they fit and none are begun. Says whether it did: then
 * they need not stay where they were written.
 */
export function carryInto(inquiry: string, { text, attachments = [] }: Carried): boolean {
  const { steps, write } = useDrafts.getState()
  const name = stepName(useSession.getState().person?.id, inquiry, 'supplement')
  if (steps[name] || text.length > inquirySizes.supplement.most) return false
  write(name, { text, attachments: [...attachments] })
  return true
}
