import { beijingDate } from '@shared/calendar/date'
import { cityCode } from '@shared/areas/words'
import { addressOf, message, type Outgoing, toStaff } from '@shared/outbox'
import type { Demand } from '@shared/sites/demand'
import { type BoardAlert, boardAlerts } from '@shared/sites/alerts'
import { inboxChannel } from '../../messages/channels/inbox'
import { deliverAll } from '../../messages/deliverAll'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { type StaffBook, staffBook } from '../../messages/staffBook'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { around } from '../around'
import { coverageAt } from '../coverageAt'
import { liveDemands } from '../liveDemands'

/**
 * What one walk over the notices that have to hang tells clerks and departments. Nothing is kept before it is sent: the
 * next walk finds the same and sends what is missing, under the same keys.
 */
export async function tellOfPostings(house: House): Promise<void> {
  const needs = await around(house)
  const { areas } = needs.reference
  const book = staffBook(house.store(accounts), house)
  const channel = inboxChannel(house.store(inboxItems))
  const undelivered = house.store(undeliveredItems)
  const at = house.now().toISOString()
  const shelves = [cityCode, ...areas.children(cityCode).map(({ code }) => code)]
  for (const demand of await liveDemands(shelves, needs)) {
    const coverage = await coverageAt(demand, needs)
    const alerts = boardAlerts(demand, coverage, beijingDate(at), (place) => areas.fullName(place))
    const sendings = []
    for (const alert of alerts)
      for (const one of await addressed(alert, demand, { at, book, above: (place) => areas.get(place)?.parent ?? '' }))
        sendings.push({ message: one, about: demand.notice })
    const refused = await deliverAll(sendings, at, { book, channel, undelivered })
    for (const error of refused.values()) house.log.broke('tellOfPostings', error)
  }
}

interface Known {
  at: string
  book: StaffBook
  above(place: string): string
}

/** To the clerks of the place, else to those of its town; to officers and leads of the department. */
async function addressed(
  { key, place, title, text, part }: BoardAlert,
  demand: Demand,
  known: Known,
): Promise<Outgoing[]> {
  const { at, book, above } = known
  const desks =
    place === undefined
      ? (['officer', 'lead'] as const).map((role) => ({ department: demand.department.id, role }))
      : (await deskOf(place, book, above)).map((department) => ({ department, role: 'clerk' as const }))
  return desks.map(toStaff).map((to) =>
    message({
      id: `${key}/${addressOf(to)}`,
      to,
      title,
      text,
      about: place === undefined ? { thing: 'noticeDraft', id: demand.notice, part } : { thing: 'boards', part },
      at,
    }),
  )
}

/** None where neither the place nor its town has a clerk with an account: the department is told for itself. */
async function deskOf(place: string, book: StaffBook, above: Known['above']): Promise<string[]> {
  for (const desk of [place, above(place)]) if (desk && (await book.at(desk, 'clerk')).length > 0) return [desk]
  return []
}
