import type { Calendar } from '../calendar/calendar'
import { beijingDate } from '../calendar/date'
import { standing } from '../deadlines/standing'
import { cannotBeJudged } from '../deadlines/unissued'
import type { Brief } from '../inquiries/history/brief'
import { isLate, partOutcome } from './partOutcome'

/**
 * How one case stands in the ledger at the moment of counting. `uncounted`: replied to, but the holidays of its year are
 * not known here, so neither on time nor late.
 */
export type Outcome =
  | 'open'
  | 'near'
  | 'overdue'
  | 'paused'
  | 'repliedOnTime'
  | 'repliedLate'
  | 'uncounted'
  | 'declined'
  | 'merged'
  | 'withdrawn'

export const outcomeNames: Record<Outcome, string> = {
  open: '办理中',
  near: '将到期',
  overdue: '超期未答复',
  paused: '暂停计时',
  repliedOnTime: '按时答复',
  repliedLate: '超期答复',
  uncounted: '已答复，不计是否超期',
  declined: '不予受理',
  merged: '并单',
  withdrawn: '撤回',
}

/** 台账 row: a case at a moment. Nothing of it is kept; it is counted anew whenever it is read. */
export interface Entry extends Brief {
  outcome: Outcome
  /** Working days from receipt (or a new start of the count) to the reply, pauses left out; only where there is a reply. */
  workingDays?: number
  /** Working days that lay with a department which then gave the case back, or asked to have it moved. */
  workingDaysLost: number
  /** 协办 that came after its limit, never came, or is past it now. */
  lateParts: number
}

/** Entries of many cases at `now` (ISO instant); days between the same two dates are counted once. */
export function entriesOf(briefs: readonly Brief[], now: string, calendar: Calendar): Entry[] {
  const between = rememberedDays(calendar)
  const days = ({ from, until }: { from: string; until: string }) => between(beijingDate(from), beijingDate(until))
  const total = (spans: readonly { from: string; until: string }[]) => spans.reduce((sum, one) => sum + days(one), 0)
  return briefs.map((brief) => {
    const outcome = outcomeOf(brief, now, calendar)
    const lateParts = brief.parts?.filter((one) => isLate(partOutcome(one, now))).length ?? 0
    const entry = { ...brief, outcome, workingDaysLost: total(brief.returns) + total(askedLate(brief)), lateParts }
    if (brief.stands !== 'answered' || outcome === 'uncounted' || !brief.doneAt) return entry
    const used = days({ from: brief.countedFrom, until: brief.doneAt }) - total(brief.pauses)
    return { ...entry, workingDays: Math.max(0, used) }
  })
}

const askedLate = ({ moves = [] }: Brief) => moves.map(({ from, asked }) => ({ from, until: asked }))

function outcomeOf(brief: Brief, now: string, calendar: Calendar): Outcome {
  const { stands, dueAt, doneAt, pausedSince } = brief
  if (stands === 'declined' || stands === 'merged' || stands === 'withdrawn') return stands
  const unknown = cannotBeJudged(brief, doneAt ?? now, calendar)
  if (stands === 'answered' && unknown) return 'uncounted'
  if (stands === 'answered') return (doneAt ?? now) > dueAt ? 'repliedLate' : 'repliedOnTime'
  // While the clock stands still the date moves on with it; only a limit missed before that stays missed.
  if (stands === 'paused') return pausedSince !== undefined && pausedSince > dueAt ? 'overdue' : 'paused'
  if (now > dueAt) return unknown ? 'open' : 'overdue'
  return standing(dueAt, now, undefined, calendar).kind === 'near' ? 'near' : 'open'
}

function rememberedDays(calendar: Calendar) {
  const counted = new Map<string, number>()
  return (after: string, until: string): number => {
    const key = `${after}/${until}`
    const known = counted.get(key) ?? calendar.workingDaysBetween(after, until)
    counted.set(key, known)
    return known
  }
}
