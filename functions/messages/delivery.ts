import { beijingDate } from '@shared/calendar/date'
import { type About, type Outgoing, recipientOf } from '@shared/outbox'
import { deskOfRole, type StaffAddress, type StaffRole } from '@shared/people/staffAddress'
import type { Account } from '../platform/identity/account'
import type { Parcel } from './channels/channel'
import { insteadOf, lacksLead } from './instead'
import type { StaffBook } from './staffBook'

interface Recipient {
  /** Whose message it is, by account; its key, so that a change of deputies between two attempts sends nothing twice. */
  of: Account
  /** Whose inbox it goes into. */
  into: Account
}

/**
 * One message made ready for each whom its address means at this moment, under ids that name message and person: so
 * repeated after a failure or a crash it reaches whoever was missed and nobody twice. While somebody is 不在岗 it goes to the
 * deputy, and says for whom. None when nobody is there.
 */
export async function parcelsOf(
  { id, to, title, text, about, link }: Outgoing,
  at: string,
  book: StaffBook,
): Promise<Parcel[]> {
  const said = { about, link, sentAt: at }
  const recipient = recipientOf(to)
  if (!('staff' in recipient)) return [{ id, person: to, title, text, ...said }]
  const { recipients, lacks } = await recipientsOf(recipient.staff, about?.thing, beijingDate(at), book)
  return recipients.map(({ of, into }) => ({
    id: `${id}@${of.id}`,
    person: into.id,
    title: of.id === into.id ? title : `代${of.name}：${title}`,
    text: lacks ? `${text}${lacksLead}` : text,
    ...said,
  }))
}

interface Found {
  recipients: Recipient[]
  /** They cannot do what it asks for. */
  lacks?: true | undefined
}

async function recipientsOf(
  address: StaffAddress,
  about: About['thing'] | undefined,
  date: string,
  book: StaffBook,
): Promise<Found> {
  const { role, person, except } = address
  const department = await book.unitNow(address.department)
  const named = person ? await book.person(person) : undefined
  // Whoever has moved to another department is out of this matter.
  if (named && deskOfRole(role, (named.area ?? named.department)?.id ?? '') === department)
    return { recipients: [{ of: named, into: await book.standIn(named, date) }] }
  for (const { role: tried, desk, lacks } of [{ role, desk: department }, ...insteadOf(role, department, about)]) {
    const there = (await book.at(desk, tried)).filter(({ id }) => id !== except)
    const recipients = await takers(there, tried, date, book)
    if (recipients.length > 0) return { recipients, lacks }
  }
  return { recipients: [] }
}

async function takers(there: readonly Account[], role: StaffRole, date: string, book: StaffBook) {
  const meant = new Set(there.map(({ id }) => id))
  const found: Recipient[] = []
  for (const of of there) {
    const into = await book.standIn(of, date)
    // A deputy who gets it anyway needs no second one, and one who may not sign is of no use to who should.
    const known = of.id !== into.id && (meant.has(into.id) || found.some((one) => one.into.id === into.id))
    if (!known && (role !== 'lead' || into.role === 'lead')) found.push({ of, into })
  }
  return found
}
