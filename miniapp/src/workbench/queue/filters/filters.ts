import type { readQueue } from '@shared/inquiries/contract'
import type { InquiryLine } from '@shared/inquiries/view'
import type { Replied } from '@shared/operation'

type Counts = Replied<typeof readQueue>['counts']

export const filters = [
  'all',
  'today',
  'near',
  'overdue',
  'unconfirmed',
  'supervised',
  'returned',
  'review',
  'extension',
  'consulting',
  'correcting',
  'paying',
  'mine',
  'free',
] as const
export type Filter = (typeof filters)[number]

export const filterWords: Record<Filter, string> = {
  all: '全部',
  today: '今天到期',
  near: '临近',
  overdue: '超期',
  unconfirmed: '待确认收到',
  supervised: '督办',
  returned: '被退回',
  review: '待审核',
  extension: '延期待批',
  consulting: '征求意见',
  correcting: '待补正',
  paying: '待缴费',
  mine: '我在办的',
  free: '没人接办',
}

interface Seen {
  /** Account of whoever looks. */
  me: string | undefined
  /** 2026-11-24, in Beijing. */
  today: string
}

const fits: Record<Filter, (line: InquiryLine, seen: Seen) => boolean> = {
  all: () => true,
  today: ({ dueDate, unconfirmed }, { today }) => dueDate === today && !unconfirmed,
  near: ({ standing }) => standing.kind === 'near',
  overdue: ({ standing }) => standing.kind === 'overdue',
  unconfirmed: ({ unconfirmed }) => unconfirmed === true,
  supervised: ({ supervised }) => supervised === true,
  returned: ({ returns = 0 }) => returns > 0,
  review: ({ status }) => status === 'review',
  extension: ({ extensionAsked }) => extensionAsked === true,
  consulting: ({ status }) => status === 'consulting',
  correcting: ({ status }) => status === 'correcting',
  paying: ({ status }) => status === 'paying',
  mine: ({ assignee }, { me }) => assignee !== undefined && assignee.id === me,
  free: ({ assignee, status }) => status === 'handling' && assignee === undefined,
}

/** The lines that fit, in the order they came: due first. */
export const fitting = (lines: readonly InquiryLine[], filter: Filter, seen: Seen): InquiryLine[] =>
  lines.filter((line) => fits[filter](line, seen))

const always: readonly Filter[] = ['all', 'near', 'overdue']

export interface ChosenFilter {
  filter: Filter
  /** Absent while not every line is read: no number is better than a wrong one. */
  count?: number
}

/** The chips worth showing: with the house's own counts where it has them, the others once something fits. */
export function chipsOf(
  lines: readonly InquiryLine[],
  counts: Counts,
  seen: Seen & { chosen: Filter; whole: boolean },
): ChosenFilter[] {
  const counted: Partial<Record<Filter, number>> = {
    all: counts.open,
    near: counts.near,
    overdue: counts.overdue,
    unconfirmed: counts.unconfirmed ?? 0,
  }
  return filters.flatMap((filter) => {
    const found = fitting(lines, filter, seen).length
    if (!always.includes(filter) && filter !== seen.chosen && found === 0 && !counted[filter]) return []
    const count = counted[filter] ?? (seen.whole ? found : undefined)
    return [{ filter, ...(count === undefined ? {} : { count }) }]
  })
}
