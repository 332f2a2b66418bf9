import { inquiries } from '../../functions/inquiries/store'
import { tellAskers } from '../../functions/concerns/linked/tellAskers'
import { inboxChannel } from '../../functions/messages/channels/inbox'
import { inboxItems } from '../../functions/messages/inbox'
import { more } from '../inquiries/people'
import { asked } from './asked'
import { bench } from './bench'

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
  const telling = tellAskers(id, one!.events.length, message, { concerns: given.store, channel: breaking })
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
