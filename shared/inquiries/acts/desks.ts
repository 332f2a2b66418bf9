import { beijingDate, spokenDate } from '../../calendar/date'
import { triageDesk } from '../../departments/department'
import { message, type Outgoing, type Recipient, toStaff } from '../../outbox'
import type { Event, EventOf, EventType } from '../case/event'
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

/** The case as it was before the step, and after. */
type Telling<T extends EventType> = (event: EventOf<T>, after: Inquiry, before: Inquiry) => Tell | Tell[] | undefined

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
export const desk = ({ id }: Unit, { by }: Event, role: 'officer' | 'lead' = 'officer') =>
  toStaff({
    department: id,
    role: id === triageDesk.id ? 'dispatcher' : role,
    ...(isStaff(by.id) ? { except: by.id } : {}),
  })

/** The officer who has it in hand, else the whole desk; nobody where it is whoever took the step. */
export function hands({ department, assignee }: Inquiry, event: Event, title: string, text: string): Tell[] {
  if (!assignee) return [{ to: desk(department, event), title, text }]
  return one(assignee, department, event, title, text)
}

/** One person of the department, the desk if they have left; nobody where they did it themselves. */
export function one(who: Unit | undefined, { id }: Unit, { by }: Event, title: string, text: string): Tell[] {
  if (!who || who.id === by.id) return []
  return [{ to: toStaff({ department: id, role: 'officer', person: who.id }), title, text }]
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
export const lastEditor = ({ events }: Inquiry): Unit | undefined =>
  events.findLast(({ type }) => type === 'published')?.by

export const comes = (unit: Unit, event: Event, after: Inquiry, title: string, why: string): Tell => ({
  to: desk(unit, event),
  title: unit.id === triageDesk.id ? `待分办：一件${kindNames[after.kind]}` : title,
  text: `${why ? `${why}。` : ''}${until(after, event)}。`,
})

/** The officer who had it, when it goes to another department. */
export const gone = ({ assignee, department }: Inquiry, event: Event, to: Unit): Tell[] =>
  department.id === to.id ? [] : one(assignee, department, event, `一件办件转给了${to.name}`, '这一件不用再由你办。')

const tells: { [T in EventType]?: Telling<T> } = {
  submitted: (event, after) => comes(after.department, event, after, `新收到一件${kindNames[after.kind]}`, ''),
  assigned: (event, after, before) => [
    comes(event.to, event, after, `转来一件${kindNames[after.kind]}`, `${event.by.name}：${cut(event.reason)}`),
    ...gone(before, event, event.to),
  ],
  split: (event, after, before) => [
    comes(event.lead, event, after, `由你单位主办一件${kindNames[after.kind]}`, cut(event.reason)),
    ...event.supporting.map((unit) => ({
      to: desk(unit, event),
      title: '请你单位提协办意见',
      text: `由${event.lead.name}主办，${cut(event.reason)}。内部期限在「请我协办」里。`,
    })),
    ...gone(before, event, event.lead),
  ],
  contributed: (event, after) =>
    hands(after, event, `${event.department.name}提出了协办意见`, '打开就能看到，合在一起答复。'),
  returned: (event, after) =>
    comes(event.to, event, after, `${event.from.name}转来一件${kindNames[after.kind]}`, cut(event.reason)),
  disputed: (event, after, before) => [
    comes(triageDesk, event, after, '', '提问人认为分错了单位'),
    ...gone(before, event, { ...triageDesk, name: '分办台' }),
  ],
  confirmed: (event, after) => hands(after, event, '双方已确认收到，开始计时', `${until(after, event)}。`),
  claimed: (event, after, before) =>
    one(before.assignee, after.department, event, `${event.by.name}接过去办了`, '这一件不用再由你办。'),
  handedOver: (event, after, before) => [
    ...one(
      event.to,
      after.department,
      event,
      `${event.by.name}移交给你一件`,
      `${event.reason ? `${cut(event.reason)}。` : ''}${until(after, event)}。`,
    ),
    ...(before.assignee?.id === event.to.id
      ? []
      : one(before.assignee, after.department, event, `移交给了${event.to.name}`, '这一件不用再由你办。')),
  ],
  corrected: (event, after) => hands(after, event, '提问人补正了', `${until(after, event)}。`),
  supplemented: (event, after) => hands(after, event, '提问人补充了说明', '打开就能看到。'),
  withdrawn: (event, after) => hands(after, event, '提问人撤回了', '不用再办。'),
  merged: (event, after) => hands(after, event, '这一件并到了另一件', `由 ${event.into} 一并答复，不用再单独办。`),
  parted: (event, after) => comes(triageDesk, event, after, '', '原来合并的那件不再办理'),
  reviewRequested: (event, after) =>
    leads(after, event, '有一份答复稿等你签发', `${event.by.name}起草。${until(after, event)}。`),
  sentBack: (event, after) =>
    one(after.draft?.by, after.department, event, '答复稿退回修改', `${event.by.name}：${cut(event.reason)}`),
  replied: (event, after, before) => [
    ...one(event.draftedBy, after.department, event, '你起草的答复已签发', `${event.by.name}签发，已经发给提问人。`),
    ...(before.supervised && before.supervised.by.id !== event.by.id
      ? [
          {
            to: toStaff({ department: '', role: 'supervisor', person: before.supervised.by.id }),
            title: '督办的一件已经答复',
            text: `${after.department.name}答复，督办随之解除。`,
          },
        ]
      : []),
  ],
  extensionAsked: (event, after) =>
    leads(after, event, '有一份延期申请等你批', `${event.by.name}：${cut(event.reason)}。${until(after, event)}。`),
  extended: (event, after, before) =>
    one(
      before.extensionAsked?.by,
      after.department,
      event,
      '延期已经批准',
      `${event.by.name}批准。${until(after, event)}。`,
    ),
  extensionRefused: (event, after, before) =>
    one(
      before.extensionAsked?.by,
      after.department,
      event,
      '延期没有批准',
      `${event.by.name}：${cut(event.reason)}。${until(after, event)}，没有变。`,
    ),
  redone: (event, after) => hands(after, event, '提问人不满意，要求重办', `打开看理由。${until(after, event)}。`),
  publicationProposed: (event, after) => leads(after, event, '有一份选登稿等你签', '签了以后由编辑公开。'),
  publicationSigned: (event, after) => editor(after, '选登稿已签，可以公开了', `${after.department.name}签。`),
  publicationTakenDown: (event, after) =>
    event.by.id === lastEditor(after)?.id
      ? []
      : toEditor(lastEditor(after), '选登的问与答已经撤下', `${event.by.name}：${cut(event.reason)}`),
  publicationRefused: (event, _after, before) =>
    editor(before, '单位不同意选登', `${event.by.name}：${cut(event.reason)}`),
}

/**
 * Tells the staff whom a step concerns: one message a desk, which the outbox hands to everybody there. `after` is the case
 * with the step in its history. Ids come from the number of the event, so they are unique for ever.
 */
export function staffNotes(before: Inquiry, after: Inquiry, event: Event): Outgoing[] {
  // Each entry of the table takes the event it stands under.
  const tell = tells[event.type] as Telling<typeof event.type> | undefined
  return deskNotes(event, after, [tell?.(event as never, after, before) ?? []].flat())
}

/** What desks are told of one step, as messages; `after` has it in its history. */
export function deskNotes(event: Event, after: Inquiry, told: readonly Tell[]): Outgoing[] {
  return told.map(({ to, title, text }, nth) => {
    const id = `${after.id}#${after.events.length}/desk${nth + 1}`
    const about = { thing: 'inquiry', id: after.id } as const
    return message({ id, to, title, text: `编号 ${after.id}。${text}`, about, at: event.at })
  })
}
