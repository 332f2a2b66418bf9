import type { Inquiry } from '../case/inquiry'
import type { InquiryView } from '../view'
import { urgentIn } from './danger'

/** What whoever asked alone is shown of their case: whom to call, that somebody looks at it first, and who supports. */
export function askerShown(inquiry: Inquiry): Partial<InquiryView> {
  const urgent = urgentIn(inquiry)
  return {
    ...(urgent ? { urgent } : {}),
    ...(inquiry.heldBack?.stands === 'owed' ? { looking: true as const } : {}),
    ...supportersOf(inquiry),
  }
}

/** 协办, for whoever asked: who supports, and who has said what it had to say; what was merged is answered with another. */
const supportersOf = ({ parts, status }: Inquiry): Pick<InquiryView, 'supporters'> =>
  parts.length === 0 || status === 'merged'
    ? {}
    : {
        supporters: parts.map(({ department, contributedAt }) => ({
          ...department,
          said: contributedAt !== undefined,
        })),
      }
