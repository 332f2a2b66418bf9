import { more } from '../inquiries/people'
import { answer, bench } from './bench'

const hour = 3_600_000
const lamps = 'urban-management'

/** A sensitive concern with the housing office, whose response waits for the office of lamps. */
async function waiting() {
  const desk = bench()
  await desk.hire(more.lead, more.lampsLead, more.lamps, more.housing)
  const { id } = (await desk.register()).body.concern
  await desk.verify(more.editor, id, { sensitive: true })
  await desk.take('assign', more.dispatcher, id, { department: 'housing', cosigners: [lamps] })
  await desk.submit(more.housing, id)
  return { ...desk, id }
}

test('a sensitive response is not handed in before somebody is named who signs along', async () => {
  const { register, verify, assign, submit, take, store } = bench()
  const { id } = (await register()).body.concern
  await verify(more.editor, id, { sensitive: true })
  await assign(more.dispatcher, id)
  const alone = await submit(more.housing, id)
  expect(alone).toMatchObject({ status: 400, body: { detail: '这条舆情敏感，回应前要先会签，请写明由哪些单位会签' } })
  expect((await take('submit', more.housing, id, { cosigners: ['housing'] })).status).toBe(400)
  expect((await take('submit', more.housing, id, { cosigners: [lamps] })).status).toBe(200)
  expect((await store.get(id))!.status).toBe('cosigning')
})

test('nobody signs it before the other department has agreed; then the lead is told and signs', async () => {
  const { id, sign, take, told, store, list } = await waiting()
  expect((await sign(more.lead, id)).status).toBe(409)
  expect((await told(more.lampsLead)).join()).toContain('等市城市管理局会签')
  for (const caller of [more.lamps, more.lead, more.housing, more.dispatcher])
    expect((await take('agree', caller, id)).status).toBe(403)
  expect((await take('agree', more.lampsLead, id)).status).toBe(200)
  expect((await store.get(id))!.status).toBe('review')
  expect((await told(more.lead)).join()).toContain('会签都同意了')
  expect((await list()).concerns).toEqual([])
  expect((await sign(more.lead, id)).status).toBe(200)
})

test('an objection sends it back with its reason, and what is handed in anew is signed along anew', async () => {
  const { id, take, submit, told, desk, store } = await waiting()
  await take('object', more.lampsLead, id, { reason: '【示例】路灯的部分和我们查到的不一致' })
  expect((await desk(more.housing))[0]).toMatchObject({ status: 'assigned', draft: { text: answer } })
  expect((await desk(more.housing))[0]?.sentBack).toContain('路灯的部分')
  expect((await told(more.housing)).join()).toContain('会签没有通过')
  await submit(more.housing, id, '【示例回应】改过的话')
  expect((await store.get(id))!).toMatchObject({ status: 'cosigning' })
  expect((await store.get(id))!.cosigned).toBeUndefined()
})

test('of two who sign along both have to', async () => {
  const { id, take, store } = await waiting()
  await take('sendBack', more.housing, id)
  await take('submit', more.housing, id, { cosigners: ['ecology'] })
  await take('agree', more.lampsLead, id)
  expect((await store.get(id))!.status).toBe('cosigning')
  const other = { ...more.lampsLead, id: 'staff-ecology-lead', department: 'ecology' }
  await take('agree', other, id)
  expect((await store.get(id))!.status).toBe('review')
})

test('the supervisor signs along only where nobody of that department can, or when the hours have run out', async () => {
  const manned = await waiting()
  expect((await manned.take('agree', more.supervisor, manned.id)).status).toBe(403)
  manned.house.clock.advance(48 * hour + 1)
  expect((await manned.take('agree', more.supervisor, manned.id)).status).toBe(200)
  expect((await manned.store.get(manned.id))!.events.at(-1)).toMatchObject({ type: 'agreed', onBehalf: true })
  const empty = bench()
  const id = await empty.at('cosigning')
  expect((await empty.take('agree', more.supervisor, id)).status).toBe(200)
})

test('who signs along reads the response once it is handed in, and not while it is being written', async () => {
  const { id, desk, take } = await waiting()
  expect((await desk(more.lampsLead))[0]?.draft).toMatchObject({ text: answer })
  await take('sendBack', more.housing, id)
  expect((await desk(more.lampsLead))[0]?.draft).toBeUndefined()
})

test('once the response is out nobody is said to have yet to sign along: they all have, until it is to be put right', async () => {
  const { id, take, sign, desk, submit } = await waiting()
  const along = async () => (await desk(more.dispatcher))[0]?.cosigners.map(({ agreed }) => agreed)
  expect(await along()).toEqual([false])
  await take('agree', more.lampsLead, id)
  await sign(more.lead, id)
  expect(await along()).toEqual([true])
  await take('reopen', more.supervisor, id)
  await submit(more.housing, id)
  expect(await along()).toEqual([false])
  await take('agree', more.lampsLead, id)
  await sign(more.lead, id)
  await take('withdraw', more.supervisor, id)
  expect(await along()).toEqual([])
})
