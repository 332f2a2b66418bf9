import { beijingDate, spokenDate } from '../../calendar/date'
import { triageDesk } from '../../departments/department'
import { message, type Outgoing, type Recipient, toStaff } from '../../outbox'
import type { Event } from '../case/event'
import type { Inquiry, Unit } from '../case/inquiry'
import { kindNames } from '../words'
import { readable, type Said } from '../case/said'

/** What one desk is told of one step. */
export interface Tell {
  to: Recipient
  title: string
  /** After the number of the case: words of staff, never of the citizen. */
  text: string
}

const longest = 120
export const cut = (words: Said | undefined) => {
  const text = words === undefined ? '' : readable(words)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

/** 「答复期限：12月3日（周四）」 */
export const dueWords = ({ clock }: Pick<Inquiry, 'clock'>, at: string): string =>
  clock.unconfirmed ? '答复期限从双方确认收到时起算' : `答复期限：${spokenDate(clock.dueDate, beijingDate(at))}`
export const until = (inquiry: Inquiry, { at }: Event) => dueWords(inquiry, at)

export const isStaff = (id: string) => id.startsWith('staff-')

/** All who may act on it at a department, or at the triage desk. */
export const desk = ({ id }: Pick<Unit, 'id'>, { by }: Event, role: 'officer' | 'lead' = 'officer') =>
  toStaff({
    department: id,
    role: id === triageDesk.id ? 'dispatcher' : role,
    ...(isStaff(by.id) ? { except: by.id } : {}),
  })

/** The officer who has it in hand, else the whole desk; nobody where it is whoever took the step. */
export function hands({ department, assignee }: Inquiry, event: Event, title: string, text: string): Tell[] {
  if (!assignee) return [{ to: desk(department, event), title, text }]
  return one({ who: assignee, of: department }, event, title, text)
}

/** One person of the department, the desk if they have left; nobody where they did it themselves. */
export function one(
  { who, of }: { who: Unit | undefined; of: Pick<Unit, 'id'> },
  { by }: Event,
  title: string,
  text: string,
): Tell[] {
  if (!who || who.id === by.id) return []
  return [{ to: toStaff({ department: of.id, role: 'officer', person: who.id }), title, text }]
}

export const leads = (inquiry: Inquiry, event: Event, title: string, text: string): Tell => ({
  to: desk(inquiry.department, event, 'lead'),
  title,
  text,
})

export const toEditor = (who: Unit | undefined, title: string, text: string): Tell[] =>
  who ? [{ to: toStaff({ department: '', role: 'editor', person: who.id }), title, text }] : []
export const editor = ({ proposal }: Inquiry, title: string, text: string): Tell[] =>
  toEditor(proposal?.by, title, text)
/** To whom a case comes now; the desk that hands out has one title for all of them. */
export const comes = ({ to, after }: { to: Unit; after: Inquiry }, event: Event, title: string, why: string): Tell => ({
  to: desk(to, event),
  title: to.id === triageDesk.id ? `待分办：一件${kindNames[after.kind]}` : title,
  text: `${why ? `${why}。` : ''}${until(after, event)}。`,
})

/** The officer who had it, and whoever asked to have it moved with their lead, when it goes to another department. */
export const gone = (before: Inquiry, event: Event, to: Unit): Tell[] => {
  const { assignee, department, moveAsked } = before
  if (department.id === to.id) return []
  const moved = { title: `请改派的一件转给了${to.name}`, text: '这一件不用再由你单位办。' }
  const had = assignee?.id === moveAsked?.by.id ? undefined : assignee
  return [
    ...toWhoAskedToMove(before, event, moved),
    ...one({ who: had, of: department }, event, `一件办件转给了${to.name}`, '这一件不用再由你办。'),
  ]
}

/** 请改派: what the desk decided, to whoever asked for it and to the leads of their unit. */
export const toWhoAskedToMove = (before: Inquiry, event: Event, { title, text }: Omit<Tell, 'to'>): Tell[] =>
  before.moveAsked
    ? [
        ...one({ who: before.moveAsked.by, of: before.department }, event, title, text),
        {
          to: toStaff({ department: before.department.id, role: 'lead', except: before.moveAsked.by.id }),
          title,
          text,
        },
      ]
    : []

/**
 * What desks are told of one step: one message a desk, which the outbox hands to everybody there. `after` is the case with
 * the step in its history. Ids come from the number of the event, so they are unique for ever.
 */
export function deskNotes(event: Event, after: Inquiry, told: readonly Tell[]): Outgoing[] {
  return told.map(({ to, title, text }, nth) => {
    const id = `${after.id}#${after.events.length}/desk${nth + 1}`
    const about = { thing: 'inquiry', id: after.id } as const
    return message({ id, to, title, text: `编号 ${after.id}。${text}`, about, at: event.at })
  })
}
