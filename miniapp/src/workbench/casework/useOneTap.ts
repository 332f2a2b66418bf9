import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { renewed } from '../../inquiries/case/renewed'
import { tapOf } from './steps/everyStep'

/** Sends a step that needs no word more; `done` is the last that went through. */
export function useOneTap(inquiry: InquiryView) {
  const send = useMutation({
    mutationFn: async (action: Action) => {
      const shown = await tapOf(action)?.tap(inquiry)
      if (shown) renewed(shown.inquiry)
      return action
    },
  })
  return { send, tap: (action: Action) => send.mutate(action), done: send.data }
}
