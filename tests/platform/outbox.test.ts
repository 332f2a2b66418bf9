import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import { outboxAge } from '../../functions/messages/outboxAge'
import { silentLog } from '../../functions/platform/log'
import { sweepOutbox } from '../../functions/messages/outbox'
import type { Kind } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { messageTo } from '../support/messages'

const thing = z.object({ id: z.string(), version: z.number(), text: z.string(), outbox: z.array(outgoing) })
const things: Kind<z.infer<typeof thing>> = { table: 'inquiries', schema: thing, indexes: {} }
const start = Date.parse('2026-11-23T08:00:00Z')

function setUp(works: () => boolean) {
  const store = memoryStore(things)
  const inbox = new Map<string, number>()
  const givenUp: string[] = []
  let now = start
  return {
    store,
    inbox,
    givenUp,
    wait: (seconds: number) => {
      now += seconds * 1000
    },
    sweep: () =>
      sweepOutbox({
        stores: [store],
        deliver: async (sendings) => {
          if (!works()) return new Map(sendings.map(({ message }) => [message, new Error('no line')]))
          for (const { message } of sendings) inbox.set(message.id, (inbox.get(message.id) ?? 0) + 1)
          return new Map()
        },
        giveUp: async (_about, { id }) => void givenUp.push(id),
        now: () => new Date(now),
        log: silentLog,
      }),
  }
}
const withMessage = (id: string) => ({
  id,
  version: 0,
  text: '',
  outbox: [messageTo('citizen', `${id}#1`, new Date(start).toISOString())],
})

test('a message leaves once and is then out of the item it rode in', async () => {
  const { store, inbox, sweep } = setUp(() => true)
  await store.create(withMessage('a'))
  expect(await sweep()).toBe(1)
  expect(await sweep()).toBe(0)
  expect([...inbox]).toEqual([['a#1', 1]])
  expect((await store.get('a'))?.outbox).toEqual([])
})

test('a message that cannot be delivered waits, is tried again, and arrives when the line is back', async () => {
  let works = false
  const { store, inbox, sweep, wait } = setUp(() => works)
  await store.create(withMessage('a'))
  await sweep()
  works = true
  expect(await sweep()).toBe(0)
  wait(5)
  expect(await sweep()).toBe(1)
  expect(inbox.get('a#1')).toBe(1)
})

test('a message that never arrives is given up on after a week of trying, and staff get to see it', async () => {
  const { store, givenUp, sweep, wait } = setUp(() => false)
  await store.create(withMessage('a'))
  for (let tries = 0; tries < 12; tries++) {
    await sweep()
    wait(24 * 3600)
  }
  expect(givenUp).toEqual(['a#1'])
  expect((await store.get('a'))?.outbox[0]).toMatchObject({
    attempts: 8,
    lastError: 'no line',
    gaveUpAt: expect.any(String),
  })
})

test('a change made while messages are being sent is kept, and nothing is lost', async () => {
  const { store, sweep, inbox } = setUp(() => true)
  const item = await store.create(withMessage('a'))
  const sweeping = sweep()
  await store.save({ ...item, text: 'changed' }).catch(() => undefined)
  await sweeping
  await sweep()
  expect((await store.get('a'))?.outbox).toEqual([])
  expect(inbox.get('a#1')).toBeGreaterThanOrEqual(1)
})

test('how long the oldest message has waited is known, also of one that keeps failing', async () => {
  const { store, sweep, wait } = setUp(() => false)
  const age = (seconds: number) => outboxAge([store], new Date(start + seconds * 1000))
  expect(await age(0)).toBe(0)
  await store.create(withMessage('a'))
  expect(await age(40)).toBe(40)
  wait(40)
  await sweep()
  expect(await age(3_600)).toBe(3_600)
})
