import { inquiries } from '../../functions/inquiries/store'
import { respondedCases } from '../../functions/concerns/linked/store'
import { tellAskers } from '../../functions/concerns/linked/tellAskers'
import { inboxChannel } from '../../functions/messages/channels/inbox'
import { inboxItems } from '../../functions/messages/inbox'
import { more } from '../inquiries/people'
import { asked } from './asked'
import { bench, words } from './bench'

/** Many who asked the same, each with an account of their own. */
async function crowd({ house, take }: ReturnType<typeof bench>, id: string, many: number): Promise<string[]> {
  const code = await asked(house)
  const like = await house.store(inquiries).get(code)
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ'
  const people = Array.from({ length: many }, (_, nth) => `resident-${nth}`)
  const codes = people.map((_, nth) => `CROW-${letters[nth % 22]}${letters[Math.floor(nth / 22) % 22]}22`)
  for (const [nth, citizen] of people.entries())
    await house.store(inquiries).create({ ...like!, id: codes[nth]!, version: 0, citizen })
  for (let from = 0; from < codes.length; from += 50)
    expect((await take('linkCases', more.editor, id, { codes: codes.slice(from, from + 50) })).status).toBe(200)
  return people
}
const ofResponse = (told: readonly string[]) => told.filter((one) => one.includes('公开回应'))
const person = (id: string) => ({ ...more.citizen, id })

test('a response answers a whole cluster: each of many who asked is told once', async () => {
  const given = bench()
  const id = await given.at('review')
  const people = await crowd(given, id, 130)
  await given.sign(more.lead, id)
  for (const one of [people[0]!, people[75]!, people.at(-1)!])
    expect(ofResponse(await given.told(person(one)))).toHaveLength(1)
  const { items } = await given.house.store(inboxItems).page({ index: 'first', key: people[129]! })
  expect(items).toHaveLength(1)
})

test('telling that broke off half-way and is done again reaches whoever was missed and nobody twice', async () => {
  const given = bench()
  const id = await given.at('review')
  const people = await crowd(given, id, 110)
  await given.sign(more.lead, id)
  const one = await given.store.get(id)
  const message = one!.outbox.find(({ to }) => to.startsWith('askers:'))!
  const channel = inboxChannel(given.house.store(inboxItems))
  let pages = 0
  const breaking = {
    carry: async (some: Parameters<typeof channel.carry>[0]) => {
      if (++pages > 1) throw new Error('the power went')
      await channel.carry(some)
    },
  }
  const telling = tellAskers(id, one!.events.length, message, {
    concerns: given.store,
    cases: given.house.store(respondedCases),
    channel: breaking,
  })
  await expect(telling).rejects.toThrow('the power went')
  for (const resident of [people[0]!, people[109]!])
    expect(ofResponse(await given.told(person(resident)))).toHaveLength(1)
})

test('cases of a concern that is merged go on with the one that stays, and who asked is told of its response', async () => {
  const given = bench()
  const main = await given.at('review')
  given.house.clock.advance(60_000)
  const other = await given.at('verified')
  const [resident] = await crowd(given, other, 1)
  expect((await given.take('merge', more.dispatcher, other, { into: main })).status).toBe(200)
  expect(ofResponse(await given.told(person(resident!)))).toEqual([])
  expect((await given.store.get(main))?.linked).toHaveLength(1)
  await given.told(person(resident!))
  expect((await given.store.get(main))?.events.filter(({ type }) => type === 'linked')).toHaveLength(1)
  await given.sign(more.lead, main)
  expect(ofResponse(await given.told(person(resident!)))).toHaveLength(1)
})

test('cases that are merged into what is public already are told at once', async () => {
  const given = bench()
  const main = await given.at('responded')
  given.house.clock.advance(60_000)
  const other = await given.at('verified')
  const [resident] = await crowd(given, other, 1)
  await given.take('merge', more.dispatcher, other, { into: main })
  await given.told(person(resident!))
  expect(ofResponse(await given.told(person(resident!)))).toHaveLength(1)
})

describe('what was merged by mistake', () => {
  const merged = async (main: 'review' | 'responded') => {
    const given = bench()
    await given.hire(more.dispatcher, more.lead)
    const into = await given.at(main)
    given.house.clock.advance(60_000)
    const other = await given.at('verified')
    const [resident] = await crowd(given, other, 1)
    await given.take('merge', more.dispatcher, other, { into })
    /** What leaves one concern may leave another in turn. */
    const heard = async () => {
      await given.told(person(resident!))
      return (await given.told(person(resident!))).map((one) => one.split('：')[0]!)
    }
    await heard()
    return { ...given, into, other, heard }
  }

  test('is handed out anew in the hours that it had, and its cases come back with it', async () => {
    const { house, store, into, other, take, desk, heard, sign } = await merged('review')
    const dueAt = (await store.get(other))!.dueAt
    house.clock.advance(3_600_000)
    expect((await take('part', more.supervisor, other)).status).toBe(200)
    await heard()
    expect((await store.get(into))?.linked).toEqual([])
    expect(await store.get(other)).toMatchObject({ status: 'verified', dueAt, linked: [expect.anything()] })
    expect((await store.get(other))?.mergedInto).toBeUndefined()
    expect((await desk(more.dispatcher)).map(({ id }) => id)).toContain(other)
    await sign(more.lead, into)
    expect(await heard()).toEqual([])
  })

  test('whoever was told of a response to something else is told so, once, and then of their own', async () => {
    const { house, other, take, heard, assign, submit, sign } = await merged('responded')
    expect(await heard()).toEqual(['你问过的事有了公开回应'])
    house.clock.advance(60_000)
    await take('part', more.dispatcher, other)
    for (let walk = 0; walk < 2; walk++)
      expect((await heard()).slice(1)).toEqual(['以前说的那份公开回应，不是回应你问的事'])
    house.clock.advance(60_000)
    await assign(more.dispatcher, other)
    await submit(more.housing, other)
    await sign(more.lead, other)
    expect((await heard()).slice(2)).toEqual(['你问过的事有了公开回应'])
  })

  test('merged again into the right one before anything was carried, its cases are there and nowhere else', async () => {
    const given = bench()
    const wrong = await given.at('review')
    given.house.clock.advance(60_000)
    const right = await given.at('review', { ...words, title: '【示例】同一处停暖' })
    given.house.clock.advance(60_000)
    const other = await given.at('verified', { ...words, title: '【示例】又说停暖' })
    await crowd(given, other, 2)
    for (const [action, body] of [
      ['merge', { into: wrong }],
      ['part', {}],
      ['merge', { into: right }],
    ] as const) {
      given.house.clock.advance(60_000)
      expect((await given.take(action, more.dispatcher, other, body)).status).toBe(200)
    }
    await given.told(more.lead)
    expect((await given.store.get(wrong))?.linked ?? []).toEqual([])
    expect((await given.store.get(right))?.linked).toHaveLength(2)
  })
})

test('whoever was told of a response is told once more when it is taken back, and nobody of one that never was public', async () => {
  const given = bench()
  const id = await given.at('review')
  const [resident] = await crowd(given, id, 1)
  await given.sign(more.lead, id)
  await given.withdraw(more.supervisor, id)
  const told = ofResponse(await given.told(person(resident!)))
  expect(told).toHaveLength(2)
  expect(told.filter((one) => one.includes('请不要再照它做。你自己的办件照常办'))).toHaveLength(1)
  const inside = bench()
  const other = await inside.at('review')
  const [asker] = await crowd(inside, other, 1)
  await inside.withdraw(more.supervisor, other)
  expect(await inside.told(person(asker!))).toEqual([])
})
