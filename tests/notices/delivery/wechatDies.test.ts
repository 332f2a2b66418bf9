import { spendings, spentId } from '../../../functions/messages/followers/reached'
import { type City, cityWith, draft, type Known, villages } from './place'

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
const crowd = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, nth) => [`p${nth}`, { places: here, grants: 2, quiet: 'none' }]))
const howMany = async ({ standings }: City) => {
  const sum: Record<string, number> = {}
  for (const one of Object.values(await standings())) sum[one] = (sum[one] ?? 0) + 1
  return sum
}

test('a field that WeChat does not take (47003): the next rung is taken, and no grant is spent', async () => {
  const there = await cityOf({
    li: { places: here, grants: 2, phone: '13800000001', quiet: 'none' },
    wang: { places: here, grants: 2, quiet: 'none' },
  })
  there.wechat.mood('stricter')
  await there.goesUp()
  expect(await there.standings()).toEqual({ li: 'sms', wang: 'inPerson' })
  expect([there.received('li'), there.texts.received.get('+8613800000001')]).toEqual([0, 1])
  const left = await there.house.store(spendings).many([spentId('citizen-li'), spentId('citizen-wang')])
  expect(left.map(({ grants }) => grants)).toEqual([0, 0])
  there.wechat.mood('well')
  await there.goesUp({
    ...draft,
    title: '王化村征地补偿安置公告（二）',
    text: '第二份示例公告，说的是另一片地的补偿。',
  })
  expect(await there.standings()).toEqual({ li: 'wechat', wang: 'wechat' })
})

test('WeChat dies while it is telling people: nobody is told twice, nobody is left out, and who is unsure is looked at by people', async () => {
  const there = await cityOf(crowd(60))
  await there.publishOnly()
  await there.sweep()
  let died: Promise<void> | undefined
  there.wechat.watch((nth) => {
    if (nth === 30) died = there.wechatDies()
  })
  await there.tell()
  await died
  const { open: left = 0 } = await howMany(there)
  expect([died !== undefined, left > 0]).toEqual([true, true])
  const after = await there.wechatReturns()
  for (let minute = 0; minute < 20; minute++) {
    there.house.clock.advance(60_000)
    await there.tell()
  }
  const { wechat: sent = 0, unsure = 0, open = 0 } = await howMany(there)
  // Whose answer was lost is asked about, not told again.
  expect([sent + unsure, open, unsure > 0]).toEqual([60, 0, true])
  const told = [...there.wechat.received, ...after.received]
  expect(told.every(([, times]) => times === 1)).toBe(true)
  expect(new Set(told.map(([to]) => to)).size).toBe(told.length)
  expect(told.length).toBeGreaterThanOrEqual(sent)
})
