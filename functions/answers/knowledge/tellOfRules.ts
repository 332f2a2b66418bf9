import { toldAgainToLook } from '@shared/answers/accessions/telling'
import { answerCardsFile } from '@shared/answers/cards/card'
import { countsAt } from '@shared/answers/documents/ofPlace'
import { revisedWithin } from '@shared/answers/documents/revisedElsewhere'
import { mayAnswer } from '@shared/answers/documents/validity'
import { laidOver } from '@shared/answers/knowledge/laid'
import { cardsWaiting, type ComingRule, rulesAhead, rulesAheadDays } from '@shared/answers/knowledge/reminding'
import { addDays, beijingDate, type Day } from '@shared/calendar/date'
import { deliverTold } from '../../messages/deliverTold'
import { jsonOf } from '../../platform/bucket/heldFile'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { accessions, everyAccession } from '../accessions/store'
import { cardsKey } from '../cardsKey'
import { storedManifest } from '../corpus/storedManifest'
import { keptCards, laidCards } from './store'

/** What one walk tells: cards that wait to be read again or were not looked at for a year, rules that begin soon, and texts that wait for their second person. It may be repeated or interrupted anywhere. */
export async function tellOfRules(house: House): Promise<void> {
  const at = house.now().toISOString()
  const now = { at, today: beijingDate(at) }
  const [reference, cards, { policies }, texts] = await Promise.all([
    house.reference(),
    cardsNow(house, now.today),
    storedManifest(house.bucket),
    everyOf(house.store(accessions).page, { index: 'second', key: everyAccession }),
  ])
  const reminded = cards.flatMap((card) => {
    const unit = reference.departmentNamed(card.department)
    return unit ? [{ ...card, unit: { id: unit.id, name: unit.name } }] : []
  })
  const messages = [
    ...cardsWaiting(reminded, now),
    ...rulesAhead(reminded, comingRules(policies, now.today), now),
    ...texts.flatMap((one) => toldAgainToLook(one, { ...now, calendar: reference.calendar })),
  ]
  await deliverTold(messages, house, 'tellOfRules')
}

/** The cards that answer, without what finds them. */
async function cardsNow(house: House, today: Day) {
  const bytes = await house.bucket.read(cardsKey)
  const seeds = bytes ? answerCardsFile.parse(jsonOf(bytes)) : []
  const kept = await everyOf(house.store(keptCards).page, { index: 'second', key: laidCards })
  return laidOver(seeds, kept, today)
}

/** Rules whose new words begin soon: held already, or known to have been made. Each by its first day. */
function comingRules(policies: Awaited<ReturnType<typeof storedManifest>>['policies'], today: Day): ComingRule[] {
  const until = addDays(today, rulesAheadDays)
  const whole = policies.filter((one) => mayAnswer(one) && countsAt(one, undefined))
  const held = new Set(whole.map(({ title }) => title))
  const coming = new Map<string, Day>()
  const begin = (title: string, from: string) => {
    const known = coming.get(title)
    if (from > today && from <= until && held.has(title) && !(known !== undefined && known <= from))
      coming.set(title, from as Day)
  }
  for (const { title, from } of revisedWithin(today, until)) begin(title, from)
  for (const { title, effectiveFrom, versionDate } of whole)
    if (whole.some((other) => other.title === title && other.versionDate < versionDate)) begin(title, effectiveFrom)
  return [...coming].map(([title, from]) => ({ title, from }))
}
