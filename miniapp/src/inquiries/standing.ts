import type { InquiryKind } from '@shared/inquiries/inquiry'
import type { Status } from '@shared/inquiries/status'
import type { Standing } from '@shared/inquiries/view'
import type { ChipTone } from '../ui/Chip'

export const kindWords: Record<InquiryKind, string> = { consultation: '咨询', complaint: '投诉', suggestion: '建议' }

const statusWords: Record<Status, { tone: ChipTone; word: string }> = {
  triage: { tone: 'going', word: '待分办' },
  handling: { tone: 'going', word: '办理中' },
  replied: { tone: 'done', word: '已答复' },
  closed: { tone: 'done', word: '已办结' },
  withdrawn: { tone: 'paused', word: '已撤回' },
}

/** One chip for one case: while it is open, being near or over the limit says more than the status. */
export function chipOf({ status, standing }: { status: Status; standing: Standing }): { tone: ChipTone; word: string } {
  const open = status === 'triage' || status === 'handling'
  if (open && standing.kind === 'overdue') return { tone: 'overdue', word: '超期' }
  if (open && standing.kind === 'near') return { tone: 'near', word: '临近' }
  return statusWords[status]
}

export const isOpen = (status: Status) => status === 'triage' || status === 'handling'
