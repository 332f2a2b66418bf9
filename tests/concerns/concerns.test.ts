import { clockAt } from '@shared/concerns/clock'
import { concern } from '@shared/concerns/concern'
import type * as contract from '@shared/concerns/contract'
import type { Caller } from '@shared/people/caller'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { concerns } from '../../functions/concerns/store'
import { exampleConcerns } from '../../seeds/concerns/examples'
import { door, example } from '../support/door'
import { testHouse } from '../support/house'

const hour = 3_600_000
const words = {
  title: '【示例】停暖的小区',
  summary: '示例：住户说停暖两天',
  topic: '困难群众生活',
  seenAt: '示例：市民热线',
}

const setUp = (now?: string) => {
  const house = testHouse(now ? { now } : {})
  const ask = door(concernEndpoints(house))
  const register = (caller: Caller = example.dispatcher) =>
    ask<typeof contract.registerConcern>(caller, 'POST /api/concerns', { body: words })
  const assign = (id: string, version = 1, department = 'housing', caller: Caller = example.dispatcher) =>
    ask<typeof contract.assignConcern>(caller, 'POST /api/concerns/{id}/assignment', {
      params: { id },
      body: { department, version },
    })
  const respond = (id: string, version = 2, caller: Caller = example.housing) =>
    ask<typeof contract.respondToConcern>(caller, 'POST /api/concerns/{id}/response', {
      params: { id },
      body: { text: '【示例回应】今晚八点前恢复', version },
    })
  const list = async (after?: string) =>
    (await ask<typeof contract.listConcerns>(undefined, 'GET /api/concerns', { query: after ? { after } : {} })).body
  const assigned = async () => {
    const { id } = (await register()).body.concern
    await assign(id)
    return id
  }
  return { house, ask, register, assign, respond, list, assigned }
}

describe('the 48 hours', () => {
  test('a concern registered on Friday night before a holiday is due after 48 hours all the same', async () => {
    const { register } = setUp('2026-09-30T14:30:00.000Z')
    const { status, body } = await register()
    expect(status).toBe(201)
    expect(body.concern).toMatchObject({
      dueAt: '2026-10-02T14:30:00.000Z',
      deadline: '从发现时起算 48 小时，10月2日（周五）22:30 前回应，本市约定',
      clock: '还有 48 小时',
      overdue: false,
    })
  })

  const registeredAt = '2026-11-23T02:00:00.000Z'
  const later = (hours: number) => new Date(Date.parse(registeredAt) + hours * hour).toISOString()
  test.each([
    [28, undefined, '还有 20 小时', false],
    [28.5, undefined, '还有 19 小时', false],
    [47.5, undefined, '还有不到 1 小时', false],
    [48, undefined, '还有不到 1 小时', false],
    [48.1, undefined, '超过 1 小时', true],
    [51, undefined, '超过 3 小时', true],
    [90, 26, '26 小时后回应', false],
    [90, 25.1, '26 小时后回应', false],
    [90, 0, '1 小时后回应', false],
    [90, 48, '48 小时后回应', false],
    [90, 49.5, '50 小时后回应，超过 2 小时', true],
  ])('%d hours on, responded after %p: %s', (hours, responded, said, overdue) => {
    const respondedAt = responded === undefined ? undefined : later(responded)
    expect(clockAt(later(hours), { registeredAt, dueAt: later(48), respondedAt })).toEqual({ words: said, overdue })
  })

  test('assigning it again does not stop the clock', async () => {
    const { house, assigned, assign } = setUp()
    const id = await assigned()
    house.clock.advance(50 * hour)
    expect((await assign(id, 2, 'health')).body.concern).toMatchObject({ clock: '超过 2 小时', departmentId: 'health' })
  })
})

describe('who may do what to a concern', () => {
  test.each([
    ['dispatcher', example.dispatcher, 201, 200],
    ['editor', example.editor, 201, 403],
    ['supervisor', example.supervisor, 201, 200],
    ['officer', example.housing, 403, 403],
    ['citizen', example.citizen, 403, 403],
  ])('a %s registers and assigns, or not', async (_role, caller, registering, assigning) => {
    const { register, assign } = setUp()
    expect((await register(caller)).status).toBe(registering)
    const { id } = (await register()).body.concern
    expect((await assign(id, 1, 'housing', caller)).status).toBe(assigning)
  })

  test('only the department it was given to responds, in public', async () => {
    const { assigned, respond, list } = setUp()
    const id = await assigned()
    for (const caller of [example.lamps, example.dispatcher, example.citizen])
      expect((await respond(id, 2, caller)).status).toBe(403)
    expect((await respond(id, 2, example.lead)).body.concern).toMatchObject({ status: 'responded', version: 3 })
    expect((await list()).concerns[0]).toMatchObject({
      response: '【示例回应】今晚八点前恢复',
      department: '市住房城乡建设局',
    })
    expect(JSON.stringify(await list())).not.toContain(example.lead.name)
  })

  test('nobody responds before it is assigned, and the triage desk is no department that responds', async () => {
    const { register, assign, respond } = setUp()
    const { id } = (await register()).body.concern
    expect((await respond(id, 1)).status).toBe(403)
    expect((await assign(id, 1, 'triage')).status).toBe(400)
    expect((await assign(id, 1, 'nowhere')).status).toBe(404)
    expect((await assign('nothing-here')).status).toBe(404)
  })
})

describe('two people at one concern', () => {
  test('a second response is refused, whether it knows of the first or not', async () => {
    const { assigned, respond } = setUp('2026-11-23T02:00:00.000Z')
    const id = await assigned()
    await respond(id)
    const unaware = await respond(id, 2, example.housingTwo)
    expect(unaware).toMatchObject({ status: 409, body: { type: 'urn:problem:changed-meanwhile' } })
    expect(unaware.body.detail).toBe('11月23日（周一）10:00市住房城乡建设局作了回应，请看过最新情况再操作')
    expect(await respond(id, 3, example.housingTwo)).toMatchObject({
      status: 409,
      body: { type: 'urn:problem:not-now' },
    })
  })

  test('of two assignments at once one stands, and the other is told', async () => {
    const { register, assign, list } = setUp()
    const { id } = (await register()).body.concern
    const outcomes = await Promise.all([assign(id), assign(id, 1, 'health', example.supervisor)])
    expect(outcomes.map((one) => one.status).sort()).toEqual([200, 409])
    expect(outcomes.find((one) => one.status === 409)?.body.detail).toContain('把它交给了')
    expect((await list()).concerns[0]?.version).toBe(2)
  })
})

test('anyone reads the concerns, the newest first and page after page', async () => {
  const { house, register, list } = setUp()
  for (let nth = 0; nth < 60; nth++) {
    await register()
    house.clock.advance(hour)
  }
  const first = await list()
  const second = await list(first.next)
  const times = [...first.concerns, ...second.concerns].map((one) => one.registeredAt)
  expect(times).toHaveLength(60)
  expect(times).toEqual(times.toSorted().reverse())
  expect(second.next).toBeUndefined()
})

test('of the example concerns one was answered in time and one is still waiting', async () => {
  const { house, list } = setUp()
  for (const one of exampleConcerns(house.now(), await house.reference()))
    await house.store(concerns).create(concern.parse(one))
  expect((await list()).concerns).toMatchObject([
    { id: 'example-concern-2', status: 'assigned', clock: '还有 28 小时' },
    { id: 'example-concern-1', status: 'responded', clock: '25 小时后回应', overdue: false },
  ])
})
