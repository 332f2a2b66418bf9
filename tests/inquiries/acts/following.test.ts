import type * as contract from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { inquiries } from '../../../functions/inquiries/store'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { inboxItems } from '../../../functions/messages/inbox'
import { office } from '../office'
import { more } from '../people'

function setUp() {
  const all = office()
  const follow = (caller: Caller, id: string, following = true) =>
    all.ask<typeof contract.followInquiry>(caller, 'PUT /api/inquiries/progress/{id}/following', {
      params: { id },
      body: { following },
    })
  const progress = (caller: Caller | undefined, id: string) =>
    all.ask<typeof contract.trackInquiry>(caller, 'GET /api/inquiries/progress/{id}', { params: { id } })
  const inbox = async (person: string) => {
    await outboxOf(all.house)()
    return (await all.house.store(inboxItems).page({ index: 'first', key: person })).items
  }
  return { ...all, follow, progress, inbox }
}

const secret = '我家在示例小区 3 号楼，暖气三天不热'

describe('关注', () => {
  test('whoever has the code is told of the steps that matter, and of nothing that is said in them', async () => {
    const { opened, follow, step, reply, inbox } = setUp()
    const { id } = await opened({ text: secret })
    const then = await follow(more.neighbour, id)
    expect(then.body).toMatchObject({ id, following: true })
    expect(JSON.stringify(then.body)).not.toContain('示例小区')
    await step(more.housing, id, 'consultation', { whom: '市自然资源和规划局', reason: '要核对示例小区的管道' })
    await step(more.citizen, id, 'supplement', { text: '老人在家，请快一点' })
    await step(more.housing, id, 'resumption', { text: '示例小区的管道归供热公司' })
    await reply(id, '示例小区今晚修好')
    const told = await inbox(more.neighbour.id)
    expect(told.map(({ title }) => title)).toEqual([
      '你关注的办件：征求其他单位意见，计时暂停',
      '你关注的办件：恢复办理，继续计时',
      '你关注的办件：市住房城乡建设局答复',
    ])
    expect(told.map(({ about }) => about)).toEqual(Array.from({ length: 3 }, () => ({ thing: 'progress', id })))
    expect(JSON.stringify(told)).not.toMatch(/示例小区|老人|规划局|示例居民/)
  })

  test('the asker is told of every step without following, up to the reply', async () => {
    const { opened, step, reply, inbox } = setUp()
    const { id } = await opened({ text: secret })
    await step(more.housing, id, 'consultation', { whom: '市自然资源和规划局', reason: '要核对示例小区的管道' })
    await step(more.housing, id, 'resumption', { text: '示例小区的管道归供热公司' })
    await reply(id, '示例小区今晚修好')
    const told = await inbox(more.citizen.id)
    expect(told.map(({ title }) => title)).toEqual([
      '你的诉求正在征求意见，计时暂停',
      '你的诉求恢复办理，继续计时',
      '市住房城乡建设局答复了你',
    ])
    expect(told.map(({ about }) => about)).toEqual(Array.from({ length: 3 }, () => ({ thing: 'inquiry', id })))
  })

  test('following opens nothing: the case itself stays closed to them', async () => {
    const { opened, follow, read } = setUp()
    const { id } = await opened({ text: secret })
    await follow(more.neighbour, id)
    expect((await read(more.neighbour, id)).status).toBe(403)
    const asker = (await read(more.citizen, id)).body.inquiry
    expect(JSON.stringify(asker)).not.toContain(more.neighbour.id)
  })

  test('no longer following, nothing more comes', async () => {
    const { opened, follow, progress, reply, inbox } = setUp()
    const { id } = await opened()
    await follow(more.neighbour, id)
    await follow(more.neighbour, id)
    expect((await progress(more.neighbour, id)).body.following).toBe(true)
    expect((await follow(more.neighbour, id, false)).body.following).toBe(false)
    await reply(id)
    expect(await inbox(more.neighbour.id)).toEqual([])
  })

  test('it is no step of the case: its history and what officers have seen stay as they are', async () => {
    const { opened, follow, read, step } = setUp()
    const { id, version } = await opened()
    await follow(more.neighbour, id)
    expect((await read(more.housing, id)).body.inquiry.version).toBe(version)
    expect((await step(more.housing, id, 'claim', { version })).status).toBe(200)
  })

  test('the asker needs no following, a stranger’s session has nothing to choose, and what is over is not followed', async () => {
    const { opened, follow, progress, step } = setUp()
    const { id } = await opened()
    expect((await follow(more.citizen, id)).body.detail).toContain('你自己的办件')
    expect((await progress(more.citizen, id)).body.following).toBeUndefined()
    expect((await progress(undefined, id)).body.following).toBeUndefined()
    expect((await progress(more.neighbour, id)).body.following).toBe(false)
    expect((await follow(more.housing, id)).status).toBe(403)
    expect((await follow(more.neighbour, 'ABCD-EFGH')).status).toBe(404)
    await step(more.citizen, id, 'withdrawal')
    expect((await follow(more.neighbour, id)).status).toBe(409)
  })

  test('a case stays a small item: there is a most, and beyond it the code still tells', async () => {
    const { opened, follow, progress, house } = setUp()
    const { id } = await opened()
    const crowd = (nth: number) => ({ id: `citizen-crowd-${nth}`, role: 'citizen', name: '示例居民' }) as const
    for (let nth = 0; nth < 50; nth++) expect((await follow(crowd(nth), id)).status).toBe(200)
    const late = await follow(crowd(50), id)
    expect(late.status).toBe(409)
    expect(late.body.detail).toContain('凭编号查进度')
    expect((await progress(crowd(50), id)).status).toBe(200)
    expect((await house.store(inquiries).get(id))?.followers).toHaveLength(50)
  })

  test('someone merged in is told once, as an asker', async () => {
    const { opened, follow, step, reply, inbox } = setUp()
    const main = await opened()
    await follow(more.neighbour, main.id)
    const double = await opened({ text: '我们楼也是，暖气三天不热' }, more.neighbour)
    await step(more.dispatcher, double.id, 'merger', { into: main.id, reason: '同一栋楼的同一件事' })
    await reply(main.id)
    const titles = (await inbox(more.neighbour.id)).map(({ title }) => title)
    expect(titles.filter((title) => title.includes('答复'))).toEqual(['市住房城乡建设局答复了你'])
  })
})
