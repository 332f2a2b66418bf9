import type { Decision } from '@shared/hot/decision'
import type * as contract from '@shared/hot/contract'
import type { Caller } from '@shared/people/caller'
import { hotEndpoints } from '../../functions/hot/endpoints'
import { inquiries, monthKey } from '../../functions/inquiries/store'
import { office } from '../inquiries/office'
import { more } from '../inquiries/people'
import { door } from '../support/door'

const heat = ['翠湖小区暖气三天不热，家里有老人', '翠湖小区的暖气一直不热', '翠湖小区暖气不热，打了电话没人来']
const bus = ['23路公交车末班时间太早，能不能延长', '希望23路公交车末班时间延长', '23路公交末班时间太早了']
const neighbour = (nth: number): Caller => ({ ...more.citizen, id: `resident-${nth}` })

function board(given = office()) {
  const { house, submit } = given
  const ask = door(hotEndpoints(house))
  const list = async (caller: Caller = more.editor) => {
    house.clock.advance(60_000)
    return ask<typeof contract.listHotTopics>(caller, 'GET /api/hot')
  }
  const arrive = async (texts: readonly string[], from = 0) => {
    for (const [nth, text] of texts.entries()) {
      house.clock.advance(60_000)
      await submit({ text }, neighbour(from + nth))
    }
  }
  const decide = (decision: Decision, decided: number, caller: Caller = more.editor) =>
    ask<typeof contract.decideHotTopic>(caller, 'POST /api/hot/decisions', { body: { decision, decided } })
  const read = (id: string) => ask<typeof contract.readHotTopic>(more.editor, 'GET /api/hot/{id}', { params: { id } })
  return { given, list, arrive, decide, read }
}

test('a matter stands on the board as soon as three people have written of it, with place, span and heat', async () => {
  const { list, arrive } = board()
  await arrive(heat.slice(0, 2))
  expect((await list()).body.topics).toEqual([])
  await arrive(heat.slice(2), 2)
  const { topics, taken } = (await list()).body
  expect(taken).toBe(3)
  expect(topics).toMatchObject([{ place: '翠湖小区', messages: 3, voices: 3, trend: 'new' }])
  expect(topics[0]?.heat).toBeCloseTo(3, 0)
})

test('what a matter is called does not begin with what was left of the name of its place', async () => {
  const { list, arrive } = board()
  await arrive(['翠湖小区的暖气一直不热', '翠湖小区的暖气今天也不热', '翠湖小区的暖气还是不热'])
  expect((await list()).body.topics[0]).toMatchObject({ place: '翠湖小区', problem: expect.stringMatching(/^暖气/) })
})

test('what people wrote is read without their numbers', async () => {
  const { list, arrive, read } = board()
  await arrive([...heat.slice(1), '翠湖小区暖气不热，请打13800000001找我'])
  const [topic] = (await list()).body.topics
  const { members } = (await read(topic!.id)).body
  expect(members).toHaveLength(3)
  expect(JSON.stringify(members)).not.toContain('13800000001')
})

test('what was merged, split or dismissed still is when the system begins anew', async () => {
  const { given, list, arrive, decide } = board()
  await arrive([...heat, ...bus])
  const [one, two] = (await list()).body.topics
  expect((await decide({ kind: 'merge', topics: [one!.id, two!.id] }, 0)).body.decided).toBe(1)
  expect((await list()).body.topics).toMatchObject([{ messages: 6 }])
  const anew = board({ ...given, house: { ...given.house } })
  expect((await anew.list()).body).toMatchObject({ topics: [{ messages: 6 }], taken: 6, decided: 1 })
  const [both] = (await anew.list()).body.topics
  await anew.decide({ kind: 'dismiss', topic: both!.id }, 1)
  expect((await anew.list()).body.topics).toEqual([])
  expect((await board({ ...given, house: { ...given.house } }).list()).body.topics).toEqual([])
})

test('what a split left stays at hand however few people speak of it, and merged back it is one again, with who did what', async () => {
  const { given, list, arrive, read, decide } = board()
  await arrive(heat)
  const [whole] = (await list()).body.topics
  const { members } = (await read(whole!.id)).body
  await decide({ kind: 'split', members: [members[0]!.id] }, 0)
  const parted = (await list()).body
  expect(parted.topics).toEqual([])
  expect(parted.apart.map(({ messages }) => messages).sort()).toEqual([1, 2])
  for (const { history } of parted.apart) expect(history).toMatchObject([{ kind: 'split', by: more.editor.name }])
  const back: Decision = { kind: 'merge', topics: parted.apart.map(({ id }) => id) }
  expect((await decide(back, parted.decided, more.supervisor)).status).toBe(201)
  const after = (await board({ ...given, house: { ...given.house } }).list()).body
  expect(after.apart).toEqual([])
  expect(after.topics).toMatchObject([
    {
      messages: 3,
      history: [
        { kind: 'split', by: more.editor.name },
        { kind: 'merge', by: more.supervisor.name },
      ],
    },
  ])
})

test('what was split off and then ignored is listed no more among what can be merged back', async () => {
  const { list, arrive, read, decide } = board()
  await arrive([...heat, '翠湖小区的暖气今天也不热'])
  const [whole] = (await list()).body.topics
  const { members } = (await read(whole!.id)).body
  await decide({ kind: 'split', members: [members[0]!.id] }, 0)
  const { topics, apart, decided } = (await list()).body
  expect(topics).toMatchObject([{ messages: 3, history: [{ kind: 'split' }] }])
  expect(apart).toMatchObject([{ messages: 1 }])
  await decide({ kind: 'dismiss', topic: apart[0]!.id }, decided)
  expect((await list()).body).toMatchObject({ topics: [{ messages: 3 }], apart: [] })
})

test('of two analysts at once the second is told what the first decided', async () => {
  const { list, arrive, decide } = board()
  await arrive(heat)
  const { topics, decided } = (await list()).body
  const dismiss: Decision = { kind: 'dismiss', topic: topics[0]!.id }
  await decide(dismiss, decided)
  const late = await decide(dismiss, decided, more.supervisor)
  expect(late.status).toBe(409)
  expect(JSON.stringify(late.body)).toContain('忽略过它')
})

test('what was merged while messages arrived takes them all in, those that came before the decision and after it', async () => {
  const { list, arrive, decide, read } = board()
  await arrive([...heat, ...bus])
  const { topics, decided } = (await list()).body
  // Nobody has looked at the board since these came.
  await arrive(['翠湖小区暖气还是不热'], 20)
  const merged = decide({ kind: 'merge', topics: topics.map(({ id }) => id) as [string, string] }, decided)
  await Promise.all([merged, arrive(['23路公交车末班时间太早，盼延长'], 30)])
  expect((await merged).status).toBe(201)
  await arrive(['翠湖小区的暖气今天也不热'], 40)
  const after = (await list()).body
  expect(after.topics).toMatchObject([{ messages: 9, voices: 9 }])
  expect((await read(after.topics[0]!.id)).body.members).toHaveLength(9)
})

test('a topic that is not there cannot be decided on', async () => {
  const { decide } = board()
  expect((await decide({ kind: 'dismiss', topic: 'nothing' }, 0)).status).toBe(404)
})

test('nobody’s 查询编号 is among what an analyst’s page gets: each message has another name here, the same each time', async () => {
  const { given, list, arrive, read, decide } = board()
  await arrive(heat)
  const codes = (await given.house.store(inquiries).page({ index: 'third', key: monthKey('2026-11') })).items.map(
    ({ id }) => id,
  )
  expect(codes).toHaveLength(3)
  const listed = await list()
  const [topic] = listed.body.topics
  const whole = await read(topic!.id)
  for (const code of codes) expect(JSON.stringify([listed.body, whole.body])).not.toContain(code)
  expect((await list()).body.topics[0]!.id).toBe(topic!.id)
  const { members } = whole.body
  expect(new Set(members.map(({ id }) => id)).size).toBe(3)
  expect((await read(members[1]!.id)).body.topic.id).toBe(topic!.id)
  const split = members.slice(0, 1).map(({ id }) => id)
  expect((await decide({ kind: 'split', members: split }, 0)).status).toBe(201)
  expect((await read(topic!.id)).body.members).toHaveLength(2)
})

test('whoever types the 查询编号 of a case in the place of a topic learns nothing of it', async () => {
  const { given, arrive, read, decide } = board()
  await arrive(heat)
  const [one] = (await given.house.store(inquiries).page({ index: 'third', key: monthKey('2026-11') })).items
  expect((await read(one!.id)).status).toBe(404)
  expect((await decide({ kind: 'dismiss', topic: one!.id }, 0)).status).toBe(404)
})
