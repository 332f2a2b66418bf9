import { writesNotice } from '@shared/notices/access'
import type { StepProgress } from '@shared/notices/chain/progress'
import type { listOutcomes as contract } from '@shared/notices/chain/contractOutcomes'
import type { Notice } from '@shared/notices/notice'
import { nearestToIssue } from '@shared/notices/words'
import type { outcomeStandings } from '@shared/notices/outcome/words'
import { shown } from '@shared/notices/view'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { gather } from '../gather'
import { draftKey } from '../store'
import { everyOutcome } from './everyOutcome'

const told = (one: StepProgress) => one.notice && { id: one.notice.id, title: shown(one.notice.issue.content.title) }
const urgency = ['overdue', 'due', 'done'] satisfies (typeof outcomeStandings)[number][]

/** More drafts of steps than this a city does not write at once. */
const most = 1_000

/** Of the drafts of one step the one that is nearest to being published. */
const nearest = (drafts: readonly Notice[], matter: string, step: string): Notice | undefined =>
  drafts
    .filter(({ content: { chain } }) => chain?.matter === matter && chain.step === step)
    .sort((a, b) => nearestToIssue.indexOf(a.status) - nearestToIssue.indexOf(b.status))[0]

/** 征求意见和修改情况的公布: what is owed first; a department sees its own, whoever watches over all sees all. */
export async function listOutcomes(
  caller: Caller,
  needs: Parameters<typeof everyOutcome>[1],
): Promise<Replied<typeof contract>> {
  const watches = caller.role === 'supervisor' && caller.department === undefined
  const found = await everyOutcome((one) => watches || writesNotice(caller, one), needs)
  const open = found.some(({ owed }) => owed.standing !== 'done')
  const ofStep = (one: Notice): one is Notice => one.content.chain !== undefined
  const drafts = open ? await gather(needs.notices, { index: 'first', key: draftKey }, ofStep, most) : []
  const duties = found.map(({ matter, owed: { plan, step, standing, words } }) => {
    const [asked, published] = [told(plan), told(step)]
    const behind = standing === 'done' ? undefined : nearest(drafts, matter.id, step.step.id)
    return {
      ...{ matter: matter.id, title: shown(matter.title), department: matter.department.name },
      ...{ step: step.step.id, standing, words },
      ...(asked ? { plan: asked } : {}),
      ...(published ? { outcome: published } : {}),
      ...(behind ? { drafted: { status: behind.status, at: behind.events.at(-1)?.at ?? behind.draftedAt } } : {}),
    }
  })
  return { duties: duties.sort((a, b) => urgency.indexOf(a.standing) - urgency.indexOf(b.standing)) }
}
