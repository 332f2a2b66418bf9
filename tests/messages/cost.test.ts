import { message, type Outgoing, outgoing, type Recipient } from '@shared/outbox'
import * as z from 'zod'
import { inboxChannel } from '../../functions/messages/channels/inbox'
import { deliverAll } from '../../functions/messages/deliverAll'
import { type InboxItem, inboxItems, undeliveredItems } from '../../functions/messages/inbox'
import { sweepOutbox } from '../../functions/messages/outbox'
import { staffBook } from '../../functions/messages/staffBook'
import { type Account, accounts } from '../../functions/platform/identity/account'
import { silentLog } from '../../functions/platform/log'
import type { Aggregate, Kind, Store } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'

const at = '2026-11-23T02:00:00.000Z'
const carrier = z.object({ id: z.string(), version: z.number(), outbox: z.array(outgoing) })
const carriers: Kind<z.infer<typeof carrier>> = { table: 'inquiries', schema: carrier, indexes: {} }

/** A store that counts its writes: requests, and the rows in them. */
function counted<T extends Aggregate>(store: Store<T>, spent: { requests: number; rows: number }): Store<T> {
  const note = (rows: number) => {
    spent.requests += Math.ceil(rows / 25)
    spent.rows += rows
  }
  return {
    ...store,
    create: (item) => (note(1), store.create(item)),
    save: (item) => (note(1), store.save(item)),
    keepAll: (items) => (note(items.length), store.keepAll(items)),
  }
}

const officer = (nth: number): Account => ({
  id: `staff-${nth}`,
  version: 0,
  role: 'officer',
  name: `示例经办${nth}`,
  department: { id: 'housing', name: '市住房城乡建设局' },
  places: [],
  disabled: false,
  createdAt: at,
})

async function house(officers: number) {
  const spent = { requests: 0, rows: 0 }
  const cases = memoryStore(carriers)
  const people = memoryStore(accounts)
  for (let nth = 0; nth < officers; nth++) await people.create(officer(nth))
  const inbox = memoryStore<InboxItem>(inboxItems)
  const channel = inboxChannel(counted(inbox, spent))
  const undelivered = counted(memoryStore(undeliveredItems), spent)
  const sweep = () =>
    sweepOutbox({
      stores: [counted(cases, spent)],
      deliver: (sendings, when) => deliverAll(sendings, when, { book: staffBook(people), undelivered, channel }),
      giveUp: async () => undefined,
      now: () => new Date(at),
      log: silentLog,
    })
  const ride = async (to: (nth: number) => readonly Recipient[], count = 25) => {
    for (let nth = 0; nth < count; nth++) {
      const outbox = to(nth).map((one, which): Outgoing => {
        const id = `EXAM-${nth}#${which}`
        return message({ id, to: one, title: '示例', text: '示例', about: { thing: 'inquiry', id: `EXAM-${nth}` }, at })
      })
      await cases.create({ id: `EXAM-${nth}`, version: 0, outbox })
    }
  }
  const read = (person: string) => inbox.page({ index: 'first', key: person, limit: 200 })
  return { spent, cases, inbox, sweep, ride, read }
}

test('25 messages in 25 cases are 25 writes that empty the cases, and one that fills the inboxes', async () => {
  const { spent, sweep, ride, read } = await house(0)
  await ride((nth) => [{ person: `citizen-${nth}` }])
  expect(await sweep()).toBe(25)
  expect(spent).toEqual({ requests: 26, rows: 50 })
  expect((await read('citizen-7')).items).toHaveLength(1)
})

test('four messages a case, two of them to a desk of four, stay below two writes a message', async () => {
  const { spent, sweep, ride, read } = await house(4)
  const desk = { staff: { department: 'housing', role: 'officer' } } as const
  await ride((nth) => [{ person: `citizen-${nth}` }, { person: `other-${nth}` }, desk, desk])
  expect(await sweep()).toBe(100)
  // 50 to citizens and 200 to the desk, 100 rows looked up and written at a time, 25 to a request.
  expect(spent).toEqual({ requests: 25 + 10, rows: 25 + 250 })
  expect((await read('staff-3')).items).toHaveLength(50)
})

test('messages that nobody is there for are kept for staff to see in as few writes', async () => {
  const { spent, sweep, ride } = await house(0)
  const desk = { staff: { department: 'housing', role: 'officer' } } as const
  await ride((nth) => [{ person: `citizen-${nth}` }, desk, desk, desk])
  expect(await sweep()).toBe(100)
  expect(spent).toEqual({ requests: 25 + 1 + 3, rows: 25 + 25 + 75 })
})

test('what is delivered again is not written again, and stays read', async () => {
  const { spent, cases, inbox, sweep, ride, read } = await house(0)
  await ride(() => [{ person: 'citizen-one' }], 3)
  const before = await cases.get('EXAM-1')
  await sweep()
  const [first] = (await read('citizen-one')).items
  await inbox.save({ ...first!, readAt: at })
  // As after a crash between the inbox and the case: the message rides in its case again.
  const now = await cases.get('EXAM-1')
  await cases.save({ ...now!, outbox: before!.outbox })
  Object.assign(spent, { requests: 0, rows: 0 })
  await sweep()
  expect(spent).toEqual({ requests: 1, rows: 1 })
  const { items } = await read('citizen-one')
  expect(items).toHaveLength(3)
  expect(items.filter(({ readAt }) => readAt)).toHaveLength(1)
})

test('a message that cannot go keeps none of the others back', async () => {
  const { cases, sweep, ride, read } = await house(0)
  await ride((nth) => [{ person: `citizen-${nth}` }], 3)
  const one = (await cases.get('EXAM-1'))!
  await cases.save({ ...one, outbox: one.outbox.map((each) => ({ ...each, to: 'inquiry:EXAM-2' })) })
  expect(await sweep()).toBe(2)
  expect((await read('citizen-0')).items).toHaveLength(1)
  expect((await cases.get('EXAM-1'))?.outbox).toMatchObject([{ attempts: 1 }])
  expect((await cases.get('EXAM-2'))?.outbox).toEqual([])
})
