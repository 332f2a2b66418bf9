import type { Day } from '@shared/calendar/date'
import { isOpen } from '@shared/inquiries/words'
import { amountWords } from '@shared/deadlines/words'
import type { Status } from '@shared/inquiries/case/status'
import type { InquiryView, CaseStanding } from '@shared/inquiries/view'
import { weekdayAndDay } from '../platform/dates'

/** What both the whole case and its public progress know of the clock. */
export interface Dated {
  status: Status
  standing: CaseStanding
  dueDate: Day
  /** The name of the department. */
  department: string
  provisional?: boolean | undefined
  /** The first year counted through that has no holiday notice yet. */
  unissued?: number | undefined
}

export type ClockTone = 'lake' | 'amber' | 'seal' | 'green' | 'plain'

const tones: Record<CaseStanding['kind'], ClockTone> = {
  onTime: 'lake',
  near: 'amber',
  overdue: 'seal',
  closedOnTime: 'green',
  closedLate: 'amber',
  paused: 'plain',
  stopped: 'plain',
}
export const clockToneOf = ({ kind }: CaseStanding): ClockTone => tones[kind]

/** By when and by whom; while the clock stands still, what sets it going; nothing once no date is owed. */
export function dateWords({ status, standing, dueDate, department, provisional }: Dated): string | undefined {
  if (standing.kind === 'stopped') return undefined
  if (standing.kind === 'paused') return standstill(status)
  const date = weekdayAndDay(dueDate)
  if (!isOpen(status)) return `答复期限是${date}`
  if (standing.kind === 'overdue') return `应在${date}前由${department}答复`
  return `${date}前由${department}答复${provisional ? '（暂定）' : ''}`
}

function standstill(status: Status): string {
  if (status === 'consulting') return '恢复办理时接着计时，答复日期往后顺延，新的日期会写在这里'
  if (status === 'paying') return '交了费的那天重新计时，答复日期跟着变，新的日期会写在这里'
  if (status === 'correcting') return '收到补正的那天重新计时，答复日期跟着变，新的日期会写在这里'
  return '双方确认收到以后才开始计时，答复日期到时写在这里'
}

/** Why a date may still move though the clock runs. */
export function provisionalWords({ status, standing, provisional, unissued }: Dated): string | undefined {
  if (!provisional || !isOpen(status) || standing.kind === 'paused') return undefined
  const year = unissued === undefined ? '下一年' : ` ${unissued} 年`
  return `暂定，因为${year}的放假安排还没有公布。公布后重新算，日期有变会写在办理经过里`
}

/**
 * How much of the limit is gone, once a clock runs; what is left in working days the standing says already. A correction
 * begins the count anew, so then nothing is told.
 */
export function usedWords({ clock, status }: Pick<InquiryView, 'clock' | 'status'>): string | undefined {
  const { limit, used, remaining, extendedBy, unit, unconfirmed } = clock
  if (limit === undefined || used === undefined || remaining === undefined) return undefined
  if (unconfirmed || status === 'correcting' || status === 'paying') return undefined
  const all = `期限 ${amountWords(limit, unit)}${extendedBy ? `（延长了 ${amountWords(extendedBy, unit)}）` : ''}`
  if (!isOpen(status)) return used > 0 ? `${all}，用了 ${amountWords(used, unit)}` : `${all}，当天答复`
  if (used === 0) return all
  const left = remaining > 0 && unit !== 'workingDay' ? `，还剩 ${amountWords(remaining, unit)}` : ''
  return `${all}，已用 ${amountWords(used, unit)}${left}`
}

/** Law is named as law; what the city agreed on is never dressed up as one. */
export const basisWords = ({ kind, title, article = '' }: InquiryView['clock']['basis']) =>
  kind === '法定' ? `依据：《${title}》${article}` : `依据：本市约定，${title}${article}`
