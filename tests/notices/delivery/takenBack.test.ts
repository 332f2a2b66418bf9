import type { listToTell } from '@shared/notices/delivery/contractTelling'
import { accounts } from '../../../functions/platform/identity/account'
import { reachables, reachId } from '../../../functions/messages/followers/reached'
import { fanOuts, takenBackOf } from '../../../functions/notices/followers/store'
import { type City, draft, plainDraft, villages } from './place'
import { clerk, here, leaveCity, li, takingBackIn } from './takingBack'

afterEach(leaveCity)
const said = ({ wechat }: City, name: string) => wechat.said.get(`openid-${name}`)

test('whoever was told of a notice by WeChat or SMS is told once, the same way, that it is withdrawn', async () => {
  const there = await takingBackIn({
    li,
    wang: { places: here, phone: '13800000001' },
    next: { ...li, places: [villages.next] },
  })
  const id = await there.goesUp()
  await there.withdraw(id)
  expect(there.received('li')).toBe(1)
  await there.settle()
  await there.settle()
  expect([there.received('li'), there.received('next')]).toEqual([2, 0])
  expect(said(there, 'li')).toMatchObject({ thing1: '已撤回：王化村征地补偿安置公告', date4: '2026年11月23日' })
  expect([...there.texts.received]).toEqual([['+8613800000001', 2]])
  expect(there.texts.said.get('+8613800000001')).toEqual(['王化村村委会', '土地征收', '已撤回'])
})

test('nobody is told that a notice is withdrawn who was never told of it', async () => {
  const there = await takingBackIn({ li, muted: { ...li, muted: here }, inbox: { places: here } })
  const id = await there.publishOnly()
  await there.withdraw(id)
  await there.settle()
  expect([there.received('li'), there.received('muted')]).toEqual([0, 0])
  const second = await there.goesUp({ ...draft, title: '王化村征地补偿安置公告（二）' })
  await there.withdraw(second)
  await there.settle()
  expect([there.received('li'), there.received('muted'), there.received('inbox')]).toEqual([2, 0, 0])
})

test('whoever muted the place, stopped following it, took WeChat back or closed their account meanwhile is left alone', async () => {
  const names = ['muted', 'left', 'silent', 'gone'] as const
  const there = await takingBackIn({ ...Object.fromEntries(names.map((name) => [name, li])), li })
  const id = await there.goesUp()
  const reach = there.house.store(reachables)
  const people = there.house.store(accounts)
  await reach.save({ ...(await reach.get(reachId('citizen-muted')))!, muted: here })
  const { wechat: _wechat, ...silent } = (await reach.get(reachId('citizen-silent')))!
  await reach.save(silent)
  await people.save({ ...(await people.get('citizen-left'))!, places: [villages.next] })
  await people.save({ ...(await people.get('citizen-gone'))!, disabled: true, places: [] })
  await there.withdraw(id)
  await there.settle()
  expect(names.map((name) => there.received(name))).toEqual([1, 1, 1, 1])
  expect(there.received('li')).toBe(2)
})

test('at night nothing leaves: that it is withdrawn is told in the morning', async () => {
  const there = await takingBackIn({ li, awake: { ...li, quiet: 'none' } })
  const id = await there.goesUp()
  there.house.clock.set('2026-11-23T15:00:00.000Z')
  await there.withdraw(id)
  await there.settle()
  expect([there.received('li'), there.received('awake')]).toEqual([1, 2])
  there.house.clock.set('2026-11-23T23:00:01.000Z')
  await there.tell()
  expect([there.received('li'), there.received('awake')]).toEqual([2, 2])
})

test('while WeChat was busy when it was withdrawn: who waited is told nothing, who was told is told', async () => {
  const there = await takingBackIn({ li, late: { ...li, quiet: 'evening' } }, '2026-11-23T12:30:00.000Z')
  const id = await there.goesUp()
  expect(await there.standings()).toEqual({ li: 'wechat', late: 'open' })
  await there.withdraw(id)
  await there.settle()
  there.house.clock.set('2026-11-24T00:30:00.000Z')
  await there.settle()
  expect([there.received('li'), there.received('late')]).toEqual([2, 0])
  expect(await there.standings()).toEqual({ li: 'wechat', late: 'inbox' })
})

test('a batch that is in a hand is waited for: nobody hears of the withdrawal before the notice', async () => {
  const there = await takingBackIn({ li })
  const id = await there.publishOnly()
  await there.sweep()
  there.wechat.mood('silent')
  const telling = there.tell()
  await new Promise((done) => setTimeout(done, 300))
  await there.withdraw(id)
  await there.sweep()
  const { items } = await there.house.store(fanOuts).page({ index: 'second', key: takenBackOf(id) })
  expect(items).toMatchObject([{ pages: 0 }])
  await telling
  there.wechat.mood('well')
  there.house.clock.advance(180_000)
  await there.settle()
  // Nobody can tell whether the first one came: they are told, so that nobody goes by what stands no more.
  expect(await there.standings()).toEqual({ li: 'unsure' })
  expect(said(there, 'li')).toMatchObject({ thing1: '已撤回：王化村征地补偿安置公告' })
})

test('whoever was told of several notices together is told of the withdrawal at once, and not of what they were not told', async () => {
  const there = await takingBackIn({ li: { ...li, grants: 5, pace: 'daily' } })
  const told = await there.goesUp(plainDraft)
  there.house.clock.set('2026-11-24T00:00:01.000Z')
  await there.tell()
  const notTold = await there.goesUp({
    ...plainDraft,
    title: '王化村老年食堂换菜单',
    text: '老年食堂换了菜单，欢迎来吃。',
    from: '2026-11-24',
  })
  await there.withdraw(notTold)
  await there.withdraw(told)
  await there.settle()
  expect(there.received('li')).toBe(2)
  expect(said(there, 'li')).toMatchObject({ thing1: '已撤回：王化村老年食堂开饭通知' })
})

test('the last grant stays for what law wants told: of a plain notice it is counted who could not be told', async () => {
  const there = await takingBackIn({ li: { ...li, grants: 2 } })
  await there.withdraw(await there.goesUp(plainDraft))
  await there.settle()
  expect(there.received('li')).toBe(1)
  expect(await there.takenBack()).toMatchObject([{ how: '撤回', wechat: 0, sms: 0, open: 0, missed: 1, inPerson: [] }])
})

describe('a notice that is corrected', () => {
  test('who follows what the correction is for hears once, of the correction, which says that it is one', async () => {
    const there = await takingBackIn({ li: { ...li, grants: 5 }, wang: { places: here, phone: '13800000001' } })
    const id = await there.goesUp()
    await there.correct(id, { text: '登记地点改到沙镇镇政府二楼，其余不变。' })
    await there.settle()
    await there.settle()
    expect(there.received('li')).toBe(2)
    expect(said(there, 'li')).toMatchObject({ thing1: '更正：王化村征地补偿安置公告' })
    expect(there.texts.received.get('+8613800000001')).toBe(2)
    expect(there.texts.said.get('+8613800000001')?.[1]).toBe('土地征收（更正）')
  })

  test('whoever was told in person is told in person of the correction, and listed once', async () => {
    const there = await takingBackIn({ poor: { places: here } })
    const id = await there.goesUp()
    const body = { area: villages.王化村, people: 1, seen: 0 }
    await there.call(clerk, 'POST /api/notices/{id}/told-in-person', { params: { id }, body })
    await there.correct(id, { text: '登记地点改到沙镇镇政府二楼，其余不变。' })
    await there.settle()
    expect(await there.takenBack()).toMatchObject([{ id, how: '更正', inPerson: [] }])
    const { body: now } = await there.call<typeof listToTell>(clerk, 'GET /api/notices/to-tell')
    expect(now.notices).toMatchObject([{ inPerson: [{ area: villages.王化村, people: 1, told: 0 }] }])
  })

  test('who is not meant any more hears that what they were told stands no longer', async () => {
    const there = await takingBackIn({ li: { ...li, grants: 5 }, next: { places: [villages.next], grants: 5 } })
    const id = await there.goesUp()
    const other = await there.correct(id, { areas: [villages.next], title: '南关村征地补偿安置公告' })
    await there.settle()
    expect([there.received('li'), there.received('next')]).toEqual([2, 1])
    expect(said(there, 'li')).toMatchObject({ thing1: '已更正：王化村征地补偿安置公告', thing2: '王化村村委会' })
    expect([...there.wechat.received.keys()]).not.toContain(`openid-li notices/issue/index?id=${other}`)
  })
})

test('without a text that carriers approved for it nobody is told by SMS that a notice is withdrawn', async () => {
  const there = await takingBackIn({ wang: { places: here, phone: '13800000001' } })
  there.house.reach!.sms!.takesBack = false
  await there.withdraw(await there.goesUp())
  await there.settle()
  expect(there.texts.received.get('+8613800000001')).toBe(1)
  expect(await there.takenBack()).toMatchObject([{ sms: 0, missed: 1, inPerson: [{ people: 1 }] }])
})
