import { clockAt } from '@shared/concerns/clock'
import { concern } from '@shared/concerns/concern'
import { concerns } from '../../functions/concerns/store'
import { exampleConcerns } from '../../seeds/concerns/examples'
import { example } from '../support/door'
import { bench, words } from './bench'

const hour = 3_600_000

describe('the 48 hours', () => {
  test('a concern registered on Friday night before a holiday is due after 48 hours all the same', async () => {
    const { register } = bench('2026-09-30T14:30:00.000Z')
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
    [90, 0, '1 小时内回应', false],
    [90, 1, '1 小时内回应', false],
    [90, 1.1, '2 小时后回应', false],
    [90, 48, '48 小时后回应', false],
    [90, 49.5, '50 小时后回应，超过 2 小时', true],
    [48 + 71.5, undefined, '超过 3 天', true],
    [801, undefined, '超过 31 天 9 小时', true],
    [90, 75, '3 天 3 小时后回应，超过 27 小时', true],
  ])('%d hours on, responded after %p: %s', (hours, responded, said, overdue) => {
    const respondedAt = responded === undefined ? undefined : later(responded)
    expect(clockAt(later(hours), { registeredAt, dueAt: later(48), respondedAt })).toEqual({ words: said, overdue })
  })

  test('where it was seen may be as short as 微博', async () => {
    const { register } = bench()
    const { status, body } = await register(example.dispatcher, { ...words, seenAt: '微博' })
    expect([status, body.concern.seenAt]).toEqual([201, '微博'])
  })

  test('assigning it again does not stop the clock', async () => {
    const { house, at, assign } = bench()
    const id = await at('assigned')
    house.clock.advance(50 * hour)
    expect((await assign(example.dispatcher, id, 'health')).body.concern).toMatchObject({
      clock: '超过 2 小时',
      departmentId: 'health',
    })
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
    const { register, at, assign } = bench()
    expect((await register(caller)).status).toBe(registering)
    const id = await at('verified')
    expect((await assign(caller, id)).status).toBe(assigning)
  })

  test('only the department it was given to writes the response', async () => {
    const { at, submit } = bench()
    const id = await at('assigned')
    for (const caller of [example.lamps, example.dispatcher, example.supervisor, example.citizen])
      expect((await submit(caller, id)).status).toBe(403)
    expect((await submit(example.housing, id)).body.concern).toMatchObject({ status: 'review' })
  })

  test('the triage desk is no department that responds', async () => {
    const { at, assign } = bench()
    const id = await at('verified')
    expect((await assign(example.dispatcher, id, 'triage')).status).toBe(400)
    expect((await assign(example.dispatcher, id, 'nowhere')).status).toBe(404)
    expect((await assign(example.dispatcher, 'nothing-here')).status).toBe(404)
  })
})

describe('two people at one concern', () => {
  test('a second response is refused, whether it knows of the first or not', async () => {
    const { at, submit } = bench('2026-11-23T02:00:00.000Z')
    const id = await at('assigned')
    await submit(example.housing, id)
    const unaware = await submit(example.housingTwo, id, '【示例】另一份', 3)
    expect(unaware).toMatchObject({ status: 409, body: { type: 'urn:problem:changed-meanwhile' } })
    expect(unaware.body.detail).toBe('11月23日（周一）10:00示例经办·住建把回应送签，请看过最新情况再操作')
    expect(await submit(example.housingTwo, id)).toMatchObject({ status: 409, body: { type: 'urn:problem:not-now' } })
  })

  test('of two assignments at once one stands, and the other is told', async () => {
    const { at, assign, desk } = bench()
    const id = await at('verified')
    const outcomes = await Promise.all([
      assign(example.dispatcher, id, 'housing', 2),
      assign(example.supervisor, id, 'health', 2),
    ])
    expect(outcomes.map((one) => one.status).sort()).toEqual([200, 409])
    expect(outcomes.find((one) => one.status === 409)?.body.detail).toContain('把它交给了')
    expect((await desk(example.dispatcher))[0]?.version).toBe(3)
  })
})

test('of the example concerns one was answered in time and is public, and one is still waiting', async () => {
  const { house, list, desk } = bench()
  for (const one of exampleConcerns(house.now(), await house.reference()))
    await house.store(concerns).create(concern.parse(one))
  expect((await list()).concerns).toMatchObject([{ id: 'example-concern-1', clock: '25 小时后回应', overdue: false }])
  expect(await desk(example.supervisor)).toMatchObject([
    { id: 'example-concern-2', status: 'assigned', clock: '还有 28 小时' },
    { id: 'example-concern-1', status: 'responded' },
  ])
})
