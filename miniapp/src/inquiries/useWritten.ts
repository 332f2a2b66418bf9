import type { Action } from '@shared/inquiries/case/status'
import { useDrafts, type WrittenStep } from '../platform/drafts'
import { useSession } from '../platform/session'

interface Written extends WrittenStep {
  write: (change: Partial<WrittenStep>) => void
  /** It was sent, or is not wanted any more. */
  drop: () => void
}

/** What is written for one step of a case: it outlives the page, a lost connection and a closed phone, until it is sent. */
export function useWritten(inquiry: string, action: Action): Written {
  const me = useSession((session) => session.person?.id)
  const step = `${me}.${inquiry}.${action}`
  const { text = '', attachments = [] } = useDrafts(({ steps }) => steps[step]) ?? {}
  const write = useDrafts((drafts) => drafts.write)
  return { text, attachments, write: (change) => write(step, change), drop: () => write(step, undefined) }
}
