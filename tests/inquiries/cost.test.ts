import { inquiries } from '../../functions/inquiries/store'
import type { Aggregate, Kind, Store } from '../../functions/platform/store'
import { memoryStore } from '../../functions/platform/storeMemory'
import { office } from './office'
import { more } from './people'

/** Stores that count what they are asked: reads and writes of single items, pages and counts. */
function counting() {
  const done: string[] = []
  const opened = new Map<unknown, unknown>()
  const store = <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const there = opened.get(kind) as Store<T> | undefined
    if (there) return there
    const inner = memoryStore(kind)
    const counted = Object.fromEntries(
      Object.entries(inner).map(([name, call]: [string, (...args: never[]) => unknown]) => [
        name,
        (...args: never[]) => {
          done.push(
            `${kind === (inquiries as unknown) ? 'case' : kind.table === 'inquiries' ? 'beside' : kind.table}.${name}`,
          )
          return call(...args)
        },
      ]),
    ) as unknown as Store<T>
    opened.set(kind, counted)
    return counted
  }
  return { store, taken: () => done.splice(0).sort() }
}

test('a submission is one write, a step one read and one conditional write, a case page one read, a list one query', async () => {
  const { store, taken } = counting()
  const { submit, ask, read, queue } = office({ store })
  const { id, version } = (await submit({ department: 'housing' })).body.inquiry
  expect(taken()).toEqual(['case.create'])
  const claim = { params: { id }, body: { version } }
  expect((await ask(more.housing, 'POST /api/inquiries/{id}/claim' as never, claim as never)).status).toBe(200)
  expect(taken()).toEqual(['case.get', 'case.save'])
  await read(more.housing, id)
  expect(taken()).toEqual(['case.get'])
  await ask(more.citizen, 'GET /api/inquiries' as never)
  expect(taken()).toEqual(['case.page'])
  await queue(more.housing)
  expect(taken()).toEqual(['beside.count', 'case.count', 'case.count', 'case.count', 'case.page'])
})

test('long words cost one more write when they are written, and one more read on the page that shows them', async () => {
  const { store, taken } = counting()
  const { opened, ask, read } = office({ store })
  const { id } = await opened()
  taken()
  const sent = { params: { id }, body: { text: '楼道里的灯也一直不亮，晚上回家要打手电。'.repeat(9) } }
  await ask(more.citizen, 'POST /api/inquiries/{id}/supplement' as never, sent as never)
  expect(taken()).toEqual(['beside.create', 'beside.get', 'case.get', 'case.save'])
  await read(more.housing, id)
  expect(taken()).toEqual(['beside.get', 'case.get'])
})
