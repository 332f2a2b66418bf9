import type * as raising from '@shared/hot/contractRaise'
import type * as contract from '@shared/hot/contract'
import type { Caller } from '@shared/people/caller'
import { concerns } from '../../functions/concerns/store'
import { hotEndpoints } from '../../functions/hot/endpoints'
import { outboxOf } from '../../functions/messages/outboxOf'
import { office } from '../inquiries/office'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { desk, headings } from './sightings/files'

const heat = ['翠湖小区暖气三天不热，家里有老人', '翠湖小区的暖气一直不热', '翠湖小区暖气不热，打了电话没人来']
const neighbour = (nth: number): Caller => ({ ...more.citizen, id: `resident-${nth}` })
const fields = { topic: '困难群众生活' as const, severity: 'ordinary' as const }

function board(given = office()) {
  const { house, submit } = given
  const ask = door(hotEndpoints(house))
  const arrive = async (texts: readonly string[], from = 0, area?: string) => {
    for (const [nth, text] of texts.entries()) {
      house.clock.advance(60_000)
      await submit({ text, ...(area ? { area } : {}) }, neighbour(from + nth))
    }
    house.clock.advance(60_000)
  }
  const list = async () => (await ask<typeof contract.listHotTopics>(more.editor, 'GET /api/hot')).body
  const read = async (id: string) =>
    (await ask<typeof contract.readHotTopic>(more.editor, 'GET /api/hot/{id}', { params: { id } })).body
  const raise = async (
    id: string,
    {
      caller = more.editor as Caller,
      decided = 0,
      ...body
    }: Record<string, unknown> & { caller?: Caller; decided?: number } = {},
  ) => {
    const { suggested } = await read(id)
    const { place, ...words } = suggested
    const sent = { ...words, ...(place ? { place: place.code } : {}), ...fields, ...body, decided }
    return ask<typeof raising.raiseHotTopic>(caller, 'POST /api/hot/{id}/concern', { params: { id }, body: sent })
  }
  const link = (id: string) =>
    ask<typeof raising.linkHotTopic>(more.editor, 'POST /api/hot/{id}/cases', { params: { id } })
  const registered = async () => (await house.store(concerns).page({ index: 'first', key: 'public' })).items
  const onlyTopic = async () => (await list()).topics[0]!
  return { given, house, ask, arrive, list, read, raise, link, registered, onlyTopic }
}

test('a hot topic becomes a concern with its cases linked, and shows which one it became', async () => {
  const { arrive, onlyTopic, raise, registered } = board()
  await arrive(heat)
  const { id } = await onlyTopic()
  const made = await raise(id)
  expect(made).toMatchObject({ status: 201, body: { linked: 3 } })
  const [one] = await registered()
  expect(one).toMatchObject({
    id: made.body.concern,
    status: 'registered',
    title: expect.stringContaining('翠湖小区：'),
    seenAt: '来件 3 件',
    topic: '困难群众生活',
    events: [{ type: 'registered', by: { id: more.editor.id } }, { type: 'linked' }],
  })
  expect(one!.linked!.map(({ asker }) => asker).sort()).toEqual(['resident-0', 'resident-1', 'resident-2'])
  expect((await onlyTopic()).raised).toEqual({
    id: one!.id,
    title: one!.title,
    standing: '待核实',
    isVoid: false,
    unlinked: 0,
  })
})

test('whoever decides who watches a topic and how grave it is is the analyst: nothing is raised without', async () => {
  const { arrive, onlyTopic, raise, ask, registered } = board()
  await arrive(heat)
  const { id } = await onlyTopic()
  expect((await raise(id, { topic: undefined })).status).toBe(400)
  const decision = { kind: 'raise', topic: id, concern: 'x', registration: {} }
  const asDecision = await ask<typeof contract.decideHotTopic>(more.editor, 'POST /api/hot/decisions', {
    body: { decision, decided: 0 },
  })
  expect(asDecision.status).toBe(400)
  expect((await raise('nothing').catch(() => ({ status: 404 }))).status).toBe(404)
  expect(await registered()).toEqual([])
})

test('what is suggested has nobody’s number in it', async () => {
  const { arrive, onlyTopic, read } = board()
  await arrive(heat.map((one) => `${one}13800000001`))
  const { suggested } = await read((await onlyTopic()).id)
  expect(JSON.stringify(suggested)).not.toContain('13800000001')
  expect(suggested.place).toBeUndefined()
})

test('a place is suggested where its name names one alone, and not where many places are called the same', async () => {
  const one = board()
  await one.arrive(['东阿县自来水浑浊发黄', '东阿县的自来水发黄', '东阿县自来水浑浊几天了'])
  const topic = await one.onlyTopic()
  expect(topic.place).toBe('东阿县')
  expect((await one.read(topic.id)).suggested.place).toEqual({ code: '371524', name: '东阿县' })
  const many = board()
  await many.arrive(['王庄村自来水浑浊发黄', '王庄村的自来水发黄', '王庄村自来水浑浊几天了'])
  const other = await many.onlyTopic()
  expect(other.place).toBe('王庄村')
  expect((await many.read(other.id)).suggested.place).toBeUndefined()
})

test('of villages that are called the same the one is suggested that lies where its cases say they are, else that place itself', async () => {
  const one = board()
  // A town of 莘县, with one of the many 王庄村.
  await one.arrive(['王庄村自来水浑浊发黄', '王庄村的自来水发黄', '王庄村自来水浑浊几天了'], 0, '371522004')
  const topic = await one.onlyTopic()
  expect((await one.read(topic.id)).suggested.place?.code).toBe('371522004235')
  const nameless = board()
  await nameless.arrive(heat, 0, '371502102')
  const other = await nameless.onlyTopic()
  expect((await nameless.read(other.id)).suggested.place).toEqual({ code: '371502102', name: '东昌府区堂邑镇' })
})

test('of two analysts at once one concern comes, and the second is told who was faster', async () => {
  const { arrive, onlyTopic, raise, registered } = board()
  await arrive(heat)
  const { id } = await onlyTopic()
  const both = await Promise.all([raise(id), raise(id, { caller: more.supervisor })])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  expect(both.find(({ status }) => status === 409)?.body.detail).toContain('刚才把它登记成了舆情')
  expect(await registered()).toHaveLength(1)
  const again = await raise(id, { decided: 1 })
  expect(again).toMatchObject({ status: 409, body: { detail: expect.stringContaining('已经登记为舆情「翠湖小区') } })
  expect(await registered()).toHaveLength(1)
})

/** The same house, whose next registration is cut off before it is written, or after. */
function cutOff(given: ReturnType<typeof office>, when: 'before' | 'after') {
  let left = 1
  const store: typeof given.house.store = (kind) => {
    const own = given.house.store(kind)
    if ((kind as unknown) !== concerns) return own
    return {
      ...own,
      create: async (item) => {
        const made = when === 'after' || left === 0 ? await own.create(item) : undefined
        if (left-- > 0) throw new Error('the power went')
        return made!
      },
    }
  }
  return board({ ...given, house: { ...given.house, store } })
}

test.each(['before', 'after'] as const)(
  'cut off %s the registration it is there once, since the decision, and nothing is lost',
  async (when) => {
    const given = office()
    const cut = cutOff(given, when)
    await cut.arrive(heat)
    const { id } = await cut.onlyTopic()
    const decidedAt = given.house.now().toISOString()
    expect((await cut.raise(id)).status).toBe(500)
    expect(await cut.registered()).toHaveLength(when === 'after' ? 1 : 0)
    const { registered, onlyTopic, link, raise } = board(given)
    expect((await raise(id, { decided: 1 })).status).toBe(409)
    given.house.clock.advance(120_000)
    const sweep = outboxOf(given.house)
    await sweep()
    await sweep()
    const all = await registered()
    expect(all).toHaveLength(1)
    expect(all[0]!.registeredAt).toBe(decidedAt)
    const { raised } = await onlyTopic()
    expect(raised).toMatchObject({ id: all[0]!.id, unlinked: when === 'after' ? 0 : 3 })
    if (raised!.unlinked) expect((await link(id)).body).toEqual({ linked: 3 })
    expect((await onlyTopic()).raised?.unlinked).toBe(0)
  },
)

test('cases that come later are linked with one press, each once', async () => {
  const { arrive, onlyTopic, raise, link, registered } = board()
  await arrive(heat)
  const { id } = await onlyTopic()
  await raise(id)
  await arrive(['翠湖小区暖气还是不热，老人受不了'], 5)
  expect((await onlyTopic()).raised?.unlinked).toBe(1)
  expect((await link(id)).body).toEqual({ linked: 1 })
  expect((await onlyTopic()).raised?.unlinked).toBe(0)
  expect((await registered())[0]?.linked).toHaveLength(4)
  expect((await link(id)).status).toBe(400)
})

test('what was seen elsewhere is evidence and no case', async () => {
  const given = office()
  const { house } = given
  const { send } = desk(house)
  const rows = [1, 2, 3].map(
    (nth) =>
      `${heat[nth - 1]!.replaceAll('，', ' ')},2026-11-22 0${nth}:30,,示例论坛,示例网友${nth},https://example.com/h${nth},${nth}0,0`,
  )
  await (await send([headings, ...rows].join('\n'))).taken()
  house.clock.advance(60_000)
  const { onlyTopic, raise, registered } = board(given)
  expect(await raise((await onlyTopic()).id)).toMatchObject({ status: 201, body: { linked: 0 } })
  const [one] = await registered()
  expect(one).toMatchObject({ seenAt: '网上线索 3 条', heat: 60 })
  expect(one!.linked).toBeUndefined()
  expect(one!.events[0]?.evidence?.map(({ link }) => link)).toEqual(
    [3, 2, 1].map((nth) => `https://example.com/h${nth}`),
  )
})

test('a topic that was merged or went on to grow still shows the concern it became; one that was withdrawn may be raised anew', async () => {
  const { house, arrive, list, onlyTopic, raise, ask, registered } = board()
  await arrive([...heat, '23路公交车末班时间太早', '希望23路公交车末班时间延长', '23路公交末班时间太早了'])
  const [one, two] = (await list()).topics
  await raise(one!.id)
  await ask<typeof contract.decideHotTopic>(more.editor, 'POST /api/hot/decisions', {
    body: { decision: { kind: 'merge', topics: [two!.id, one!.id] }, decided: 1 },
  })
  const both = await onlyTopic()
  expect(both.raised).toMatchObject({ id: (await registered())[0]!.id, unlinked: 3 })
  const [concern] = await registered()
  const at = house.now().toISOString()
  await house.store(concerns).save({ ...concern!, status: 'withdrawn', withdrawnAt: at })
  expect((await raise(both.id, { decided: 2 })).status).toBe(201)
})
