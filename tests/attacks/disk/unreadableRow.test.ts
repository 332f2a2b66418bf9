import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import { clientThrough } from '../../../functions/local/database/throughDoor'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { logged, settingAside, type UnreadableRow } from '../../../functions/platform/store/setAside'
import { jsonLog } from '../../../functions/platform/log'
import type { Kind } from '../../../functions/platform/store/store'
import { messageTo } from '../../support/messages'

jest.setTimeout(60_000)

const letter = z.object({
  id: z.string(),
  version: z.number(),
  to: z.string(),
  outbox: z.array(outgoing),
})
type Letter = z.infer<typeof letter>
const letters: Kind<Letter> = {
  table: 'messages',
  schema: letter,
  indexes: { first: () => ({ key: 'all', sort: 'same' }) },
  brief: { of: ({ id, to }) => ({ id, to }), schema: z.object({ id: z.string(), to: z.string() }) },
}

let database: EmbeddedDatabase
const told: UnreadableRow[] = []
beforeAll(async () => {
  database = await openEmbeddedDatabase(
    join(mkdtempSync(join(tmpdir(), 'aside-')), 'tables'),
    settingAside((row) => void told.push(row)),
  )
  const store = database.store(letters)
  for (let nth = 0; nth < 60; nth++)
    await store.create({
      id: `letter-${String(nth).padStart(2, '0')}`,
      version: 0,
      to: '张建国',
      outbox: [messageTo('citizen-one', `m${nth}`, '2026-11-23T00:00:00.000Z')],
    })
  // Forty of sixty, the oldest among them, more than one sweep of the outbox takes.
  for (let nth = 0; nth < 40; nth++) await spoil(`letter-${String(nth).padStart(2, '0')}`, nth % 2 === 0)
})
afterAll(() => database.close())

/** A row changed on the disk, behind the back of the system: cut off, or with a field of another kind. */
async function spoil(id: string, cut: boolean): Promise<void> {
  const client = clientThrough(database.door)
  const value = cut ? '{"id":"张建国' : JSON.stringify({ id, version: 0, to: 17, outbox: [] })
  const change: UpdateItemCommandInput = {
    TableName: 'messages',
    Key: { id: { S: id } },
    UpdateExpression: 'SET #body = :value, #brief = :value',
    ExpressionAttributeNames: { '#body': 'body', '#brief': 'brief' },
    ExpressionAttributeValues: { ':value': { S: value } },
  }
  await client.updateItem(change)
  client.destroy()
}

test('rows that cannot be read are left out of a list, and the others come', async () => {
  const store = database.store(letters)
  const page = await store.page({ index: 'first', key: 'all', limit: 100 })
  expect(page.items).toHaveLength(20)
})

test('the next page begins where the last ended, even when all of a page cannot be read', async () => {
  const store = database.store(letters)
  const found: string[] = []
  let after: string | undefined
  do {
    const page = await store.page({ index: 'first', key: 'all', limit: 10, after })
    found.push(...page.items.map(({ id }) => id))
    after = page.next
  } while (after)
  expect(found).toHaveLength(20)
})

test('the briefs of the others are counted, and several asked for by key come without those that cannot be read', async () => {
  const store = database.store(letters)
  expect((await store.briefs({ index: 'first', key: 'all' })).items).toHaveLength(20)
  expect(await store.many(['letter-00', 'letter-59'])).toMatchObject([{ id: 'letter-59' }])
})

test('messages of the others are due, however many older rows cannot be read', async () => {
  const due = await database.store(letters).due('2026-11-24T00:00:00.000Z', 5)
  expect(due.map(({ id }) => id)).toEqual(['letter-40', 'letter-41', 'letter-42', 'letter-43', 'letter-44'])
})

test('each is told of once, by table and key and what is wrong, and by nothing that stands in it', async () => {
  await expect(database.store(letters).get('letter-00')).rejects.toThrow('unreadable row messages letter-00: not JSON')
  expect(told).toHaveLength(40)
  expect(new Set(told.map(({ key }) => key)).size).toBe(40)
  expect(told).toContainEqual({ table: 'messages', key: 'letter-01', why: 'to (invalid_type)' })
  expect(JSON.stringify(told)).not.toContain('张建国')
})

test('the log names the row', () => {
  const lines: string[] = []
  const log = jsonLog('info', { write: (line) => void lines.push(line) })
  settingAside(logged(log)).readable('inquiries', 'A-1', letter, '{"to":"张建国"')
  expect(lines.join('')).toContain('unreadable row inquiries A-1: not JSON')
  expect(lines.join('')).not.toContain('张建国')
})
