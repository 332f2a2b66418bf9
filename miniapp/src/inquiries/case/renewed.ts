import type { InquiryView } from '@shared/inquiries/view'
import { queries } from '../../platform/queries'

/** After a change: the page shows the case as the server now sees it, and the lists ask again. */
export function renewed(inquiry: InquiryView): void {
  queries.setQueryData(['inquiry', inquiry.id], { inquiry })
  void queries.invalidateQueries({ queryKey: ['inquiries'] })
}
