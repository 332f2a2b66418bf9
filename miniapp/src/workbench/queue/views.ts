import { shelfNames } from '@shared/inquiries/deskWords'
import type { readQueue } from '@shared/inquiries/contract'
import type { Replied } from '@shared/operation'
import type { Show } from './useQueue'

/** What may be looked at: a shelf of the queue, or 选登 that waits for a signature. */
export type Tab = Show | 'toSign'

interface Known {
  counts: Replied<typeof readQueue>['counts'] | undefined
  /** For those who sign 选登: how many wait, as far as that is known. Absent for the others. */
  toSign?: { count: number | undefined } | undefined
  /** The desk that hands out: what lies there was given back to it. */
  hands?: boolean
  /** The desk of the city, or of a county, looks at what was held back. */
  looks?: boolean
}

const counted = (word: string, count: number | undefined) => (count ? `${word} ${count}` : word)

/** The views of a queue; how many parts are asked of the department, and how many signatures, is part of the word. */
export function tabsOf({ counts, toSign, hands, looks }: Known): { value: Tab; label: string }[] {
  return [
    { value: 'open', label: shelfNames.open },
    { value: 'supporting', label: counted(hands ? '等你定的' : shelfNames.supporting, counts?.supporting) },
    { value: 'replied', label: shelfNames.replied },
    { value: 'closed', label: shelfNames.closed },
    { value: 'openings', label: shelfNames.openings },
    ...(looks ? [{ value: 'toLook', label: shelfNames.toLook } as const] : []),
    ...(toSign ? [{ value: 'toSign', label: counted('选登待签', toSign.count) } as const] : []),
  ]
}

export const emptyWords: Record<Tab, string> = {
  open: '没有要办的了',
  supporting: '没有请你单位协办的，也没有交回来、请改派等你定的',
  replied: '没有等待评价的',
  closed: '还没有办结的',
  openings: '没有要转为主动公开的，也没有要重新判断的',
  toLook: '没有等着核看的办件',
  toSign: '没有等你签的选登稿',
}
