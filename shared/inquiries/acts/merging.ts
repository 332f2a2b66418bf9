import type { Caller } from '../../people/caller'
import { addressOf } from '../../outbox'
import { Problem } from '../../problem'
import { dateOf, type Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by, house, note } from './step'
import { moved } from '../moved'
import { isOpen } from '../words'

/**
 * 并单, the first of two writes: the duplicate points to the case that goes on. The message to that case rides in its
 * outbox, so that the second write happens sooner or later, and once, wherever the process dies in between.
 */
export function merged(inquiry: Inquiry, into: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  if (into.id === inquiry.id) throw new Problem('bad-input', '不能并入自己')
  if (!isOpen(into.status)) throw new Problem('not-now', '要并入的那件已经不在办理，请换一件')
  if (inquiry.merged.length > 0) throw new Problem('not-now', '已经有别的诉求并入这一件，请反过来并')
  const { at } = moment
  const event = { type: 'merged', at, by: by(caller), into: into.id, reason } as const
  const step = moved(inquiry, 'merge', event, moment, {
    title: '你的诉求与相同的诉求合并办理',
    text: `编号 ${inquiry.id}，${reason}。由${into.department.name}一并答复，答复时告诉你；最迟${into.clock.dueDate}。`,
  })
  return { ...step, outbox: [...step.outbox, summons(step, into.id, at)] }
}

/** To the case itself instead of a person: absorb what points to you. */
const summons = (inquiry: Inquiry, into: string, at: string) => ({
  ...note(inquiry, inquiry.events.length, { title: '并单', text: inquiry.id }, at),
  id: `${inquiry.id}#${inquiry.events.length}/into`,
  to: addressOf({ inquiry: into }),
})

/** The second write: the case that goes on remembers who else asked. Doing it twice is doing it once. */
export function absorbed(inquiry: Inquiry, other: Pick<Inquiry, 'id' | 'citizen'>, moment: Moment): Inquiry {
  if (inquiry.merged.some(({ id }) => id === other.id)) return inquiry
  const event = { type: 'absorbed', at: moment.at, by: house, other: other.id, citizen: other.citizen } as const
  const step = moved(inquiry, 'absorb', event, moment)
  if (!inquiry.repliedAt) return step
  const told = note(
    { id: other.id, citizen: other.citizen },
    step.events.length,
    { title: `${inquiry.department.name}答复了你`, text: `编号 ${other.id}，打开就能看到答复。` },
    moment.at,
  )
  return { ...step, outbox: [...step.outbox, { ...told, id: `${inquiry.id}#${step.events.length}/${other.id}` }] }
}

/** 解除并案: the case it pointed to went away, so this one goes its own way again, from the triage desk. */
export function parted(inquiry: Inquiry, moment: Moment): Inquiry {
  const { mergedInto = '' } = inquiry
  const event = { type: 'parted', at: moment.at, by: house, from: mergedInto } as const
  return moved(inquiry, 'part', event, moment, {
    title: '你的诉求单独办理',
    text: `编号 ${inquiry.id}，原来合并的那件不再办理。${dateOf(inquiry)}，没有变。`,
  })
}
