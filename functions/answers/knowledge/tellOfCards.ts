import { answerCardsFile } from '@shared/answers/cards/card'
import { cardAlerts } from '@shared/answers/knowledge/telling'
import { localAlerts } from '@shared/answers/local/telling'
import { beijingDate } from '@shared/calendar/date'
import { deliverTold } from '../../messages/deliverTold'
import { jsonOf } from '../../platform/bucket/heldFile'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { cardsKey } from '../cardsKey'
import { keptLocals, saidLocals } from '../local/store'
import { keptCards, laidCards } from './store'

/** What one walk tells units: that a card, or what a place says beside it, ends soon or has ended. It may be repeated or interrupted anywhere. */
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
  await deliverTold(messages, house, 'tellOfCards')
}

async function seedQuestions({ bucket }: Pick<House, 'bucket'>): Promise<[string, string][]> {
  const bytes = await bucket.read(cardsKey)
  return bytes ? answerCardsFile.parse(jsonOf(bytes)).map(({ id, question }) => [id, question]) : []
}
