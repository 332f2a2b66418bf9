import { cardsKey } from '../../../functions/answers/cardsKey'
import { cardContent } from '@shared/answers/knowledge/content'
import { writtenOf } from '../../../functions/answers/knowledge/listKnowledge'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { card, lawCard } from '../lampCity'
import { keeping } from './keeping'

const nested = { title: '山东省实施《残疾人保障法》办法', provision: '第四十六条', effectiveFrom: '2024-01-01' }

test('every card the product comes with can be opened by its department and handed in as it stands', () => {
  const refused = loadAnswerCards().filter((seed) => !cardContent.safeParse(writtenOf(seed)).success)
  expect(refused.map(({ id }) => id)).toEqual([])
})

test('a card that came with more ways of asking than its form takes is shown, and the others of its department with it', async () => {
  const { desk, minute, house } = await keeping()
  const long = { ...card, ways: Array.from({ length: 240 }, (_, at) => `灯杆坏了找谁 ${at}`) }
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify([long, lawCard])))
  minute()
  expect((await desk(undefined, '灯杆')).cards[0]?.now?.ways).toHaveLength(240)
})

test('a title with another in it is written, shown and kept as the product has it, whichever signs it is typed with', async () => {
  const { desk, handIn, sign, answerTo, minute, house } = await keeping()
  const seeds = [{ ...card, citations: [nested] }, lawCard]
  await house.bucket.write(cardsKey, new TextEncoder().encode(JSON.stringify(seeds)))
  minute()
  const line = '《山东省实施《残疾人保障法》办法》第四十六条'
  expect((await desk(undefined, '灯杆')).cards[0]?.now?.basis).toEqual([line])
  for (const basis of [line, '《山东省实施〈残疾人保障法〉办法》第四十六条'])
    expect((await handIn({ basis: [basis] }, basis === line ? 0 : 1)).status).toBe(200)
  await sign(card.id, 2)
  minute()
  expect((await answerTo(card.question)).citations).toMatchObject([{ title: nested.title }])
})
