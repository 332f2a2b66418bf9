import { addDays, spokenDate } from '../../calendar/date'
import type { Named } from '../../named'
import { addressOf, message, type Outgoing, type Recipient, toStaff } from '../../outbox'
import type { UpkeepEvent } from './event'
import type { Upkeep } from './upkeep'
import { warnedDaysAhead } from './words'

/** Who is told of a step: the leads who may sign, whoever wrote it what is to be mended. */
export function tellOfUpkeep(event: UpkeepEvent, after: Upkeep): Outgoing[] {
  const { id, department, document } = after
  const tell = (to: readonly Recipient[], title: string, text: string) =>
    to.map((one, nth) =>
      message({
        id: `${id}#${after.events.length}${nth ? `/${nth + 1}` : ''}`,
        to: one,
        title,
        text: `《${document.title}》${text}`,
        about: { thing: 'upkeep', id: document.id },
        at: event.at,
      }),
    )
  const writers = after.writers
    .filter((person) => person !== event.by.id)
    .map((person) => toStaff({ department: department.id, role: 'officer', person }))
  switch (after.status) {
    case 'proposed':
      return tell(
        [toStaff({ department: department.id, role: 'lead', except: event.by.id })],
        '一份文件的清理结论等签发',
        `：${after.proposal?.verdict ?? ''}。`,
      )
    case 'returned':
      return tell(writers, '清理结论退回修改', `要改：${'reason' in event ? event.reason : ''}`)
    case 'signed':
      return []
  }
}

/** A document that has a last day. */
export interface EndingDocument {
  id: string
  title: string
  department: Named
  /** The first day on which it no longer applies. */
  endsOn: string
}

/**
 * 快到期: told once to the officers and leads of its drafter, from 90 days before it ends (本市约定). The key carries document and
 * day, so another walk sends nothing new. `at`: ISO instant.
 */
export function endingAlerts({ id, title, department, endsOn }: EndingDocument, today: string, at: string): Outgoing[] {
  if (endsOn <= today || endsOn > addDays(today, warnedDaysAhead)) return []
  const last = spokenDate(addDays(endsOn, -1), today)
  return (['officer', 'lead'] as const).map((role) => {
    const to = toStaff({ department: department.id, role })
    return message({
      id: `alert#upkeep#${id}#${endsOn}/${addressOf(to)}`,
      to,
      title: '一份文件快到期',
      text: `《${title}》有效期到${last}，第二天起不再引用。要继续执行的，到期前重新公布；不再执行的，写明清理结论。`,
      about: { thing: 'upkeep', id },
      at,
    })
  })
}
