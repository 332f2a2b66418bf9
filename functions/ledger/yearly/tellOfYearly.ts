import { beijingDate, yearOf } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import { yearlyDuties } from '@shared/ledger/yearly/duties'
import { inboxChannel } from '../../messages/channels/inbox'
import { deliverAll } from '../../messages/deliverAll'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { staffBook } from '../../messages/staffBook'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { reportingFormer } from './typedParts'
import { yearlyOf, yearlyReports } from './store'

/** 市政府办公室, which publishes the report of the city. */
const publishes = 'government-office'
/** At most so many messages are handed over at once. */
const together = 100

/**
 * Tells who owes the report of the year that is over. Nothing is kept before it is sent and each message has its own name, so it
 * may be repeated or interrupted at any place.
 */
export async function tellOfYearly(house: House): Promise<void> {
  const at = house.now().toISOString()
  const today = beijingDate(at)
  const year = String(yearOf(today) - 1)
  const { departments, department, former } = await house.reference()
  const reports = await everyOf(house.store(yearlyReports).page, { index: 'first', key: yearlyOf(year) })
  const signed = new Set(reports.flatMap(({ standing, department: { id } }) => (standing ? [id] : [])))
  const owing = [...departments, ...reportingFormer(year, former)]
  const missing = owing.filter(({ id }) => id !== triageDesk.id && !signed.has(id))
  const messages = yearlyDuties({ year, missing, office: department(publishes), today, at })
  const needs = {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  }
  for (let from = 0; from < messages.length; from += together) {
    const sendings = messages.slice(from, from + together).map((message) => ({ message, about: message.id }))
    const refused = await deliverAll(sendings, at, needs)
    for (const error of refused.values()) house.log.broke('tellOfYearly', error)
  }
}
