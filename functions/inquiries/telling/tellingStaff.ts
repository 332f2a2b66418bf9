import type { Moment } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { Outgoing } from '@shared/outbox'
import { accounts } from '../../platform/identity/account'
import { inboxChannel } from '../../messages/channels/inbox'
import { deliverAll } from '../../messages/deliverAll'
import { tellNow } from '../../messages/tellNow'
import type { House } from '../../platform/house'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { staffBook } from '../../messages/staffBook'
import { alertsOf, alertsOfPart, alertsOfReceipt } from './alerts'
import { digestsOf, digestTime } from './dailyDigest'
import { escalationNotes } from './escalations'
import { remindersOfWaiting } from './remindersOfWaiting'
import type { PartItem } from '../parts'
import type { Tallies } from './tallies'

/**
 * What one walk over the cases tells staff. Nothing of it is kept before it is sent: the next walk finds the same and
 * sends what is missing, under the same keys; so what cannot be sent now holds up nothing.
 */
export function tellingStaff(house: House) {
  const book = staffBook(house.store(accounts), house)
  const channel = inboxChannel(house.store(inboxItems))
  const needs = { book, channel, undelivered: house.store(undeliveredItems) }
  const send = async (messages: readonly Outgoing[], at: string, about: string) => {
    const refused = await deliverAll(
      messages.map((message) => ({ message, about })),
      at,
      needs,
    )
    for (const error of refused.values()) house.log.broke('tellingStaff', error)
  }
  return {
    /** Whose cases went back to the desk, before they do; whether it could be told. */
    async ofLeft(messages: readonly Outgoing[]): Promise<boolean> {
      try {
        await tellNow(messages, 'left', needs)
        return true
      } catch (error) {
        house.log.broke('tellingStaff', error)
        return false
      }
    },
    /** A case near its date or past it, one that nobody confirmed, one that is about to be given up, and what those above its unit are told. */
    ofDates: (inquiry: Inquiry, moment: Moment) =>
      send(
        [
          ...alertsOf(inquiry, moment),
          ...alertsOfReceipt(inquiry, moment),
          ...remindersOfWaiting(inquiry, moment),
          ...escalationNotes(inquiry, moment),
        ],
        moment.at,
        inquiry.id,
      ),
    ofPart: (part: PartItem, moment: Moment) => send(alertsOfPart(part, moment), moment.at, part.inquiry),
    /** 同步审查 that comes near its day or is past it. */
    ofOpenings: (told: readonly Outgoing[], moment: Moment) => send(told, moment.at, 'openings'),
    /** What waits at one desk today. */
    async ofTheDay(department: string, counts: Tallies, moment: Moment) {
      if (!digestTime(moment)) return
      await send(await digestsOf(department, counts, { book, at: moment.at }), moment.at, department)
    },
  }
}
