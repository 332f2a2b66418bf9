import { addDays, type Day, dayNumber, endOfDay, spokenDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { ruleInForce } from '../../deadlines/rule'
import { chains } from './chains'
import type { Matter } from './matter'
import { type MatterKnown, progressOf, type StepProgress } from './progress'
import { kindOf } from '../law/kinds'
import type { OutcomeStanding } from '../outcome/words'

export interface OutcomeOwed {
  step: StepProgress
  /** What people were asked about. */
  plan: StepProgress
  standing: OutcomeStanding
  /** Since when it is owed: the day after the opinions were asked for, 'YYYY-MM-DD'. */
  since: string
  words: string
}

/** The rule by which a city promises to publish it within so many days, where it does: law says 及时 and names none. */
export const outcomeRule = 'plan-outcome'

/**
 * 征求意见情况和修改情况 that a matter owes since its opinions were asked for, or has published; undefined before that, and
 * for matters in which law asks for none. Late is what comes after the decision is up, or after what the city promised.
 */
export function outcomeOwed(matter: Matter, known: MatterKnown): OutcomeOwed | undefined {
  if (!chains[matter.chain].steps.some(({ kind }) => kindOf(kind ?? '')?.tellsOf)) return undefined
  const steps = progressOf(matter, known)
  const step = steps.find((one) => kindOf(one.step.kind ?? '')?.tellsOf)
  const asked = step && kindOf(step.step.kind ?? '')?.tellsOf
  const plan = steps.find((one) => asked && one.step.kind === asked.kind)
  if (!step || !asked || !plan?.until || plan.standing !== 'done') return undefined
  const since = addDays(plan.until, 1)
  const about = { step, plan, since }
  const { today } = known
  if (step.standing === 'now' || step.standing === 'done')
    return { ...about, standing: 'done', words: `${spokenDate(step.from ?? since, today)}公布了征求意见和修改的情况` }
  const waited = dayNumber(today) - dayNumber(plan.until)
  const ended = `征求意见${spokenDate(plan.until, today)}结束，已经过了 ${waited} 天`
  const law = `征求意见和修改的情况应当及时公布（${asked.basis}）`
  const after = steps.find((one) => one.step.after?.includes(step.step.id) && one.notice)
  if (after) return { ...about, standing: 'overdue', words: `${after.step.name}已经发布，${law}，还没有公布` }
  const promised = promisedBy(plan.until, known)
  const late = promised !== undefined && today > promised
  const by = promised ? `，${spokenDate(promised, today)}前（本市约定）` : ''
  return { ...about, standing: late ? 'overdue' : 'due', words: `${ended}。${law}${by}，还没有公布` }
}

function promisedBy(until: string, { law: { rules, calendar } }: MatterKnown): Day | undefined {
  if (!rules.some(({ id, effectiveFrom }) => id === outcomeRule && effectiveFrom <= until)) return undefined
  return due(ruleInForce(rules, outcomeRule, until), endOfDay(until), calendar).dueDate
}
