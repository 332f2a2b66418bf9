import { cardsKey } from '../../../functions/answers/cardsKey'
import { cardContent } from '@shared/answers/knowledge/content'
import { writtenOf } from '../../../functions/answers/knowledge/writtenCard'
import { soundCard } from '../../../functions/answers/knowledge/soundCard'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { card, lawCard } from '../lampCity'
import { keeping } from './keeping'

const nested = { title: '山东省实施《残疾人保障法》办法', provision: '第四十六条', effectiveFrom: '2024-01-01' }

test('every card the product comes with can be opened by its department and handed in as it stands', () => {
  const refused = loadAnswerCards().filter((seed) => !cardContent.safeParse(writtenOf(seed)).success)
  expect(refused.map(({ id }) => id)).toEqual([])
})

test('every gist that waits to be confirmed can be handed in as it stands, however it was asked for', async () => {
  const waiting = loadAnswerCards().flatMap((seed) => (seed.changed?.gist ? [{ seed, gist: seed.changed.gist }] : []))
  const held = { provision: () => ({ status: 'in-force', policy: { effectiveFrom: '2026-12-01' } }) } as never
  const refused = await Promise.all(
    waiting.map(async ({ seed, gist }) => {
      const written = { ...writtenOf(seed)!, answer: gist }
      const needs = { corpus: held, all: [seed], seeds: [seed], now: new Date('2026-12-01T02:00:00.000Z') }
      return soundCard(written, seed.id, needs).then(
        () => [],
        (error: Error) => [`${seed.id}: ${error.message}`],
      )
    }),
  )
  expect(refused.flat()).toEqual([])
  expect(waiting.length).toBeGreaterThan(200)
})

test('what a colleague newly writes is read for names and long sentences, and what the card said before is not', async () => {
  const { handIn, house, minute } = await keeping()
  const told = '我是王庄的，灯杆坏了找谁'
  await house.bucket.write(
    cardsKey,
    new TextEncoder().encode(JSON.stringify([{ ...card, ways: [...card.ways, told] }, lawCard])),
  )
  minute()
  expect((await handIn({ ways: [...card.ways, told] })).status).toBe(200)
  expect((await handIn({ ways: [...card.ways, told, '我叫张三，路灯坏了'] }, 1)).status).toBe(400)
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
