import type { InquiryLine } from '@shared/inquiries/view'
import type { ReactNode } from 'react'

export interface QueueListProps {
  /** The case shown beside the list. */
  open?: string
  onOpen: (id: string) => void
  /** While several are being chosen: which. */
  picked?: readonly string[] | undefined
  onPick?: (id: string) => void
  /** Told which lines are shown, in their order. */
  onLines?: (lines: readonly InquiryLine[]) => void
  /** What may be done with several, above them. */
  tools?: ReactNode
}
