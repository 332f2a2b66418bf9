import { type Outgoing, recipientOf } from '@shared/outbox'
import type { Store } from '../platform/store/store'
import type { MessageChannel, Parcel } from './channels/channel'
import { parcelsOf } from './delivery'
import { type UndeliveredItem, undeliveredOf } from './inbox'
import { keepNew } from './keepNew'
import type { StaffBook } from './staffBook'

/** A message on its way, and the item it rides in. */
export interface Sending {
  message: Outgoing
  about: string
}

interface Needs {
  book: StaffBook
  channel: MessageChannel
  /** Where a message stands that nobody is there for. */
  undelivered: Pick<Store<UndeliveredItem>, 'many' | 'keepAll'>
  /** What is done with a message that is for no person. */
  elsewhere?: Elsewhere
}

/**
 * Messages to things: to a case, whose text says what it wants; to a notice, whose place the one it rides in takes; to
 * whoever follows what a notice is for; to whoever was told of one that is taken back; to a person's places; to whoever asked what a concern answers; to the concern into
 * which another was merged; to whoever wrote a notice that tells a response; to the concern that an item has decided on; to the cases that somebody leaves to a colleague; to the list of units; to the calendar; to whoever looks at what a step of a case says; to an account that is joined or parted; to the people whom the notice of a leak names; to the cases of an account that was closed; to whoever asked for a hearing.
 */
export interface Elsewhere {
  toInquiry(id: string, text: string): Promise<unknown>
  toNotice(from: string): Promise<unknown>
  toFollowers(notice: string, message: Outgoing): Promise<unknown>
  toTold(notice: string, message: Outgoing): Promise<unknown>
  toPlaces(person: string): Promise<unknown>
  toAskers(concern: string, step: number, message: Outgoing): Promise<unknown>
  toConcern(from: string): Promise<unknown>
  toRenderings(concern: string, message: Outgoing): Promise<unknown>
  toRaised(by: string): Promise<unknown>
  toCases(account: string, line: number): Promise<unknown>
  toJoined(own: string, other: string): Promise<unknown>
  toLook(inquiry: string, step: number, message: Outgoing): Promise<unknown>
  toRegister(unit: string): Promise<unknown>
  toCalendar(): Promise<unknown>
  toLeaver(account: string): Promise<unknown>
  toHearers(matter: string, message: Outgoing): Promise<unknown>
  toLeak(record: string, edition: number, message: Outgoing): Promise<unknown>
}

/** What a message to a thing comes to; undefined for one to people. */
function toThing({ message, about }: Sending, elsewhere: Elsewhere | undefined): Promise<unknown> | undefined {
  const to = recipientOf(message.to)
  if ('person' in to || 'staff' in to) return undefined
  if (!elsewhere) throw new Error('A message to a thing came where only people are told.')
  if ('inquiry' in to) return elsewhere.toInquiry(to.inquiry, message.text)
  if ('notice' in to) return elsewhere.toNotice(about)
  if ('askersOf' in to) return elsewhere.toAskers(to.askersOf, to.step, message)
  if ('linkedOf' in to) return elsewhere.toConcern(to.linkedOf)
  if ('casesOf' in to) return elsewhere.toCases(to.casesOf, to.line)
  if ('settles' in to) return elsewhere.toJoined(about, to.settles)
  if ('looksAt' in to) return elsewhere.toLook(to.looksAt, to.step, message)
  if ('hearersOf' in to) return elsewhere.toHearers(to.hearersOf, message)
  if ('leaver' in to) return elsewhere.toLeaver(to.leaver)
  if ('leakOf' in to) return elsewhere.toLeak(to.leakOf, to.edition, message)
  if ('calendarOf' in to) return elsewhere.toCalendar()
  if ('registerOf' in to) return elsewhere.toRegister(to.registerOf)
  if ('renderingsOf' in to) return elsewhere.toRenderings(to.renderingsOf, message)
  if ('raisedBy' in to) return elsewhere.toRaised(to.raisedBy)
  if ('toldOf' in to) return elsewhere.toTold(to.toldOf, message)
  return 'followersOf' in to ? elsewhere.toFollowers(to.followersOf, message) : elsewhere.toPlaces(to.placesOf)
}

/**
 * Delivers many messages together, so that they go in few writes. One that cannot go keeps no other back.
 * @returns why, for each message that did not go.
 */
export async function deliverAll(
  sendings: readonly Sending[],
  at: string,
  { book, channel, undelivered, elsewhere }: Needs,
): Promise<Map<Outgoing, unknown>> {
  const failed = new Map<Outgoing, unknown>()
  const ready = new Map<Outgoing, Parcel[]>()
  const lost = new Map<Outgoing, UndeliveredItem[]>()
  const firstTime = eachOnce()
  for (const sending of sendings) {
    const { message, about } = sending
    try {
      const done = toThing(sending, elsewhere)
      if (done) {
        await done
        continue
      }
      const parcels = await parcelsOf(message, at, book)
      if (parcels.length > 0)
        ready.set(
          message,
          parcels.filter((one) => firstTime(one, message.to)),
        )
      else lost.set(message, [undeliveredOf(about, { ...message, lastError: '没有可以通知的账号', gaveUpAt: at })])
    } catch (error) {
      failed.set(message, error)
    }
  }
  await together(ready, (parcels) => channel.carry(parcels), failed)
  await together(lost, (items) => keepNew(undelivered, items), failed)
  return failed
}

/** Whoever hears of a thing for themselves and in the place of somebody who is missing hears the same words once. */
function eachOnce(): (parcel: Parcel, to: string) => boolean {
  const told = new Map<string, string>()
  return ({ person, title, text, about, link }, to) => {
    const words = JSON.stringify([person, title, text, about, link])
    const by = told.get(words) ?? to
    told.set(words, by)
    return by === to
  }
}

/** All at once, else one by one, to learn which does not go. */
async function together<T>(
  all: ReadonlyMap<Outgoing, readonly T[]>,
  put: (some: readonly T[]) => Promise<void>,
  failed: Map<Outgoing, unknown>,
): Promise<void> {
  try {
    await put([...all.values()].flat())
  } catch {
    for (const [message, some] of all) await put(some).catch((error: unknown) => failed.set(message, error))
  }
}
