import fc from 'fast-check'
import * as z from 'zod'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { clientThrough } from '../../functions/local/database/throughDoor'
import { monthsHeld } from '../../functions/local/held/monthsHeld'
import { everyOf } from '../../functions/platform/store/pages'
import type { Kind, PageRequest, Store } from '../../functions/platform/store/store'
import { tablesOn } from '../../functions/platform/store/tables'

const matter = z.object({ id: z.string(), version: z.number(), month: z.string(), at: z.string(), stands: z.string() })
type Matter = z.infer<typeof matter>
const short = z.object({ id: z.string(), at: z.string(), stands: z.string() })
const matters: Kind<Matter> = {
  table: 'inquiries',
  schema: matter,
  brief: { of: ({ id, at, stands }) => ({ id, at, stands }), schema: short },
  indexes: { third: ({ month, at }) => ({ key: month, sort: at }) },
}

let database: Awaited<ReturnType<typeof openEmbeddedDatabase>>
beforeAll(async () => {
  database = await openEmbeddedDatabase()
})
afterAll(() => database.close())

function office() {
  const real = database.store(matters)
  let readings = 0
  const plain: Store<Matter> = {
    ...real,
    briefs: (request: PageRequest) => {
      readings++
      return real.briefs(request)
    },
  }
  const placed = ({ id, at }: z.infer<typeof short>) => `${at}|${id}`
  const held = monthsHeld({ kind: matters, plain, watch: database.watch, index: 'third', placed })
  const read = (store: Store<Matter>, key: string, limit = 200) => everyOf(store.briefs, { index: 'third', key, limit })
  return { real, held, readings: () => readings, read }
}
const received = (id: string, month: string, at = '1'): Matter => ({ id, version: 0, month, at, stands: 'open' })

test('a month is read once; what is written from then on is there without reading it anew', async () => {
  const { held, readings, read } = office()
  const one = await held.create(received('a1', 'january', '1'))
  await held.create(received('a2', 'january', '2'))
  await read(held, 'january')
  const once = readings()
  await held.save({ ...one, stands: 'answered' })
  await held.create(received('a0', 'january', '0'))
  expect(await read(held, 'january')).toEqual([
    { id: 'a0', at: '0', stands: 'open' },
    { id: 'a1', at: '1', stands: 'answered' },
    { id: 'a2', at: '2', stands: 'open' },
  ])
  expect(readings()).toBe(once)
})

test('what goes to another month is there and no longer here, and what another process writes is seen', async () => {
  const { held, read } = office()
  const one = await held.create(received('b1', 'february'))
  await held.create(received('b2', 'february'))
  await held.create(received('b3', 'march'))
  await Promise.all([read(held, 'february'), read(held, 'march')])
  await held.save({ ...one, month: 'march' })
  expect((await read(held, 'february')).length).toBe(1)
  expect((await read(held, 'march')).length).toBe(2)
  const client = clientThrough(database.door)
  await tablesOn(client, '').store(matters).create(received('b4', 'march'))
  client.destroy()
  while ((await read(held, 'march')).length < 3) await new Promise((resolve) => setTimeout(resolve, 1))
})

test('a part of a month, a month backwards and a month page by page are as they are in the table', async () => {
  const { real, held, read } = office()
  for (const nth of [1, 2, 3, 4, 5]) await held.create(received(`c${nth}`, 'april', String(nth)))
  expect(await read(held, 'april', 2)).toEqual(await read(real, 'april', 2))
  for (const request of [{ until: '3' }, { from: '2' }, { newestFirst: true }, { limit: 2 }, { after: '2|c2' }]) {
    const asked = { index: 'third', key: 'april', ...request } as const
    expect(await held.briefs(asked)).toEqual(await real.briefs(asked))
  }
})

test('law: whatever is written while months are read, what is held is what the table holds', async () => {
  let round = 0
  const step = fc.record({ id: fc.integer({ min: 0, max: 5 }), month: fc.constantFrom('x', 'y'), read: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      round++
      const { real, held, read } = office()
      const reading: Promise<unknown>[] = []
      const there = new Map<string, Matter>()
      for (const { id, month, read: also } of steps) {
        const name = `law${round}-${id}`
        const own = { month: `${month}${round}`, stands: String(reading.length) }
        if (also) reading.push(read(held, own.month))
        const before = there.get(name)
        const after = await (before ? held.save({ ...before, ...own }) : held.create({ ...received(name, ''), ...own }))
        there.set(name, after)
      }
      await Promise.all(reading)
      for (const month of [`x${round}`, `y${round}`]) expect(await read(held, month)).toEqual(await read(real, month))
    }),
    { numRuns: 30 },
  )
})
