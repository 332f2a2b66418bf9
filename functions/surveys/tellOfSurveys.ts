import { surveyAlerts } from '@shared/surveys/telling'
import { inboxChannel } from '../messages/channels/inbox'
import { deliverAll } from '../messages/deliverAll'
import { inboxItems, undeliveredItems } from '../messages/inbox'
import { staffBook } from '../messages/staffBook'
import type { House } from '../platform/house'
import { accounts } from '../platform/identity/account'
import { pagesOf } from '../platform/store/pages'
import { momentIn } from './changeSurvey'
import { issuedKey, surveys as kind } from './store'

/**
 * What one walk over the surveys tells a department: that one is over and feedback is owed, that the limit is near, that it
 * has run out. Nothing is kept before it is sent, so it may be repeated or interrupted at any place.
 */
export async function tellOfSurveys(house: House): Promise<void> {
  const needs = {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  }
  const moment = await momentIn(house)
  for await (const items of pagesOf(house.store(kind).page, { index: 'second', key: issuedKey })) {
    const sendings = items.flatMap((one) => surveyAlerts(one, moment).map((message) => ({ message, about: one.id })))
    const refused = await deliverAll(sendings, moment.at, needs)
    for (const error of refused.values()) house.log.broke('tellOfSurveys', error)
  }
}
