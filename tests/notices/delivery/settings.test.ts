import type { TellingSettings } from '@shared/notices/delivery/contractTelling'
import { reachables, reachId } from '../../../functions/messages/followers/reached'
import { phoneLogin } from '../../../functions/people/lookup'
import { logins } from '../../../functions/people/store'
import { example } from '../../support/door'
import { type City, cityWith, draft, type Known, plainDraft, villages } from './place'

let city: City | undefined
afterEach(async () => {
  await city?.close()
  city = undefined
})
const li = { id: 'citizen-li', role: 'citizen', name: '示例居民' } as const
async function living(known: Partial<Known> = {}) {
  const there = await cityWith({ li: { places: [villages.王化村], ...known } })
  city = there
  const ask = async (route: Parameters<City['call']>[1], body?: object) => {
    const reply = await there.call(li, route, body ? { body } : {})
    return { ...reply, body: reply.body as unknown as TellingSettings & { detail?: string } }
  }
  return { ...there, ask }
}

test('who has chosen nothing sees what will not reach them, and sleeps at night', async () => {
  const { ask } = await living()
  const { body } = await ask('GET /api/notices/telling')
  expect(body).toMatchObject({
    quiet: 'night',
    places: [{ code: villages.王化村, muted: false }],
    wechat: { template: 'example-notice', lasting: false },
    sms: {},
  })
  expect(body.wechat).not.toHaveProperty('left')
  expect(body.short.join()).toMatch(/还没有同意接收.*没有留手机号/)
})

test('each time they agree in WeChat is one message more; what was sent is taken off', async () => {
  const { ask, goesUp } = await living()
  await ask('POST /api/notices/telling/wechat', { code: 'li' })
  const { body } = await ask('POST /api/notices/telling/wechat', { code: 'li' })
  expect(body.wechat?.left).toBe(2)
  await goesUp(plainDraft)
  const after = (await ask('GET /api/notices/telling')).body
  expect(after.wechat?.left).toBe(1)
  expect(after.short.join()).toMatch(/只剩最后一次，留给法律要求告知的公告/)
})

test('who takes it back is forgotten by WeChat name, and nothing is sent any more', async () => {
  const { ask, goesUp, house, standings } = await living({ grants: 3 })
  const { body } = await ask('DELETE /api/notices/telling/wechat')
  expect(body.wechat).not.toHaveProperty('left')
  expect(await house.store(reachables).get(reachId('citizen-li'))).not.toHaveProperty('wechat')
  await goesUp()
  expect(await standings()).toEqual({ li: 'inPerson' })
  expect((await ask('POST /api/notices/telling/wechat', { code: 'li' })).body.wechat?.left).toBe(1)
})

test('hours and places are theirs to choose', async () => {
  const { ask } = await living({ grants: 1 })
  const { body } = await ask('PUT /api/notices/telling', { quiet: 'none', muted: [villages.王化村] })
  expect(body).toMatchObject({ quiet: 'none', places: [{ muted: true }] })
  expect(body.short.join()).toMatch(/王化.*微信和短信都不发/)
  expect((await ask('PUT /api/notices/telling', { quiet: 'sometimes', muted: [] })).status).toBe(400)
})

test('only the phone that somebody signs in with is taken, and it is deleted when they say so', async () => {
  const { ask, house, goesUp, texts } = await living()
  const phone = '13800000001'
  expect((await ask('PUT /api/people/me/sms', { phone })).status).toBe(400)
  const id = phoneLogin(phone, house.lookupSecret)
  await house.store(logins).create({ id, version: 0, account: 'citizen-li' })
  expect(await ask('PUT /api/people/me/sms', { phone })).toMatchObject({ status: 200, body: { shown: '138****0001' } })
  expect((await ask('GET /api/notices/telling')).body.sms).toEqual({ shown: '138****0001' })
  await goesUp()
  expect(texts.received.size).toBe(1)
  await ask('DELETE /api/people/me/sms')
  expect(JSON.stringify(await house.store(reachables).get(reachId('citizen-li')))).not.toContain('sms')
})

test('where the city has set nothing up nothing is offered', async () => {
  const { ask, house } = await living()
  delete house.reach
  const { body } = await ask('GET /api/notices/telling')
  expect(body).not.toHaveProperty('wechat')
  expect(body).not.toHaveProperty('sms')
  expect(body.short.join()).not.toMatch(/同意接收|手机号/)
  expect((await ask('POST /api/notices/telling/wechat', { code: 'li' })).status).toBe(409)
})

test('of a kind that is switched off only what law wants told is sent, and the page says so', async () => {
  const { ask, goesUp, standings } = await living({ grants: 4 })
  const body = { quiet: 'none', muted: [], mutedFields: ['养老服务', '土地征收'] }
  const { short, fields } = (await ask('PUT /api/notices/telling', body)).body
  expect(short.join()).toMatch(/养老服务.*的公告不发，法律要求告知的照样发/)
  expect(fields.filter(({ muted }) => muted)).toHaveLength(2)
  await goesUp(plainDraft)
  expect(await standings()).toEqual({ li: 'muted' })
  await goesUp()
  expect(await standings()).toEqual({ li: 'wechat' })
  // An older page that does not know of kinds changes nothing of them.
  const again = await ask('PUT /api/notices/telling', { quiet: 'night', muted: [] })
  expect(again.body.fields.filter(({ muted }) => muted)).toHaveLength(2)
  expect((await ask('PUT /api/notices/telling', { ...body, mutedFields: ['别的'] })).status).toBe(400)
})

describe('whom no phone could be told', () => {
  const clerkOf = (area: string) => ({ id: `clerk-${area}`, role: 'clerk', name: '示例村居经办', area }) as const

  test('is a number by place, for the department and for the clerk of that place, and names nobody', async () => {
    const here = [villages.王化村]
    const there = await cityWith({
      a: { places: here },
      b: { places: here },
      c: { places: here, grants: 1 },
      d: { places: [villages.next] },
    })
    city = there
    await there.goesUp({ ...draft, areas: [villages.王化村, villages.next] })
    const listed = async (caller: Parameters<City['call']>[0]) =>
      (await there.call(caller, 'GET /api/notices/to-tell')).body as unknown as { notices: { inPerson: object[] }[] }
    const ours = await listed(example.housing)
    expect(ours.notices).toMatchObject([{ wechat: 1, sms: 0, open: 0, inPerson: [{ people: 2 }, { people: 1 }] }])
    expect(JSON.stringify(ours)).not.toContain('citizen-')
    expect((await listed(clerkOf(villages.王化村))).notices).toMatchObject([{ wechat: 1, inPerson: [{ people: 2 }] }])
    expect((await listed(clerkOf(villages.other))).notices).toEqual([])
    expect((await listed(example.lamps)).notices).toEqual([])
  })

  test('is counted off by the clerk of the place, once and never beyond, and a slip is taken back; nobody else may', async () => {
    const here = [villages.王化村]
    const there = await cityWith({ a: { places: here }, b: { places: here }, c: { places: here } })
    city = there
    const id = await there.goesUp()
    const tell = async (caller: Parameters<City['call']>[0], people: number, seen: number, area = villages.王化村) => {
      const sent = { params: { id }, body: { area, people, seen } }
      const { status, body } = await there.call(caller, 'POST /api/notices/{id}/told-in-person', sent)
      return { status, ...(body as unknown as { told?: number; left?: number; detail?: string }) }
    }
    const clerk = clerkOf(villages.王化村)
    expect(await tell(clerk, 2, 0)).toMatchObject({ status: 200, told: 2, left: 1 })
    // The same tap again, and somebody beside who saw the earlier number.
    expect(await tell(clerk, 2, 0)).toMatchObject({ status: 409, detail: '刚才已经有人记过，现在共 2 人' })
    expect(await tell(clerk, 2, 2)).toMatchObject({ status: 409, detail: '要当面告知的共 3 人，已经记了 2 人' })
    // Written by mistake it is taken back, never below nought.
    expect(await tell(clerk, -3, 2)).toMatchObject({ status: 409, detail: '只记了 2 人，减不了这么多' })
    expect(await tell(clerk, -1, 2)).toMatchObject({ status: 200, told: 1, left: 2 })
    expect((await tell(clerk, 0, 1)).status).toBe(400)
    expect(await tell(clerk, 1, 1)).toMatchObject({ status: 200, told: 2 })
    expect((await tell(clerkOf(villages.next), 1, 2)).status).toBe(403)
    expect((await tell(clerkOf(villages.next), 1, 0, villages.next)).status).toBe(404)
    expect((await tell(example.housing, 1, 2)).status).toBe(403)
    const { notices } = (await there.call(clerk, 'GET /api/notices/to-tell')).body as unknown as { notices: object[] }
    expect(notices).toMatchObject([{ inPerson: [{ people: 3, told: 2 }] }])
  })
})
