import { message, type Outgoing, toStaff } from '../../outbox'
import type { InterpretationEvent } from './event'
import { type Interpretation, writersOf } from './interpretation'

/**
 * Who is told of a step: those who sign, when a draft begins to wait; whoever wrote on it, when it is given back with the
 * reason. Written on while it waits it is told no more. `after` has the step in its history.
 */
export function tellOfInterpretation(
  event: InterpretationEvent,
  after: Interpretation,
  before: { status: Interpretation['status'] | undefined },
): Outgoing[] {
  const { department, policyTitle, events } = after
  const said = { about: { thing: 'interpretation' } as const, at: event.at }
  const id = `${after.id}#${events.length}`
  if (event.type === 'sentBack')
    return [...writersOf(after)].map((person) =>
      message({
        id: `${id}/${person}`,
        to: toStaff({ department: department.id, role: 'officer', person }),
        title: '你写的解读退回修改',
        text: `《${policyTitle}》的解读，${event.by.name}退回：${event.reason}`,
        ...said,
      }),
    )
  if (after.status !== 'draft' || before.status === 'draft') return []
  return [
    message({
      id,
      to: toStaff({ department: department.id, role: 'lead', except: event.by.id }),
      title: '一份解读等你签发',
      text: `《${policyTitle}》的解读，${event.by.name}交上。写过的人不能签。`,
      ...said,
    }),
  ]
}
