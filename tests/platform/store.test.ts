import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import type { Kind, Store } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { messageTo } from '../support/messages'

const letter = z.object({
  id: z.string(),
  version: z.number(),
  shelf: z.string().optional(),
  day: z.string(),
  text: z.string(),
  outbox: z.array(outgoing),
})
type Letter = z.infer<typeof letter>
const letters: Kind<Letter> = {
  table: 'messages',
  schema: letter,
  brief: { of: ({ id, day }) => ({ id, day }), schema: z.object({ id: z.string(), day: z.string() }) },
  indexes: { first: (one) => (one.shelf ? { key: one.shelf, sort: one.day } : undefined) },
}
const on = (id: string, day: string, shelf = 'a'): Letter => ({ id, version: 0, shelf, day, text: '', outbox: [] })

const doors: Record<string, () => Promise<{ store: Store<Letter>; close(): Promise<void> }>> = {
  'in memory': async () => ({ store: memoryStore(letters), close: async () => undefined }),
  'on the embedded database': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'store-'))
    const database = await openEmbeddedDatabase(folder)
    return {
      store: database.store(letters),
      close: () => database.close().then(() => rm(folder, { recursive: true })),
    }
  },
}

describe.each(Object.entries(doors))('a store %s', (_name, open) => {
  let store: Store<Letter>
  let close: () => Promise<void>
  beforeEach(async () => {
    ;({ store, close } = await open())
  })
  afterEach(() => close())

  test('gives back what was created, empty texts included', async () => {
    await store.create(on('x1', '2026-11-01'))
    expect(await store.get('x1')).toEqual(on('x1', '2026-11-01'))
    expect(await store.get('nobody')).toBeUndefined()
  })

  test('gives the briefs of a list page after page, as the items stand now', async () => {
    for (const nth of [1, 2, 3]) await store.create(on(`x${nth}`, `2026-11-0${nth}`))
    const [second] = (await store.page({ index: 'first', key: 'a', from: '2026-11-02', limit: 1 })).items
    await store.save({ ...second!, day: '2026-11-09' })
    const first = await store.briefs({ index: 'first', key: 'a', limit: 2 })
    const rest = await store.briefs({ index: 'first', key: 'a', after: first.next })
    expect([...first.items, ...rest.items]).toEqual([
      { id: 'x1', day: '2026-11-01' },
      { id: 'x3', day: '2026-11-03' },
      { id: 'x2', day: '2026-11-09' },
    ])
    expect(rest.next).toBeUndefined()
  })

  test('reads many items by id at once, each once, and leaves out those that are not there', async () => {
    const ids = Array.from({ length: 110 }, (_one, nth) => `x${nth}`)
    await Promise.all(ids.map((id) => store.create(on(id, '2026-11-01'))))
    const found = await store.many([...ids, 'nobody', 'x1'])
    expect(found.map((one) => one.id).sort()).toEqual([...ids].sort())
    expect(await store.many([])).toEqual([])
  })

  test('refuses a second item under the same id', async () => {
    await store.create(on('x1', '2026-11-01'))
    await expect(store.create(on('x1', '2026-12-01'))).rejects.toMatchObject({ code: 'already-exists' })
    expect((await store.get('x1'))?.day).toBe('2026-11-01')
  })

  test('lets one of two simultaneous savers win and tells the other', async () => {
    const first = await store.create(on('x1', '2026-11-01'))
    const outcomes = await Promise.allSettled([
      store.save({ ...first, text: 'mine' }),
      store.save({ ...first, text: 'yours' }),
    ])
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await store.get('x1'))?.version).toBe(1)
  })

  test('never makes a ghost: saving what was never created is refused', async () => {
    await expect(store.save(on('ghost', '2026-11-01'))).rejects.toMatchObject({ code: 'changed-meanwhile' })
    expect(await store.get('ghost')).toBeUndefined()
  })

  test('lists in order, page by page, without losing or doubling equal sort values', async () => {
    for (const id of ['e', 'c', 'a', 'd', 'b']) await store.create(on(id, '2026-11-01'))
    await store.create(on('z', '2026-11-02', 'other'))
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await store.page({ index: 'first', key: 'a', limit: 2, after })
      seen.push(...page.items.map((one) => one.id))
      after = page.next
    } while (after)
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e'])
    const newest = await store.page({ index: 'first', key: 'a', limit: 2, newestFirst: true })
    expect(newest.items.map((one) => one.id)).toEqual(['e', 'd'])
    const older = await store.page({ index: 'first', key: 'a', limit: 2, newestFirst: true, after: newest.next })
    expect(older.items.map((one) => one.id)).toEqual(['c', 'b'])
  })

  test('lists between two days', async () => {
    for (const day of ['01', '02', '03', '04']) await store.create(on(`n${day}`, `2026-11-${day}`))
    const page = await store.page({ index: 'first', key: 'a', from: '2026-11-02', until: '2026-11-03' })
    expect(page.items.map((one) => one.id)).toEqual(['n02', 'n03'])
    expect(await store.count({ index: 'first', key: 'a' })).toBe(4)
    expect(await store.count({ index: 'first', key: 'a', until: '2026-11-03' })).toBe(3)
    expect(await store.countsUpTo({ index: 'first', key: 'a' }, ['2026-11-01', '2026-11-03', ''])).toEqual([1, 3, 4])
    expect(await store.countsUpTo({ index: 'first', key: 'nobody' }, [''])).toEqual([0])
  })

  test.each(['2026-11-01', '\0', '\u0001', '\uD800', ' '])(
    'nothing lies between a day and the earlier %j',
    async (until) => {
      await store.create(on('n1', '2026-11-02'))
      expect(await store.page({ index: 'first', key: 'a', from: '2026-11-03', until })).toEqual({ items: [] })
      const before = until > '2026-11-02' ? 1 : 0
      expect((await store.page({ index: 'first', key: 'a', until })).items).toHaveLength(before)
    },
  )

  test('takes an item off a list when it no longer belongs there', async () => {
    const item = await store.create(on('x1', '2026-11-01'))
    const { shelf: _gone, ...rest } = item
    await store.save(rest)
    expect((await store.page({ index: 'first', key: 'a' })).items).toEqual([])
  })

  test('finds the items whose messages are due, and not those that wait', async () => {
    const soon = messageTo('p', 'm1', '2026-11-01T00:00:00.000Z')
    const late = messageTo('p', 'm2', '2026-11-09T00:00:00.000Z')
    await store.create({ ...on('soon', '2026-11-01'), outbox: [soon] })
    await store.create({ ...on('late', '2026-11-01'), outbox: [late] })
    const due = await store.due('2026-11-02T00:00:00.000Z', 10)
    expect(due.map((one) => one.id)).toEqual(['soon'])
    await store.save({ ...due[0]!, outbox: [] })
    expect(await store.due('2026-11-02T00:00:00.000Z', 10)).toEqual([])
  })
})
