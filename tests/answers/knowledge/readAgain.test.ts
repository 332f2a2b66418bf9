import { addDays, beijingDate } from '@shared/calendar/date'
import { readAgainDays } from '@shared/answers/knowledge/words'
import { card } from '../lampCity'
import { keeping } from './keeping'

const day = 86_400_000

test('a card whose articles nobody has read for a year is to be looked at, and goes on answering', async () => {
  const { desk, answerTo, house } = await keeping()
  house.clock.set(`${addDays(card.checked as '2026-11-23', readAgainDays)}T02:00:00.000Z`)
  expect((await desk()).review).toEqual([])
  house.clock.advance(day)
  const { review } = await desk()
  expect(review.map(({ why, on, card: { id } }) => [id, why, on])).toEqual([
    ['example-lamp', 'unread', card.checked],
    ['example-light', 'unread', card.checked],
  ])
  expect((await answerTo(card.question)).text).toBe(card.answer)
})

test('signed anew it has been read: it is to be looked at a year after that', async () => {
  const { desk, handIn, sign, house } = await keeping()
  house.clock.set('2028-01-05T02:00:00.000Z')
  await handIn({ answer: '示例：报修后 3 日内修好，晚上也修。' })
  await sign(card.id, 1)
  const lamp = async () => (await desk()).review.filter(({ card: { id } }) => id === card.id)
  house.clock.advance(60_000)
  expect(await lamp()).toEqual([])
  const signed = beijingDate(house.now())
  house.clock.advance((readAgainDays + 1) * day)
  expect(await lamp()).toMatchObject([{ why: 'unread', on: signed }])
})
