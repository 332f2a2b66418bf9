import { spendings, spentId } from '../../../functions/messages/followers/reached'
import { batches, batchesOf } from '../../../functions/notices/followers/store'
import { followersTold } from '../../../functions/notices/followers/tellFollowers'
import { type City, cityWith, type Known, villages } from './place'

let city: City | undefined
afterEach(async () => {
  await city?.close()
  city = undefined
})
async function cityOf(people: Record<string, Known>): Promise<City> {
  city = await cityWith(people)
  return city
}
const here = [villages.王化村]

describe('a process that ended while somebody was told', () => {
  const person = { places: here, grants: 3, phone: '13800000001', quiet: 'none' }
  /** As a process leaves it that ended after writing that it sends to these, and before writing what came of it. */
  async function endedWhileSending(there: City) {
    await there.publishOnly()
    await there.sweep()
    const store = there.house.store(batches)
    const dying = followersTold({
      ...there.house,
      store: ((kind: Parameters<typeof there.house.store>[0]) => {
        const whole = there.house.store(kind)
        if (kind !== (batches as unknown)) return whole
        let saves = 0
        return {
          ...whole,
          save: (one: never) => (saves++ === 0 ? whole.save(one) : Promise.reject(new Error('killed'))),
        }
      }) as typeof there.house.store,
    })
    await expect(dying({ over: () => false })).rejects.toThrow('killed')
    return store
  }

  test('is not told again by another way: the text is not sent, the grant counts once, and the clerk is asked to look', async () => {
    const there = await cityOf({ li: person })
    await endedWhileSending(there)
    expect(there.received('li')).toBe(1)
    await followersTold(there.house)({ over: () => false })
    there.house.clock.advance(200_000)
    await there.tell()
    expect(await there.standings()).toEqual({ li: 'unsure' })
    expect([there.received('li'), there.texts.received.size]).toEqual([1, 0])
    expect((await there.house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(1)
  })

  test('before anything was sent: they are told as if nothing had been, and the grant counts once', async () => {
    const there = await cityOf({ li: person })
    await there.publishOnly()
    await there.sweep()
    const whole = there.house.store
    const dying = followersTold({
      ...there.house,
      store: ((kind: Parameters<typeof whole>[0]) =>
        kind === (batches as unknown)
          ? { ...whole(kind), save: () => Promise.reject(new Error('killed')) }
          : whole(kind)) as typeof whole,
    })
    await expect(dying({ over: () => false })).rejects.toThrow('killed')
    expect(there.received('li')).toBe(0)
    await there.tell()
    expect(await there.standings()).toEqual({ li: 'wechat' })
    expect(there.received('li')).toBe(1)
    expect((await there.house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(1)
  })
})

test('who follows another place while the list is read stands in it twice, and is told once', async () => {
  const there = await cityOf({ li: { places: here, grants: 3, quiet: 'none' } })
  const id = await there.goesUp()
  const [one] = (
    await there.house.store(batches).page({ index: 'second', key: batchesOf(await there.fanOutId()), limit: 5 })
  ).items
  if (!one) throw new Error('no batch')
  const again = { ...one, id: one.id.replace(/\d+$/, '000001'), version: 0, dueAt: '2026-11-23T02:00:00.000Z' }
  await there.house
    .store(batches)
    .create({ ...again, people: [{ person: 'citizen-li', area: villages.王化村, stands: 'open' }] })
  await there.tell()
  expect([id !== '', there.received('li')]).toEqual([true, 1])
})
