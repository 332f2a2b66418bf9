import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import type { Aggregate, Kind, Store } from '../../functions/platform/store/store'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { office } from './office'
import { more } from './people'

/** Stores that count what they are asked: cases, the long words beside them, and what else lies in the tables. */
function counting() {
  const done: string[] = []
  const opened = new Map<unknown, unknown>()
  const nameOf = (kind: unknown, table: string) =>
    kind === inquiries ? 'case' : kind === texts ? 'words' : table === 'inquiries' ? 'part' : table
  const store = <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const there = opened.get(kind) as Store<T> | undefined
    if (there) return there
    const inner = memoryStore(kind)
    const counted = Object.fromEntries(
      Object.entries(inner).map(([name, call]: [string, (...args: never[]) => unknown]) => [
        name,
        (...args: never[]) => {
          done.push(`${nameOf(kind, kind.table)}.${name}`)
          return call(...args)
        },
      ]),
    ) as unknown as Store<T>
    opened.set(kind, counted)
    return counted
  }
  return { store, taken: () => done.splice(0).sort() }
}

const counted = () => {
  const { store, taken } = counting()
  return { taken, ...office({ store }) }
}
type Office = ReturnType<typeof counted>

/** A step as a page sends it, with nothing read besides. */
const send = ({ ask }: Office, caller: Parameters<Office['ask']>[0], step: string, body?: object) => {
  const [id, path] = step.split('/')
  return ask(
    caller,
    `POST /api/inquiries/{id}/${path}` as never,
    { params: { id }, ...(body ? { body } : {}) } as never,
  )
}

const long = '楼道里的灯也一直不亮，晚上回家要打手电。'.repeat(9)
const oneStep = ['case.get', 'case.save']
const counts = ['limits.create', 'limits.get']

test('a submission is one conditional write, one for what its person has submitted, and one look at their own cases', async () => {
  const { submit, taken } = counted()
  await submit({ department: 'housing' })
  expect(taken()).toEqual(['case.create', ...counts])
  await submit({ department: 'housing', different: undefined, text: '小区门口的井盖响了半个月' })
  expect(taken()).toEqual(['case.create', 'case.page', 'limits.get', 'limits.save'])
})

test('a step is one read and one conditional write: 接办, 转办, 退改, 签发, 催办, 评价', async () => {
  const house = counted()
  const { opened, step, taken } = house
  const { id, version } = await opened()
  taken()
  expect((await send(house, more.housing, `${id}/claim`, { version })).status).toBe(200)
  expect(taken()).toEqual(oneStep)
  await send(house, more.dispatcher, `${id}/assignment`, { version: 4, department: 'tax', reason: '请税务局办' })
  expect(taken()).toEqual(oneStep)
  await send(house, more.dispatcher, `${id}/assignment`, { version: 5, department: 'housing', reason: '还是由住建办' })
  taken()
  await send(house, more.citizen, `${id}/reminder`)
  expect(taken()).toEqual(oneStep)
  const { version: handed } = (await step(more.housing, id, 'review', { text: '今天下午上门看管道' })).body.inquiry
  taken()
  await send(house, more.lead, `${id}/revision`, { version: handed, reason: '写明几点' })
  expect(taken()).toEqual(oneStep)
  const { version: again } = (await step(more.housing, id, 'review', { text: '今天下午三点上门' })).body.inquiry
  taken()
  expect((await send(house, more.lead, `${id}/signature`, { version: again })).status).toBe(200)
  expect(taken()).toEqual(oneStep)
  expect((await send(house, more.citizen, `${id}/rating`, { stars: 5 })).status).toBe(200)
  expect(taken()).toEqual(oneStep)
})

test('a refused step writes nothing', async () => {
  const house = counted()
  const { id, version } = await house.opened()
  await send(house, more.housing, `${id}/claim`, { version })
  house.taken()
  expect((await send(house, more.housingTwo, `${id}/claim`, { version })).status).toBe(409)
  expect(house.taken()).toEqual(['case.get'])
})

test('并单 and 撤销并单 change two cases, so each is two conditional writes, and reads no more than the two', async () => {
  const house = counted()
  const [main, other] = [await house.opened(), await house.opened({}, more.neighbour)]
  house.taken()
  const body = { into: main.id, reason: '同一栋楼同一件事', version: other.version }
  expect((await send(house, more.dispatcher, `${other.id}/merger`, body)).status).toBe(200)
  const readAndWritten = () => {
    const done = house.taken()
    return { writes: done.filter((one) => one !== 'case.get'), reads: done.filter((one) => one === 'case.get').length }
  }
  const merged = readAndWritten()
  expect(merged.writes).toEqual(['case.save', 'case.save'])
  expect(merged.reads).toBeLessThanOrEqual(6)
  const undo = { reason: '不是同一栋楼', version: other.version + 1 }
  expect((await send(house, more.dispatcher, `${other.id}/merger-undoing`, undo)).status).toBe(200)
  const undone = readAndWritten()
  expect(undone.writes).toEqual(['case.save', 'case.save'])
  expect(undone.reads).toBeLessThanOrEqual(6)
})

test('分办 also writes a line for each supporting department', async () => {
  const house = counted()
  const { id, version } = await house.opened()
  house.taken()
  const body = { lead: 'housing', supporting: ['urban-management', 'ecology'], reason: '两家一起办', version }
  expect((await send(house, more.dispatcher, `${id}/split`, body)).status).toBe(200)
  const lines = ['part.create', 'part.create', 'part.get', 'part.get', 'part.get']
  expect(house.taken()).toEqual([...oneStep, ...lines.slice(0, 4)])
})

test('a case page is one read, and one more for all its long words together', async () => {
  const house = counted()
  const { id } = await house.opened()
  house.taken()
  await house.read(more.housing, id)
  expect(house.taken()).toEqual(['case.get'])
  await send(house, more.citizen, `${id}/supplement`, { text: long })
  expect(house.taken()).toEqual(['case.get', 'case.save', ...counts, 'words.create', 'words.many'])
  await send(house, more.citizen, `${id}/supplement`, { text: `还有：${long}` })
  house.taken()
  await house.read(more.housing, id)
  expect(house.taken()).toEqual(['case.get', 'words.many'])
})

test('the list of a citizen is one query', async () => {
  const { ask, opened, taken } = counted()
  await opened()
  taken()
  await ask(more.citizen, 'GET /api/inquiries' as never)
  expect(taken()).toEqual(['case.page'])
})

describe('a queue is one query for the page', () => {
  const seen = async (house: Office, query: object) => {
    house.taken()
    const { body } = await house.ask(more.housing, 'GET /api/inquiries/queue' as never, { query } as never)
    return { cost: house.taken(), ...(body as unknown as { counts: object; next?: string }) }
  }
  const filled = async (cases: number) => {
    const house = counted()
    for (let nth = 0; nth < cases; nth++) await house.opened({}, { ...more.citizen, id: `citizen-${nth}` })
    return house
  }

  test('and one count of what others ask of the department, while all of it fits on a page', async () => {
    const house = await filled(3)
    const { cost, counts } = await seen(house, { show: 'open' })
    expect(cost).toEqual(['case.page', 'part.count'])
    expect(counts).toEqual({ open: 3, near: 0, overdue: 0, unconfirmed: 0, supporting: 0 })
  })

  test('and one more for the counts by standing together, when it does not', async () => {
    const house = await filled(52)
    const first = await seen(house, { show: 'open' })
    expect(first.cost).toEqual(['case.countsUpTo', 'case.page', 'part.count'])
    expect(first.counts).toEqual({ open: 52, near: 0, overdue: 0, unconfirmed: 0, supporting: 0 })
    const second = await seen(house, { show: 'open', after: first.next })
    expect(second.cost).toEqual(first.cost)
    expect(second.counts).toEqual(first.counts)
    house.house.clock.advance(30 * 86_400_000)
    expect((await seen(house, { show: 'open' })).counts).toMatchObject({
      open: 52,
      near: 0,
      overdue: 52,
      unconfirmed: 0,
    })
  })

  test('and says the same whether the counts are read off the page or counted', async () => {
    const house = await filled(2)
    house.house.clock.advance(30 * 86_400_000)
    await house.opened()
    const off = await seen(house, { show: 'open' })
    const asked = await seen(house, { show: 'replied' })
    expect(off.counts).toEqual({ open: 3, near: 0, overdue: 2, unconfirmed: 0, supporting: 0 })
    expect(asked.counts).toEqual(off.counts)
    expect(asked.cost).toEqual(['case.countsUpTo', 'case.page', 'part.count'])
    expect((await seen(house, { show: 'supporting' })).cost).toEqual(['case.countsUpTo', 'part.page'])
  })
})
