import { dayNumber } from '../../calendar/date'
import { addressOf, message, type Outgoing, toStaff } from '../../outbox'
import { publicWords } from '../../redaction/publicWords'
import type { Matter } from './matter'
import type { OutcomeOwed } from './outcomeOwed'

/** What has been owed for longer stays in the lists; no alert comes after this many days. */
const freshDays = 60

/**
 * Asks the department to publish what people said and what became of it, once when the opinions are in, once when it is late,
 * then the supervisor too. The keys carry matter, standing and day, so another walk sends nothing new. `at`: ISO instant.
 */
export function outcomeAlerts(
  { id, title, department }: Pick<Matter, 'id' | 'title' | 'department'>,
  { standing, since, words, plan }: OutcomeOwed,
  { today, at }: { today: string; at: string },
): Outgoing[] {
  if (standing === 'done' || dayNumber(today) - dayNumber(since) > freshDays) return []
  const desks = [
    toStaff({ department: department.id, role: 'officer' }),
    toStaff({ department: department.id, role: 'lead' }),
    ...(standing === 'overdue' ? [toStaff({ department: '', role: 'supervisor' })] : []),
  ]
  return desks.map((to) =>
    message({
      id: `outcome#${id}#${standing}#${since}/${addressOf(to)}`,
      to,
      title: standing === 'overdue' ? '超期：征求意见和修改情况还没有公布' : '征求意见结束了，请公布意见和修改情况',
      text: `「${publicWords(title)}」${words}。写明收到多少条、采纳了什么、没有采纳什么和理由。`,
      ...(plan.notice ? { about: { thing: 'noticeDraft', id: plan.notice.id } } : {}),
      at,
    }),
  )
}
