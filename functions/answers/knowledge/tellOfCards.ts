import { answerCardsFile } from '@shared/answers/cards/card'
import { toldAgainToSign } from '@shared/answers/knowledge/signing'
import { cardAlerts, cardWaits } from '@shared/answers/knowledge/telling'
import { templateWaits } from '@shared/answers/templates/telling'
import type { Outgoing } from '@shared/outbox'
import { localAlerts, localWaits } from '@shared/answers/local/telling'
import { beijingDate } from '@shared/calendar/date'
import { deliverTold } from '../../messages/deliverTold'
import { jsonOf } from '../../platform/bucket/heldFile'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { cardsKey } from '../cardsKey'
import type { Aggregate, Kind } from '../../platform/store/store'
import { keptLocals, saidLocals, waitingLocals } from '../local/store'
import { keptTemplates, laidOverSeeds, waitingTemplates } from '../templates/store'
import { keptCards, laidCards, waitingCards } from './store'

/** What one walk tells units: that a card, or what a place says beside it, ends soon or has ended, and that a draft waits too long for its signature. It may be repeated or interrupted anywhere. */
export async function tellOfCards(house: House): Promise<void> {
  const at = house.now().toISOString()
  const today = beijingDate(at)
  const [cards, locals] = await Promise.all([
    everyOf(house.store(keptCards).page, { index: 'second', key: laidCards }),
    everyOf(house.store(keptLocals).page, { index: 'second', key: saidLocals }),
  ])
  const ending = locals.filter(({ live }) => live?.content.until !== undefined)
  const asked = new Map(ending.length > 0 ? await seedQuestions(house) : [])
  for (const { card, live, withdrawn } of cards)
    if (live) asked.set(card, live.content.question)
    else if (withdrawn) asked.delete(card)
  const messages = [
    ...cards.flatMap((one) => cardAlerts(one, today, at)),
    // Of a card that answers no more nothing is shown: there is nothing to be kept up.
    ...ending.flatMap((one) => {
      const question = asked.get(one.card)
      return question === undefined ? [] : localAlerts(one, question, today, at)
    }),
  ]
  await deliverTold([...messages, ...(await waitingAgain(house))], house, 'tellOfCards')
}

/** What waits for a signature longer than it should, of cards, of what places add, and of templates. */
async function waitingAgain(house: House): Promise<Outgoing[]> {
  const reference = await house.reference()
  const all = <T extends Aggregate>(kind: Kind<T>, keys: readonly string[]) =>
    Promise.all(keys.map((key) => everyOf(house.store(kind).page, { index: 'second', key }))).then((lists) =>
      lists.flat(),
    )
  const [cards, locals, templates] = await Promise.all([
    all(keptCards, [laidCards, waitingCards]),
    all(keptLocals, [saidLocals, waitingLocals]),
    all(keptTemplates, [laidOverSeeds, waitingTemplates]),
  ])
  const at = house.now().toISOString()
  const now = { at, today: beijingDate(at), calendar: reference.calendar }
  const waits = [
    ...cards.filter(isWaiting).map(cardWaits),
    ...locals.filter(isWaiting).map(localWaits),
    ...templates.filter(isWaiting).map(templateWaits),
  ]
  // Of a unit that is no more it is its successor's to sign.
  return waits.flatMap((one) => toldAgainToSign({ ...one, unit: { id: reference.current(one.unit.id).id } }, now))
}

const isWaiting = ({ status }: { status: string }) => status === 'waiting'

async function seedQuestions({ bucket }: Pick<House, 'bucket'>): Promise<[string, string][]> {
  const bytes = await bucket.read(cardsKey)
  return bytes ? answerCardsFile.parse(jsonOf(bytes)).map(({ id, question }) => [id, question]) : []
}
