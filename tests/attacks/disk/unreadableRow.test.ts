import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import { clientThrough } from '../../../functions/local/database/throughDoor'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { type MarkOf, markedBy } from '../../../functions/platform/store/rowFault'
import { logged, type SetAside, settingAside, type UnreadableRow } from '../../../functions/platform/store/setAside'
import { inquiries } from '../../../functions/inquiries/store'
import { jsonLog, type Log } from '../../../functions/platform/log'
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
  await expect(database.store(letters).get('letter-00')).rejects.toThrow('unreadable row messages: not JSON')
  expect(told).toHaveLength(40)
  expect(new Set(told.map(({ key }) => key)).size).toBe(40)
  expect(told).toContainEqual({ table: 'messages', key: 'letter-01', why: 'to is number instead of string' })
  expect(JSON.stringify(told)).not.toContain('张建国')
})

describe('the log names a row so that it can be found, and never by its key: that of a case is its query code', () => {
  const code = '7K2M-93QF'
  const marks = markedBy('a secret of this city')

  function logOf(read: (aside: SetAside, log: Log) => void, markOf?: MarkOf): string {
    const lines: string[] = []
    const log = jsonLog('info', { write: (line) => void lines.push(line) })
    read(settingAside(logged(log), undefined, markOf), log)
    expect(lines.join('')).not.toContain('张建国')
    expect(lines.join('')).not.toContain(code)
    return lines.join('')
  }

  test('where a list sets it aside', () => {
    const line = logOf((aside) => aside.readable('inquiries', code, letter, '{"to":"张建国"'), marks)
    expect(JSON.parse(line)).toMatchObject({ row: marks('inquiries', code), fault: 'not JSON' })
  })

  test('where somebody asked for just that one', () => {
    const ask = (aside: SetAside, log: Log) => {
      try {
        aside.required('inquiries', code, letter, '')
      } catch (error) {
        log.broke('/inquiries/:id', error)
      }
    }
    expect(logOf(ask, marks).trim().split('\n')).toHaveLength(2)
    for (const line of logOf(ask, marks).trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ row: marks('inquiries', code), fault: 'empty' })
  })

  test('where a function has no secret, by its table alone', () => {
    const line = logOf((aside) => aside.readable('inquiries', code, letter, ''))
    expect(line).toContain('unreadable row inquiries: empty')
    expect(JSON.parse(line)).not.toHaveProperty('row')
  })

  test('the mark is of this city and of this row: another secret, table or code gives another', () => {
    const others = [
      markedBy('another secret')('inquiries', code),
      marks('texts', code),
      marks('inquiries', '7K2M-93QG'),
    ]
    expect(new Set([marks('inquiries', code), ...others]).size).toBe(4)
  })
})

describe('why a row cannot be read stands in the log, by the kind of fault and the name of the field', () => {
  const person = '13800000001'
  const logOf = (content: unknown) => {
    const lines: string[] = []
    const log = jsonLog('info', { write: (line) => void lines.push(line) })
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    settingAside(logged(log)).readable('inquiries', 'A-1', inquiries.schema, text)
    expect(lines).toHaveLength(1)
    expect(lines[0]).not.toContain(person)
    expect(lines[0]).not.toContain('张建国')
    return JSON.parse(lines[0]!) as { fault: string }
  }
  const one = {
    ...{ id: 'A-1', version: 0, citizen: 'c', kind: 'consultation', text: '张建国', contact: { phone: person } },
    ...{ publishable: false, status: 'triage', department: { id: 'd', name: '单位' }, routeReason: '', outbox: [] },
    clock: {
      ...{
        ruleId: 'r',
        amount: 5,
        unit: 'workingDay',
        basis: { kind: '本市约定', title: '示例' },
        startedAt: '2026-11-23T02:00:00.000Z',
      },
      ...{ dueAt: '2026-11-30T02:00:00.000Z', dueDate: '2026-11-30', provisional: false, explanation: '' },
    },
    submittedAt: '2026-11-23T02:00:00.000Z',
    events: [],
  }

  test.each([
    ['a field that is missing', { ...one, citizen: undefined }, 'citizen missing'],
    [
      'a field of another type',
      { ...one, contact: { phone: Number(person) } },
      'contact.phone is number instead of string',
    ],
    ['a word that is none of the list', { ...one, status: '张建国' }, 'status not one of its values'],
    ['a moment that is none', { ...one, submittedAt: person }, 'submittedAt not in the form of datetime'],
    ['a step of no kind', { ...one, events: [{ type: '张建国', by: person }] }, 'events.0.type none of its kinds'],
    ['a key that is content', { ...one, fileNames: { [person]: 5 } }, 'fileNames.* is number instead of string'],
    ['a row that was cut off', '{"text":"张建国', 'not JSON'],
    ['a row that is empty', '', 'empty'],
  ])('%s', (_what, content, fault) => expect(logOf(content).fault).toBe(fault))

  test('of many faults five are told, and how many more there are', () => {
    expect(logOf({}).fault).toMatch(/^id missing, version missing, .*, and \d+ more$/)
  })
})
