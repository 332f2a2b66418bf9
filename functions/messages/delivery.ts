import { beijingDate } from '@shared/calendar/date'
import { type Outgoing, recipientOf } from '@shared/outbox'
import { deskOfRole, type StaffAddress, type StaffRole } from '@shared/people/staffAddress'
import type { Account } from '../platform/identity/account'
import type { Parcel } from './channels/channel'
import type { StaffBook } from './staffBook'

/** Who is told instead where a desk has nobody of a role: whoever can do the same, and in the end those who watch. */
const instead: Record<StaffRole, readonly StaffRole[]> = {
  officer: ['lead', 'dispatcher'],
  // 代签: what no lead can sign the supervisor signs.
  lead: ['supervisor', 'dispatcher'],
  dispatcher: ['supervisor'],
  editor: ['dispatcher'],
  supervisor: ['dispatcher'],
  // Nobody else goes to that place with paper and glue; the department is told for itself.
  clerk: [],
  administrator: [],
}

/** Who watches over a county, and where a county has nobody of them those of the city: told the same twice they hear it once. */
const watchesOver = (role: StaffRole) => role === 'supervisor' || role === 'administrator'

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
  const said = { text, about, link, sentAt: at }
  const recipient = recipientOf(to)
  if (!('staff' in recipient)) return [{ id, person: to, title, ...said }]
  const recipients = await recipientsOf(recipient.staff, beijingDate(at), book)
  return recipients.map(({ of, into }) => ({
    id: `${id}@${of.id}`,
    person: into.id,
    title: of.id === into.id ? title : `代${of.name}：${title}`,
    ...said,
  }))
}

async function recipientsOf(address: StaffAddress, date: string, book: StaffBook): Promise<Recipient[]> {
  const { role, person, except } = address
  const department = await book.unitNow(address.department)
  const named = person ? await book.person(person) : undefined
  // Whoever has moved to another department is out of this matter.
  if (named && deskOfRole(role, (named.area ?? named.department)?.id ?? '') === department)
    return [{ of: named, into: await book.standIn(named, date) }]
  const city = watchesOver(role) ? [{ tried: role, desk: '' }] : []
  const others = instead[role].map((tried) => ({ tried, desk: department }))
  for (const { tried, desk } of [{ tried: role, desk: department }, ...city, ...others]) {
    const there = (await book.at(desk, tried)).filter(({ id }) => id !== except)
    const found = await takers(there, tried, date, book)
    if (found.length > 0) return found
  }
  return []
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
