import type { checkReplies } from '@shared/answers/contractReplies'
import { answerEndpoints } from '../../../functions/answers/endpoints'
import { knownRepliesKey, writeKnownReplies } from '../../../functions/platform/bucket/knownReplies'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'

const reply = (publishedAt: string) => ({
  question: '【示例】问',
  reply: '【示例】答',
  department: '市城市管理局',
  publishedAt,
  basis: [],
})
const [one, other] = ['2026-11-20T02:00:00.000Z', '2026-11-21T02:00:00.000Z'] as const

async function city() {
  const house = testHouse()
  await writeKnownReplies(house.bucket, [reply(one), reply(other)])
  const ask = door(answerEndpoints(house))
  const check = (published: string) =>
    ask<typeof checkReplies>(undefined, 'GET /api/answers/replies', { query: { published } })
  return { house, check }
}

test('anybody who still has a published reply before them learns within seconds that it was taken back', async () => {
  const { house, check } = await city()
  expect((await check(`${one},${other}`)).body).toEqual({ gone: [], stale: [] })
  await writeKnownReplies(house.bucket, [reply(other)])
  house.clock.advance(3_000)
  expect((await check(`${one},${other}`)).body).toEqual({ gone: [one], stale: [] })
})

test('nothing is said to be gone while the list cannot be read', async () => {
  const { house, check } = await city()
  await house.bucket.write(knownRepliesKey, new TextEncoder().encode('{'))
  expect((await check(one)).body).toEqual({ gone: [], stale: [] })
})

test('only instants are asked for, so many at a time', async () => {
  const { check } = await city()
  expect((await check('别的')).status).toBe(400)
  expect((await check('')).status).toBe(400)
  expect((await check(Array.from({ length: 80 }, () => one).join(','))).status).toBe(400)
})
