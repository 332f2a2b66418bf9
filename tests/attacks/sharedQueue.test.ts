import * as z from 'zod'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { sharing } from '../../functions/local/held/sharing'
import { tablesOn } from '../../functions/platform/store/tables'
import { clientThrough } from '../../functions/local/database/throughDoor'
import type { Kind } from '../../functions/platform/store/store'

const card = z.object({ id: z.string(), version: z.number(), desk: z.string(), due: z.string() })
type Card = z.infer<typeof card>
const cards: Kind<Card> = {
  table: 'inquiries',
  schema: card,
  indexes: { first: ({ desk, due }) => ({ key: desk, sort: due }), second: () => ({ key: 'all', sort: '1' }) },
}

let database: Awaited<ReturnType<typeof openEmbeddedDatabase>>
beforeAll(async () => {
  database = await openEmbeddedDatabase()
})
afterAll(() => database.close())

function office() {
  let clock = 0
  const share = sharing(database.watch, 5_000, () => clock)
  const cases = database.store(cards)
  let reads = 0
  const read = (desk: string) =>
    share(`queue ${desk}`, [{ table: 'inquiries', index: 'first', key: desk }], async () => {
      reads++
      return (await cases.page({ index: 'first', key: desk })).items.map(({ id }) => id)
    })
  return { cases, read, reads: () => reads, pass: (ms: number) => (clock += ms) }
}

test('fifty who open one queue at once cost one reading', async () => {
  const { read, reads } = office()
  await Promise.all(Array.from({ length: 50 }, () => read('fifty')))
  expect(reads()).toBe(1)
})

test('whoever changed a case sees it changed at once, in the queue it came from and in the one it went to', async () => {
  const { cases, read } = office()
  expect([await read('here'), await read('there')]).toEqual([[], []])
  const made = await cases.create({ id: 'x', version: 0, desk: 'here', due: '1' })
  expect(await read('here')).toEqual(['x'])
  await cases.save({ ...made, desk: 'there' })
  expect([await read('here'), await read('there')]).toEqual([[], ['x']])
})

test('what happens in one queue costs the readers of another nothing', async () => {
  const { cases, read, reads } = office()
  await read('quiet')
  for (const nth of [1, 2, 3]) await cases.create({ id: `busy${nth}`, version: 0, desk: 'busy', due: '1' })
  await read('quiet')
  expect(reads()).toBe(1)
})

test('a queue that a case came into while it was read is read anew by the next', async () => {
  const { cases, read } = office()
  const early = read('meanwhile')
  await cases.create({ id: 'm', version: 0, desk: 'meanwhile', due: '1' })
  await early
  expect(await read('meanwhile')).toEqual(['m'])
})

test('what another process writes through the door is seen as well', async () => {
  const { read } = office()
  expect(await read('door')).toEqual([])
  const client = clientThrough(database.door)
  await tablesOn(client, '').store(cards).create({ id: 'd', version: 0, desk: 'door', due: '1' })
  client.destroy()
  // The other process hears of its own write, and this one tells nobody when: it is a matter of a moment.
  while ((await read('door')).length === 0) await new Promise((resolve) => setTimeout(resolve, 1))
  expect(await read('door')).toEqual(['d'])
})

test('after a few seconds it is read anew, for what time alone has changed', async () => {
  const { read, reads, pass } = office()
  await read('later')
  pass(4_999)
  await read('later')
  expect(reads()).toBe(1)
  pass(1)
  await read('later')
  expect(reads()).toBe(2)
})

test('a reading that failed is tried again by the next', async () => {
  const share = sharing(database.watch)
  await expect(share('broken', [], () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  expect(await share('broken', [], async () => 'whole')).toBe('whole')
})
