import { deskOver } from '../../departments/units/unitTree'
import { triageDesk } from '../../departments/department'
import type { Recipient } from '../../outbox'
import type { Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { inDangerSteps } from '../deskWords'
import { desk } from './desks'

/** 可能有人有危险, as whoever has it is told. */
export const warning = (danger: string) => ({
  title: `${danger}，先看这一件`,
  text: `先联系提问人。${inDangerSteps}`,
})

/** Who is told beside the officers of whoever has it: their lead, and the desks above them that hand out. */
export function alsoWarned({ department }: Inquiry, event: Event): Recipient[] {
  const above = new Set([deskOver(department.id), triageDesk.id])
  above.delete(department.id)
  return [
    ...(department.id === triageDesk.id ? [] : [desk(department, event, 'lead')]),
    ...[...above].map((id) => desk({ id }, event)),
  ]
}
