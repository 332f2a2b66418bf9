import type { Caller } from '@shared/people/caller'
import type { readSitePhoto } from '@shared/sites/contract'
import { boards, land, nextDoor, people, town, village } from './boards'

describe('the register of boards, shelves and screens', () => {
  test('is kept by the government office, in a county by that of the county, and by no clerk or department', async () => {
    const { register } = boards()
    expect((await register()).status).toBe(201)
    expect((await register({}, people.county)).status).toBe(201)
    expect((await register({ area: '371503001' }, people.county)).status).toBe(403)
    expect((await register({}, land.officer)).status).toBe(403)
    expect((await register({}, people.clerk)).status).toBe(403)
  })

  test('has a board once that was registered twice, for a button was pressed twice or no answer came; later it is another one', async () => {
    const { register, house, sites } = boards()
    const made = await Promise.all([register({ kind: 'screen' }), register({ kind: 'screen' })])
    made.push(await register({ kind: 'screen' }))
    const codes = new Set(made.map(({ body }) => body.site.code))
    expect(codes.size).toBe(1)
    expect(new Set(made.map(({ body }) => body.site.secret)).size).toBe(1)
    expect((await register({ kind: 'screen', where: '村委会大门西侧' })).body.site.code).not.toBe([...codes][0])
    house.clock.advance(11 * 60_000)
    await register({ kind: 'screen' })
    expect((await sites(village)).body.sites).toHaveLength(3)
  })

  test('takes places that there are, positions in the city, and words', async () => {
    const { register } = boards()
    expect((await register({ area: '371502999999' })).status).toBe(404)
    expect((await register({ area: '371502' })).body.errors).toMatchObject([{ field: 'area' }])
    expect((await register({ position: { longitude: 36.4, latitude: 115.9 } })).status).toBe(400)
    expect((await register({ name: '' })).status).toBe(400)
    expect((await register({ position: { longitude: 115.9, latitude: 36.4 } })).status).toBe(201)
  })

  test('lists what is in a place and inside it; a clerk reads their own place alone', async () => {
    const { board, sites } = boards()
    const here = await board()
    const inTown = await board(town)
    const codes = async (area: string) => (await sites(area)).body.sites.map((one) => one.code).sort()
    expect(await codes(village)).toEqual([here])
    expect(await codes(town)).toEqual([here, inTown].sort())
    expect(await codes('371500')).toEqual([here, inTown].sort())
    expect((await sites(village, people.clerk)).status).toBe(200)
    expect((await sites(nextDoor, people.clerk)).status).toBe(403)
  })

  test('a closed board is no task any more, and one on which something hangs is not closed', async () => {
    const { board, issue, hang, takeDown, close, tasks } = boards()
    const code = await board()
    const notice = await issue()
    await hang(code, notice)
    expect((await close(code)).body.detail).toContain('还贴着 1 份公告')
    await takeDown(code, notice, { reason: '墙要拆了，换地方' })
    expect((await close(code)).body.site).toMatchObject({ inUse: false, closed: '墙要拆了' })
    expect((await tasks()).tasks).toEqual([])
    expect((await hang(code, notice)).body.detail).toContain('已经停用')
    expect((await close(code)).body.detail).toContain('已经停用了')
  })

  test('a photograph is an upload of whoever registers, and shown to those who keep the register', async () => {
    const { register, photo, ask } = boards()
    const made = await register({ photo: await photo(people.editor) })
    expect(made.body.site.hasPhoto).toBe(true)
    expect((await register({ photo: await photo(people.clerk) })).status).toBe(404)
    const { code } = made.body.site
    const look = (caller: Caller) =>
      ask<typeof readSitePhoto>(caller, 'GET /api/sites/{code}/photo', { params: { code } })
    expect((await look(land.officer)).status).toBe(403)
  })
})

describe('a screen', () => {
  const screen = { kind: 'screen', name: '便民服务站电子屏', where: '服务站大厅' }

  test('says that it is alive with the secret of its address; silent for more than three hours it is told', async () => {
    const { register, sites, beat, at } = boards()
    const { code, secret = '' } = (await register(screen)).body.site
    const heard = async () => (await sites(village)).body.sites[0]?.heard
    expect(await heard()).toEqual({ silent: true })
    expect((await beat(code, secret)).status).toBe(200)
    expect(await heard()).toMatchObject({ silent: false, shown: 2 })
    at('2026-11-23T05:01:00.000Z')
    expect(await heard()).toMatchObject({ silent: true })
  })

  test('with a wrong secret, of a board, and closed it is not heard; too often neither', async () => {
    const { register, beat, board, close } = boards()
    const { code, secret = '' } = (await register(screen)).body.site
    expect((await beat(code, 'not-its-secret-at-all')).status).toBe(404)
    expect((await beat(await board(), 'not-its-secret-at-all')).status).toBe(404)
    for (let n = 0; n < 30; n++) await beat(code, secret)
    expect((await beat(code, secret)).status).toBe(429)
    await close(code)
    expect((await beat(code, secret)).status).toBe(404)
  })

  test('its secret is shown to those who keep the register and to nobody else', async () => {
    const { register, sites, ask } = boards()
    const { code, secret = '' } = (await register(screen)).body.site
    expect(secret).toHaveLength(24)
    expect(JSON.stringify((await sites(village, people.supervisor)).body)).not.toContain(secret)
    expect(JSON.stringify((await sites(village, people.clerk)).body)).not.toContain(secret)
    const told = await ask(undefined, 'GET /api/sites/{code}', { params: { code } })
    expect(JSON.stringify(told.body)).not.toContain(secret)
  })

  test('is never hung on: it shows by itself', async () => {
    const { register, issue, hang, tasks } = boards()
    const { code } = (await register(screen)).body.site
    const notice = await issue()
    expect((await tasks()).tasks).toEqual([])
    expect((await hang(code, notice)).body.detail).toContain('自己会显示')
  })
})
