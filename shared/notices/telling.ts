import type { Named } from '../named'
import { message, type Outgoing, type Recipient, toStaff } from '../outbox'
import { lastHandedIn, type NoticeEvent } from './event'
import type { Caller } from '../people/caller'
import { isStaffRole, type StaffRole } from '../people/staffAddress'
import type { Notice } from './notice'

interface Tell {
  to: Recipient
  title: string
  text: string
}

const cut = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** At which desk somebody drafts and hands in. */
export const deskRole = ({ role }: Caller): StaffRole => (isStaffRole(role) ? role : 'officer')

/** To the leads of its department, except whoever took the step. */
export const toLeads = ({ department }: Notice, by: Named, title: string, text: string): Tell => ({
  to: toStaff({ department: department.id, role: 'lead', except: by.id }),
  title,
  text,
})

/** To whoever handed it in, else drafted it, unless they took the step themselves. */
export function toWriter({ department, draftedBy, events }: Notice, by: Named, title: string, text: string): Tell[] {
  const handedIn = lastHandedIn(events)
  const { id } = handedIn?.by ?? draftedBy
  if (id === by.id) return []
  const role = handedIn?.as ?? 'officer'
  return [{ to: toStaff({ department: department.id, role, person: id }), title, text: cut(text) }]
}

/** To the issue that it corrects: its place is taken from now on. */
export const toReplaced = ({ corrects }: Notice): Tell[] =>
  corrects ? [{ to: { notice: corrects.id }, title: '更正', text: '已经发布。' }] : []

/** The messages of one step to desks, under ids that the number of the event makes unique for ever. `after` has it in its history. */
export const deskNotes = ({ at }: NoticeEvent, after: Notice, tells: readonly Tell[]): Outgoing[] =>
  tells.map(({ to, title, text }, nth) =>
    message({
      id: `${after.id}#${after.events.length}/desk${nth + 1}`,
      to,
      title,
      text: `「${after.content.title}」${text}`,
      about: { thing: 'noticeDraft', id: after.id },
      at,
    }),
  )
