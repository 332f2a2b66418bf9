import type { readEvidence } from '@shared/concerns/contract'
import type { readClockBoard } from '@shared/concerns/contractReadings'
import { concernActions } from '@shared/concerns/status'
import type { Caller } from '@shared/people/caller'
import { tellOfConcerns } from '../../functions/concerns/tellOfConcerns'
import { more } from '../inquiries/people'
import { answer, bench, usual, words } from './bench'

const at = (place: string, role: 'officer' | 'lead' = 'officer'): Caller => ({
  id: `staff-${place}-${role}`,
  role,
  name: '示例县分办',
  department: place,
})
const own = at('desk@371502')
const ownLead = at('desk@371502', 'lead')
/** Everybody else who is no part of a concern that the county's housing bureau answers. */
const others = [at('desk@371503'), at('civil-affairs@371502'), at('town@371502101'), more.housing, more.citizen]

const unit = 'housing@371502'
const itsOfficer = at(unit)

/** A concern that 东昌府区's housing bureau answers, one of the city's, and one that nobody was given. */
async function three() {
  const desk = bench()
  const { register, verify, take } = desk
  const made = async (title: string, department?: string) => {
    const { id } = (await register(more.dispatcher, { ...words, title })).body.concern
    await verify(more.editor, id)
    if (department) expect((await take('assign', more.dispatcher, id, { department })).status).toBe(200)
    return id
  }
  const id = await made('【示例】区里的小区停暖', unit)
  await made('【示例】市里的小区停暖', 'housing')
  await made('【示例】还没有交办的一条')
  return { ...desk, id }
}

test('the desk of a county reads what its own units were given, and nothing of the city or of nobody', async () => {
  const { desk, ask } = await three()
  for (const caller of [own, ownLead]) {
    expect((await desk(caller)).map(({ title }) => title)).toEqual(['【示例】区里的小区停暖'])
    const { body } = await ask<typeof readClockBoard>(caller, 'GET /api/concerns/board')
    expect(body.rows.map(({ title }) => title)).toEqual(['【示例】区里的小区停暖'])
  }
})

test('nobody else reads more than before: not the desk of another county, another unit of the county, a town, the city’s unit', async () => {
  const { desk, id } = await three()
  for (const caller of others.filter(({ role }) => role !== 'citizen'))
    expect((await desk(caller)).map((one) => one.id)).not.toContain(id)
})

test('it reads the steps and what they rest on, and not the draft before it is signed', async () => {
  const { desk, take, id, ask, store } = await three()
  await take('draft', itsOfficer, id, { text: answer })
  const [seen] = await desk(own)
  expect(seen?.history.map(({ words: said }) => said)).toHaveLength(3)
  expect(seen?.draft).toBeUndefined()
  expect(JSON.stringify(seen)).not.toContain(answer)
  const kept = (await store.get(id))!
  const file = `${'a'.repeat(32)}.pdf`
  const [first, ...rest] = kept.events
  await store.save({
    ...kept,
    events: [{ ...first!, evidence: [{ words: '示例：现场照片', file }] } as typeof first & object, ...rest],
  })
  const reading = async (caller: Caller) =>
    (await ask<typeof readEvidence>(caller, 'GET /api/concerns/{id}/files/{file}', { params: { id, file } })).status
  expect(await reading(own)).not.toBe(403)
  for (const caller of others) expect(await reading(caller)).toBe(403)
})

test('it may do nothing with it: no button, and no step at the door', async () => {
  const { desk, take, id } = await three()
  expect((await desk(own))[0]?.can).toEqual([])
  for (const action of concernActions)
    expect([action, (await take(action, own, id, usual[action] as Record<string, unknown>)).status]).toEqual([
      action,
      403,
    ])
})

test('of a unit whose work went to one in the county it reads as before', async () => {
  const { desk } = await three()
  const caller = { ...own, heirs: { housing: 'civil-affairs@371502' } }
  expect((await desk(caller)).map(({ title }) => title)).toContain('【示例】市里的小区停暖')
})

test('the desk of a county hears of what its own units were given, and that it is overdue; the desk of another county does not', async () => {
  const desk = bench()
  const next = at('desk@371503')
  await desk.hire(own, next, itsOfficer)
  const { id } = (await desk.register(more.dispatcher, { ...words, title: '【示例】区里的小区停暖' })).body.concern
  await desk.verify(more.editor, id)
  await desk.take('assign', more.dispatcher, id, { department: unit })
  const titles = async (who: Caller) => (await desk.told(who)).map((one) => one.split('：')[0])
  expect(await titles(own)).toEqual([expect.stringMatching(/^一条舆情交给了.+住房/)])
  desk.house.clock.advance(49 * 3_600_000)
  await tellOfConcerns(desk.house)
  await tellOfConcerns(desk.house)
  expect((await titles(own)).slice(1)).toEqual(['超期'])
  expect(await titles(next)).toEqual([])
})
