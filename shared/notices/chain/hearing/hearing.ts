import { beijingDate, spokenDate } from '../../../calendar/date'
import { Problem } from '../../../problem'
import { stepsBefore } from '../chains'
import type { Matter } from '../matter'
import { type MatterKnown, progressOf, type StepProgress } from '../progress'
import type { Invitation, KeptInvitation } from './invitation'
import { spokenHour } from './spoken'

type Moment = MatterKnown & { at: string }

/** What is further away is a slip of the finger in the year. */
const furthestDays = 366

/** What people are invited to; undefined where nobody was, or it was called off. */
export function standingInvitation({ work }: Pick<Matter, 'work'>, step: string): KeptInvitation | undefined {
  const kept = work[step]?.invited
  return kept && !kept.calledOff ? kept : undefined
}

/** When people were invited the last time, ISO instant; empty where they never were. */
export const invitedAt = ({ events }: Pick<Matter, 'events'>): string =>
  events.findLast(({ type }) => type === 'invited')?.at ?? ''

/** The notice that is up before a step, when its last day is known: a hearing may be on any day after that. */
export function stillUp(matter: Matter, { step }: StepProgress, steps: readonly StepProgress[]) {
  const before = stepsBefore(matter.chain, step).map(({ id }) => id)
  const open = steps.filter(
    (one) => before.includes(one.step.id) && one.standing !== 'done' && one.standing !== 'skipped',
  )
  const [only] = open
  return open.length === 1 && only?.standing === 'now' && !only.wanting ? only.until : undefined
}

/** Why nobody can be invited to a step now, in a sentence; `until`: the last day of the notice that is still up before it. */
export function whyNotInvited({ step, standing, why }: StepProgress, until: string | undefined): string | undefined {
  if (!step.sometimes?.asked) return `${step.name}不用发听证通知`
  if (standing === 'skipped') return `已经定下这次不用${step.name}`
  if (standing === 'now') return `${step.name}已经开始了`
  if (standing === 'done') return `${step.name}已经办完了`
  return until === undefined ? why : undefined
}

/** @throws Problem 'not-now' when nobody can be invited to this step, 'bad-input' for a time that is over or comes too early. */
export function requireInvitable(matter: Matter, id: string, { when }: Pick<Invitation, 'when'>, moment: Moment): void {
  const steps = progressOf(matter, moment)
  const turn = steps.find(({ step }) => step.id === id)
  if (!turn) throw new Problem('not-found', '这件事没有这一步')
  const until = stillUp(matter, turn, steps)
  const not = whyNotInvited(turn, until)
  if (not) throw new Problem('not-now', not)
  const { at, today } = moment
  const ahead = Date.parse(when) - Date.parse(at)
  if (ahead <= 0) throw wrong(`听证的时间要在现在以后：写的是${spokenHour(when, at)}，现在是${spokenHour(at, at)}`)
  if (ahead > furthestDays * 86_400_000) throw wrong(`写的是${spokenHour(when, at)}，离今天一年多，请核对年份`)
  if (turn.standing === 'later' && until && beijingDate(when) <= until)
    throw wrong(`公告到${spokenDate(until, today)}才期满，听证要定在这一天以后`)
}

/** Why a hearing whose turn it is does not begin yet; undefined for any other step. */
export function whyNotBegun(matter: Matter, { step }: StepProgress, at: string): string | undefined {
  if (!step.sometimes?.asked) return undefined
  const invited = standingInvitation(matter, step.id)
  if (!invited) return '还没有发听证通知：先写明哪天几点、在哪里，到了时间再开始'
  return Date.parse(invited.when) > Date.parse(at)
    ? `听证通知写的是${spokenHour(invited.when, at)}，到了时间才能开始`
    : undefined
}

const wrong = (message: string) => new Problem('bad-input', message, [{ field: 'when', message }])
