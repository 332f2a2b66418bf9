import { addDays, beijingDate, spokenDate } from '../../calendar/date'
import { Problem } from '../../problem'
import { kindOf } from '../law/kinds'
import { type Law, lawOf, leastUntil, leastWords } from '../law/least'
import type { Issue, Notice } from '../notice'
import { chains, type ChainStep, stepsBefore } from './chains'
import type { Matter } from './matter'
import type { PaperKept } from './paperSaid'
import { type HungAt, upSince, wantingOn } from './upSince'
import type { StepStanding } from './words'

/** An issue of a matter with the proofs that it hangs where law wants it; `postings` absent where none are asked for. */
export type Hung = Notice & { issue: Issue; postings?: readonly HungAt[] }

/** What the steps of a matter are told from: its issues that stand, newest last, and the day of today. */
export interface MatterKnown {
  issues: readonly Hung[]
  /** 'YYYY-MM-DD' */
  today: string
  law: Law
}

export interface StepProgress {
  step: ChainStep
  standing: StepStanding
  from?: string
  /** Last day, of a notice; the day it ended, of work. */
  until?: string
  /** The notice that this step is. */
  notice?: Hung
  /** 纸上已办: it went its way before the matter was taken over here. */
  paper?: PaperKept
  /** Why it cannot begin yet. */
  why?: string
  /** What is wanting before its period counts, or goes on counting. */
  wanting?: string
}

/** Each step of a matter as it stands today, in order. A period runs from the day the notice is really up, never from a back date. */
export function progressOf(matter: Matter, known: MatterKnown): StepProgress[] {
  const bare = chains[matter.chain].steps.map((step) => bareOf(step, matter, known))
  const of = (id: string) => bare.find(({ step }) => step.id === id)!
  return bare.map((one) => {
    if (one.standing !== 'later') return one
    const open = stepsBefore(matter.chain, one.step).map(({ id }) => of(id))
    const first = open.find(({ standing }) => standing !== 'done' && standing !== 'skipped')
    return first ? { ...one, why: whyNot(first, one.step, known) } : { ...one, standing: 'next' }
  })
}

function bareOf(step: ChainStep, { work }: Matter, known: MatterKnown): StepProgress {
  const { begunAt, endedAt, skipped, paper } = work[step.id] ?? {}
  const notice = known.issues.findLast(({ issue }) => issue.content.chain?.step === step.id)
  if (notice) {
    const until = runsUntil(notice, known.law)
    const wanting = wantingOn(notice.postings ?? [], known.today)
    const over = until !== undefined && until < known.today && wanting === undefined
    const since = upSince(notice.issue, notice.postings) ?? ''
    const planned = notice.issue.content.from
    const from = since > planned ? since : planned
    return {
      step,
      standing: over ? 'done' : 'now',
      from,
      ...(until ? { until } : {}),
      notice,
      ...(wanting ? { wanting } : {}),
    }
  }
  if (paper?.confirmedBy) {
    const { from, until } = paper
    return { step, standing: until < known.today ? 'done' : 'now', from, until, paper }
  }
  if (skipped) return { step, standing: 'skipped' }
  if (!begunAt) return { step, standing: 'later' }
  const from = beijingDate(begunAt)
  return endedAt ? { step, standing: 'done', from, until: beijingDate(endedAt) } : { step, standing: 'now', from }
}

/**
 * The last day of a notice's period, 'YYYY-MM-DD': as it says, or later where it was really up later and law asks for more;
 * undefined as long as a place that law names has no proof of it.
 */
export function runsUntil({ issue, postings }: Hung, law: Law): string | undefined {
  const { content } = issue
  const since = upSince(issue, postings)
  if (since === undefined) return undefined
  const kind = kindOf(content.kind ?? '')
  const least = kind && leastUntil(kind, content.from, since, law)
  return least && least.until > content.until ? least.until : content.until
}

function whyNot(
  { step, standing, until, notice, wanting }: StepProgress,
  next: ChainStep,
  { today, law }: MatterKnown,
): string {
  const order = `${step.name}以后才能开始${next.name}`
  if (standing === 'now' && notice) {
    const kind = kindOf(step.kind ?? '')
    const rule = kind && lawOf(kind, notice.issue.content.from, law)
    const asks = rule?.bound === 'atLeast' ? `要公示${leastWords(rule)}，` : ''
    if (wanting || until === undefined) return `${step.name}${asks}${wanting}；期满才能开始${next.name}`
    return `${step.name}${asks}到${spokenDate(until, today)}期满，${spokenDate(addDays(until, 1), today)}起才能开始${next.name}`
  }
  if (standing === 'now') return `${step.name}还没有结束，结束了才能开始${next.name}`
  if (step.sometimes) return `要不要${step.name}还没有定：${step.sometimes.when}；定了才能开始${next.name}`
  return step.kind ? `还没有发布${step.name}，${order}` : `${step.name}还没有办，${order}`
}

/** @throws Problem 'not-now' (409) with the reason and the article, when a step may not begin today. */
export function requireTurn(matter: Matter, id: string, known: MatterKnown): StepProgress {
  const one = progressOf(matter, known).find(({ step }) => step.id === id)
  if (!one) throw new Problem('not-found', '这件事没有这一步')
  if (one.why !== undefined) throw new Problem('not-now', one.why)
  return one
}
