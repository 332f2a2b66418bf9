import { plainStatusNames, statusNames, waitingStatuses } from '@shared/inquiries/words'
import type { Status } from '@shared/inquiries/case/status'
import { isOpen } from '@shared/inquiries/words'
import type { CaseStanding } from '@shared/inquiries/view'
import type { ChipTone } from '../ui/Chip'

const tones: Record<Status, ChipTone> = {
  triage: 'going',
  handling: 'going',
  consulting: 'paused',
  correcting: 'near',
  paying: 'near',
  review: 'going',
  replied: 'done',
  closed: 'done',
  declined: 'paused',
  merged: 'paused',
  withdrawn: 'paused',
  abandoned: 'paused',
}

interface Stands {
  status: Status
  standing: CaseStanding
}

/** One chip for one case, as the desk names it. */
export function officialChip(one: Stands): { tone: ChipTone; word: string } {
  const { tone, word } = chipOf(one)
  return { tone, word: word === plainStatusNames[one.status] ? statusNames[one.status] : word }
}

/** One chip for one case: while it is open, what the clock says may tell more than the status. */
export function chipOf({ status, standing }: Stands): { tone: ChipTone; word: string } {
  if (isOpen(status) && standing.kind === 'overdue') return { tone: 'overdue', word: '超期' }
  if (isOpen(status) && standing.today) return { tone: 'today', word: standing.words }
  if (isOpen(status) && standing.kind === 'near') return { tone: 'near', word: '临近' }
  if (standing.kind === 'paused' && !waitingStatuses.includes(status)) return { tone: 'paused', word: '待确认' }
  return { tone: tones[status], word: plainStatusNames[status] }
}
