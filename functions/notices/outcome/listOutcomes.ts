import { writesNotice } from '@shared/notices/access'
import type { StepProgress } from '@shared/notices/chain/progress'
import type { listOutcomes as contract } from '@shared/notices/chain/contractOutcomes'
import type { outcomeStandings } from '@shared/notices/outcome/words'
import { shown } from '@shared/notices/view'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { everyOutcome } from './everyOutcome'

const told = (one: StepProgress) => one.notice && { id: one.notice.id, title: shown(one.notice.issue.content.title) }
const urgency = ['overdue', 'due', 'done'] satisfies (typeof outcomeStandings)[number][]

/** 征求意见和修改情况的公布: what is owed first; a department sees its own, whoever watches over all sees all. */
export async function listOutcomes(
  caller: Caller,
  needs: Parameters<typeof everyOutcome>[1],
): Promise<Replied<typeof contract>> {
  const watches = caller.role === 'supervisor' && caller.department === undefined
  const found = await everyOutcome((one) => watches || writesNotice(caller, one), needs)
  const duties = found.map(({ matter, owed: { plan, step, standing, words } }) => {
    const [asked, published] = [told(plan), told(step)]
    return {
      ...{ matter: matter.id, title: shown(matter.title), department: matter.department.name },
      ...{ step: step.step.id, standing, words },
      ...(asked ? { plan: asked } : {}),
      ...(published ? { outcome: published } : {}),
    }
  })
  return { duties: duties.sort((a, b) => urgency.indexOf(a.standing) - urgency.indexOf(b.standing)) }
}
