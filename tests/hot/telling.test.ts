import type * as contract from '@shared/hot/contract'
import type * as raising from '@shared/hot/contractRaise'
import { toldOf } from '@shared/hot/telling'
import type { Caller } from '@shared/people/caller'
import { hotEndpoints } from '../../functions/hot/endpoints'
import { tellOfHot } from '../../functions/hot/tellOfHot'
import { more } from '../inquiries/people'
import { staffedOffice } from '../inquiries/staffedOffice'
import { door } from '../support/door'

const [few, many] = toldOf.voices as [number, number]
const neighbour = (nth: number): Caller => ({ ...more.citizen, id: `resident-${nth}` })
const day = 86_400_000

async function city() {
  const all = await staffedOffice()
  const ask = door(hotEndpoints(all.house))
  /** So many more people write that their heating is cold. */
  const write = async (people: number, from = 0) => {
    for (let nth = from; nth < from + people; nth++) {
      all.house.clock.advance(60_000)
      await all.submit({ text: `翠湖小区暖气不热，我家住${nth + 1}号楼` }, neighbour(nth))
    }
    all.house.clock.advance(60_000)
  }
  const walk = async (times = 1) => {
    for (let nth = 0; nth < times; nth++) await tellOfHot(all.house)
  }
  const toldHot = async (who: Caller = more.editor) =>
    (await all.inbox(who)).filter(({ title }) => title.includes('热点')).reverse()
  const topics = async () => (await ask<typeof contract.listHotTopics>(more.editor, 'GET /api/hot')).body.topics
  return { ...all, ask, write, walk, toldHot, topics }
}

test('whoever registers concerns is told of a matter that several people speak of, once however often it is looked, and nobody else', async () => {
  const { write, walk, toldHot } = await city()
  await write(few - 1)
  await walk()
  expect(await toldHot()).toEqual([])
  await write(1, few - 1)
  await walk(3)
  const [said, ...rest] = await toldHot()
  expect([said?.title, said?.link, rest]).toEqual(['新热点：好几个人在说同一件事', '/workbench/hot/index', []])
  expect(said?.text).toMatch(new RegExp(`^「翠湖小区：.+」有 ${few} 个人说起，最近一条在`))
  for (const who of [more.housing, more.lead, more.dispatcher, more.supervisor, neighbour(0)])
    expect(await toldHot(who)).toEqual([])
})

test('when many more speak of it they are told again', async () => {
  const { write, walk, toldHot } = await city()
  await write(few)
  await walk()
  await write(many - few, few)
  await walk(2)
  expect((await toldHot()).map(({ title }) => title)).toEqual([
    '新热点：好几个人在说同一件事',
    '热点：说起的人已经有 20 个以上',
  ])
})

test('what was registered as a concern, or what nobody has spoken of for days, is told no more', async () => {
  const raised = await city()
  await raised.write(few)
  const [topic] = await raised.topics()
  const params = { id: topic!.id }
  const { suggested } = (await raised.ask<typeof contract.readHotTopic>(more.editor, 'GET /api/hot/{id}', { params }))
    .body
  const { place, ...words } = suggested
  const made = await raised.ask<typeof raising.raiseHotTopic>(more.editor, 'POST /api/hot/{id}/concern', {
    params,
    body: {
      ...words,
      ...(place ? { place: place.code } : {}),
      topic: '困难群众生活',
      severity: 'ordinary',
      decided: 0,
    },
  })
  expect(made.status).toBe(201)
  await raised.walk()
  expect(await raised.toldHot()).toEqual([])

  const quiet = await city()
  await quiet.write(few)
  quiet.house.clock.advance(toldOf.freshMs + day)
  await quiet.walk()
  expect(await quiet.toldHot()).toEqual([])
})
