import type { readQueue } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import type { Show } from './useQueue'

/** The views of a queue; how many parts are asked of the department is part of the word. */
export function tabsOf(counts: Replied<typeof readQueue>['counts'] | undefined): { value: Show; label: string }[] {
  const supporting = counts?.supporting
  return [
    { value: 'open', label: '未结' },
    { value: 'supporting', label: supporting ? `协办 ${supporting}` : '协办' },
    { value: 'replied', label: '已答复' },
    { value: 'closed', label: '办结' },
  ]
}

export const emptyWords: Record<Show, string> = {
  open: '没有要办的了',
  supporting: '没有请你单位协办的',
  replied: '没有等待评价的',
  closed: '还没有办结的',
}
