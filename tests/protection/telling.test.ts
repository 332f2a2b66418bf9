import { accounts } from '../../functions/platform/identity/account'
import { inquiries } from '../../functions/inquiries/store'
import { outboxOf } from '../../functions/messages/outboxOf'
import { inboxItems } from '../../functions/messages/inbox'
import { newCitizen } from '../../functions/people/signIn/citizenOf'
import { example } from '../support/door'
import { testHouse } from '../support/house'
import { breakingAfter } from '../support/messages'
import { linesOf, people, protecting } from './office'

const { administrator, supervisor, ofCounty } = people
const today = '2026-11-23'

test('a signed notice reaches whoever asked the cases it names, each once, and says how many and when', async () => {
  const { house, opened, signedNotice, act, count, sweep, inbox, list, kept } = await protecting()
  const [one, two, other] = [await opened(), await opened(), await opened({}, example.neighbour)]
  const id = await signedNotice({ kind: 'cases', codes: [one.id, two.id.toLowerCase()] })
  expect((await count(administrator, id)).body).toEqual({ people: 1, without: 0 })
  await act(administrator, id, 'telling')
  await sweep()
  await sweep()
  expect(await inbox('citizen-one')).toMatchObject([
    { title: '个人信息泄露、篡改、丢失通知书（市政务公开办公室）', text: expect.stringContaining('示例：self') },
  ])
  expect((await inbox('citizen-one'))[0]?.text).not.toContain('示例：who')
  expect(await inbox('citizen-two')).toEqual([])
  expect((await list(supervisor))[0]?.told).toMatchObject([
    { edition: 1, by: '示例管理员', done: { people: 1, without: 0, at: house.now().toISOString() } },
  ])
  expect(JSON.stringify((await kept(id)).events)).not.toContain('citizen-')
  expect(other.id).toBeTruthy()
})

test('nobody is told before it is signed, twice of one edition, or by one that names nobody', async () => {
  const { begin, signedNotice, act, opened } = await protecting()
  const { id: code } = await opened()
  const { body } = await begin(administrator, 'breach', {
    lines: linesOf('breach'),
    people: { kind: 'cases', codes: [code] },
  })
  expect((await act(administrator, body.id, 'telling')).status).toBe(409)
  const kept = await signedNotice({ kind: 'nobody' })
  expect((await act(administrator, kept, 'telling')).body.detail).toContain('只留档')
  const told = await signedNotice({ kind: 'cases', codes: [code] })
  expect((await act(supervisor, told, 'telling')).status).toBe(200)
  expect((await act(supervisor, told, 'telling')).body.detail).toContain('只告知一次')
})

test('of a unit’s cases of some days those who asked are told; spoken cases have nobody here, and are counted', async () => {
  const { house, opened, signedNotice, act, sweep, inbox, list } = await protecting()
  await opened()
  const spoken = await opened({}, example.neighbour)
  const rows = house.store(inquiries)
  await rows.save({ ...(await rows.get(spoken.id))!, citizen: 'spoken-staff-housing' })
  await opened({ department: 'urban-management' }, { ...example.neighbour, id: 'citizen-three' })
  house.clock.advance(3 * 86_400_000)
  await opened({}, example.neighbour)
  const id = await signedNotice({ kind: 'unit', unit: 'housing', from: today, until: today })
  await act(administrator, id, 'telling')
  await sweep()
  const [record] = await list(supervisor)
  expect(record?.told[0]?.done).toMatchObject({ people: 1, without: 1 })
  expect(record?.editions[0]?.content.people).toMatchObject({ unit: 'housing', unitName: '市住房城乡建设局' })
  expect(await inbox('citizen-one')).toHaveLength(1)
  expect(await inbox('citizen-two')).toEqual([])
  expect(await inbox('citizen-three')).toEqual([])
})

test('everybody with an account is told once: joined accounts are one person, closed ones nobody', async () => {
  const { house, signedNotice, act, sweep, inbox, list } = await protecting()
  const book = house.store(accounts)
  const at = house.now().toISOString()
  await book.save({ ...(await book.get('citizen-two'))!, joinedInto: { id: 'citizen-one', at, places: [] } })
  await book.save({ ...(await book.get('citizen-three'))!, closed: { at } })
  const id = await signedNotice({ kind: 'everyone' })
  await act(administrator, id, 'telling')
  await sweep()
  expect((await list(supervisor))[0]?.told[0]?.done).toMatchObject({ people: 1, without: 0 })
  expect(await inbox('citizen-one')).toHaveLength(1)
})

test('who is meant is who was there when it was issued: an account or a case of later is told nothing and not counted', async () => {
  const { house, signedNotice, opened, act, count, sweep, inbox, list } = await protecting()
  await opened()
  const [all, some] = [
    await signedNotice({ kind: 'everyone' }),
    await signedNotice({ kind: 'unit', unit: 'housing', from: today, until: today }),
  ]
  expect([(await count(administrator, all)).body, (await count(administrator, some)).body]).toEqual([
    { people: 3, without: 0 },
    { people: 1, without: 0 },
  ])
  for (const id of [all, some]) await act(administrator, id, 'telling')
  house.clock.advance(60_000)
  await house.store(accounts).create(newCitizen('citizen-later', { name: '示例居民' }, house.now()))
  await opened({}, example.neighbour)
  await sweep()
  const done = (await list(supervisor)).map(({ told }) => told[0]?.done?.people)
  expect(done.toSorted()).toEqual([1, 3])
  expect([await inbox('citizen-later'), (await inbox('citizen-two')).length]).toEqual([[], 1])
})

test('broken off in the middle, whoever was missed is told and nobody twice, and the number is right', async () => {
  const house = testHouse()
  let breaks = true
  const broken = breakingAfter(1, house.store(inboxItems))
  const store: typeof house.store = (kind) =>
    (breaks && (kind as unknown) === inboxItems ? broken : house.store(kind)) as never
  const all = await protecting({ store, now: '2026-11-23T02:00:00.000Z' })
  const id = await all.signedNotice({ kind: 'everyone' })
  await all.act(administrator, id, 'telling')
  await all.sweep().catch(() => undefined)
  expect((await all.list(supervisor))[0]?.told[0]?.done).toBeUndefined()
  breaks = false
  all.house.clock.advance(60_000)
  await outboxOf(all.house)()
  expect((await all.list(supervisor))[0]?.told[0]?.done).toMatchObject({ people: 3 })
  for (const one of ['citizen-one', 'citizen-two', 'citizen-three']) expect(await all.inbox(one)).toHaveLength(1)
})

test('a county names cases of its own tree alone, and never everybody', async () => {
  const { begin, opened } = await protecting()
  const { id: code } = await opened()
  const by = (whom: object) => begin(ofCounty, 'breach', { lines: linesOf('breach'), people: whom })
  expect((await by({ kind: 'everyone' })).status).toBe(400)
  expect((await by({ kind: 'cases', codes: [code] })).body.detail).toContain(code)
  expect((await by({ kind: 'unit', unit: 'housing', from: today, until: today })).status).toBe(400)
  expect((await by({ kind: 'unit', unit: 'housing@371502', from: today, until: today })).status).toBe(201)
})

test('a code that there is not, days the wrong way round and more cases than one notice names are refused at their field', async () => {
  const { begin } = await protecting()
  const by = (whom: object) => begin(administrator, 'breach', { lines: linesOf('breach'), people: whom })
  expect((await by({ kind: 'cases', codes: ['7K2M-93QF', 'no'] })).body.errors).toMatchObject([
    { field: 'content.people.codes', message: expect.stringContaining('7K2M-93QF、no') },
  ])
  expect((await by({ kind: 'unit', unit: 'housing', from: today, until: '2026-11-22' })).status).toBe(400)
  expect((await by({ kind: 'unit', unit: 'housing', from: '2000-01-01', until: today })).status).toBe(400)
  expect((await by({ kind: 'cases', codes: Array.from({ length: 301 }, () => '7K2M-93QF') })).status).toBe(400)
})
