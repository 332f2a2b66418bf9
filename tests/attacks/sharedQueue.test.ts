import * as z from 'zod'
import { sharing } from '../../functions/local/sharing'
import type { Aggregate, Kind } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'

const card = z.object({ id: z.string(), version: z.number() })
const cards: Kind<z.infer<typeof card>> = { table: 'inquiries', schema: card, indexes: {} }

function office() {
  let clock = 0
  const plain = new Map<unknown, unknown>()
  const stores = <T extends Aggregate>(kind: Kind<T>) => {
    const there = plain.get(kind) ?? memoryStore(kind)
    plain.set(kind, there)
    return there as ReturnType<typeof memoryStore<T>>
  }
  const { store, share } = sharing(stores, 1_000, () => clock)
  let reads = 0
  const read = () => share('queue housing', async () => ++reads)
  return { cases: store(cards), read, pass: (ms: number) => (clock += ms) }
}

test('fifty who open one queue at once cost one reading', async () => {
  const { read } = office()
  expect(new Set(await Promise.all(Array.from({ length: 50 }, read)))).toEqual(new Set([1]))
})

test('whoever changed a case sees it changed at once', async () => {
  const { cases, read } = office()
  expect(await read()).toBe(1)
  const made = await cases.create({ id: 'x', version: 0 })
  expect(await read()).toBe(2)
  await cases.save(made)
  expect(await read()).toBe(3)
  await expect(cases.save(made)).rejects.toMatchObject({ code: 'changed-meanwhile' })
  expect(await read()).toBe(4)
})

test('after a second it is read anew, for what others wrote', async () => {
  const { read, pass } = office()
  expect(await read()).toBe(1)
  pass(999)
  expect(await read()).toBe(1)
  pass(1)
  expect(await read()).toBe(2)
})
