import { promiseDiffersIn } from '@shared/promises/replay'
import { examplePromises } from '../../seeds/promises/examples'
import { more } from '../inquiries/people'
import { bench, words } from './bench'

test('a promise is nowhere public before it is signed', async () => {
  const { at, list, read } = bench()
  for (const status of ['proposed', 'returned', 'dropped'] as const)
    expect((await read(await at(status))).status).toBe(404)
  expect(await list('2026')).toMatchObject({ promises: [], tally: { signed: 0 } })
})

test('the public reads what was promised, how anybody can tell, and each step since, without a person', async () => {
  const { at, take, read } = bench()
  const id = await at('open')
  await take('report', id, { body: { link: 'https://example.com/list' } })
  const { promise } = (await read(id)).body
  expect(promise).toMatchObject({ title: words.title, measure: words.measure, percent: 40, clock: '还有 27 天' })
  expect(promise.steps.map((one) => one.words)).toEqual(['公开承诺', '进展 40%'])
  expect(promise.steps[1]).toMatchObject({ text: '5 个小区已经装好', link: 'https://example.com/list' })
  for (const { name } of [more.housing, more.lead]) expect(JSON.stringify(promise)).not.toContain(name)
})

test('what was promised for a later year has its year on the page as soon as it is signed', async () => {
  const { propose, take, list } = bench()
  const { id } = (await propose(more.housing, { ...words, due: '2028-03-31' })).body.promise
  expect((await list()).years).toEqual(['2026', '2025', '2024', '2023'])
  await take('sign', id)
  expect((await list()).years).toEqual(['2028', '2026', '2025', '2024', '2023'])
  expect((await list('2028')).promises).toMatchObject([{ title: words.title, due: '2028-03-31' }])
})

test('putting off keeps the day that was said first on the page, and makes nothing timely', async () => {
  const { house, at, take, read, list } = bench()
  const id = await at('open')
  await take('postpone', id)
  house.clock.set('2027-01-10T02:00:00.000Z')
  expect((await read(id)).body.promise).toMatchObject({
    due: '2027-01-31',
    firstDue: '2026-12-20',
    overdue: true,
    clock: '超过 21 天',
  })
  await take('claim', id)
  await take('confirm', id)
  expect((await read(id)).body.promise).toMatchObject({ status: 'kept', clock: '晚 21 天做到' })
  expect((await list('2026')).tally).toMatchObject({ signed: 1, keptInTime: 0, keptLate: 1 })
})

test('what is reported as done is not done until the supervisor has looked, and a refusal says in public what is missing', async () => {
  const { at, take, read, list } = bench()
  const id = await at('claimed')
  expect((await list('2026')).tally).toMatchObject({ signed: 1, claimed: 1, keptInTime: 0 })
  await take('refuse', id)
  const { promise } = (await read(id)).body
  expect(promise).toMatchObject({ status: 'open', percent: 0 })
  expect(promise.steps.at(-1)).toMatchObject({ words: '督查核实：还没有做到', text: '还有 3 个小区没有通电' })
})

test('one that was withdrawn stays on the page with its reason, and stays in the number of all', async () => {
  const { at, list, read } = bench()
  const id = await at('withdrawn')
  await at('kept')
  await at('open')
  const { tally, promises } = await list('2026')
  expect(tally).toEqual({ signed: 3, keptInTime: 1, keptLate: 0, claimed: 0, going: 1, overdue: 0, withdrawn: 1 })
  expect(promises).toHaveLength(3)
  expect((await read(id)).body.promise.steps.at(-1)).toMatchObject({ text: '小区整体改造，不再单独装' })
})

test('it is looked at again in a later year, not in the same', async () => {
  const { house, at, take, read } = bench()
  const id = await at('kept')
  expect((await take('lookBack', id)).body.detail).toBe('做到的第二年起才回头看')
  house.clock.set('2027-01-02T02:00:00.000Z')
  expect((await take('lookBack', id, { body: { holds: false, text: '有 2 个车棚停用了' } })).status).toBe(200)
  expect((await read(id)).body.promise.steps.at(-1)).toMatchObject({
    words: '回头看：没有管住',
    text: '有 2 个车棚停用了',
  })
})

test.each([
  ['sign', 'proposed', { measure: '有事找张三，电话 13800000001' }],
  ['report', 'open', { text: '找李四 13800000001 报名' }],
  ['claim', 'open', { text: '身份证 371502199001011234 的住户已领' }],
  ['postpone', 'open', { reason: '住户 13800000001 不同意' }],
  ['withdraw', 'open', { reason: '住户 13800000001 不同意' }],
  ['refuse', 'claimed', { reason: '13800000001 说没有通电' }],
] as const)('%s brings nobody’s number before the public', async (action, status, body) => {
  const { at, take, propose, store } = bench()
  const id = action === 'sign' ? (await propose(more.housing, { ...words, ...body })).body.promise.id : await at(status)
  const before = await store.get(id)
  const refused = await take(action, id, action === 'sign' ? {} : { body })
  expect([refused.status, refused.body.detail]).toEqual([400, expect.stringContaining('公开前要去掉个人信息')])
  expect(await store.get(id)).toEqual(before)
})

test.each([
  [{ due: '2026-11-23' }, '到期日要在今天以后'],
  [{ due: '2026-13-01' }, '2026-12-31'],
  [{ title: '好' }, '至少写 4 个字'],
])('a promise that says %j is refused with a plain word', async (wrong, word) => {
  const refused = await bench().propose(more.housing, { ...words, ...wrong })
  expect(refused.status).toBe(400)
  expect(JSON.stringify(refused.body)).toContain(word)
})

test('a link that is no address of a page is refused', async () => {
  const { at, take } = bench()
  const id = await at('open')
  for (const link of ['javascript:alert(1)', 'data:text/html,x', '看网站'])
    expect((await take('report', id, { body: { link } })).status).toBe(400)
})

test('a department promises for itself; the office says for whom', async () => {
  const { propose, desk } = bench()
  expect((await propose(more.lamps, { ...words, department: 'housing' })).body.promise.department).toBe('市城市管理局')
  expect((await propose(more.editor)).body.detail).toBe('选一个责任单位')
  expect((await propose(more.editor, { ...words, department: 'housing' })).status).toBe(201)
  expect((await desk(more.housing)).map(({ departmentId }) => departmentId)).toEqual(['housing'])
  expect(await desk(more.supervisor)).toHaveLength(2)
})

test('every promise follows from its history, the examples too, and what was changed by hand is named', async () => {
  const { at, store, house } = bench()
  const ids = [await at('returned'), await at('open'), await at('claimed'), await at('kept'), await at('withdrawn')]
  for (const id of ids) expect(promiseDiffersIn((await store.get(id))!)).toBeUndefined()
  for (const one of examplePromises(house.now(), await house.reference())) expect(promiseDiffersIn(one)).toBeUndefined()
  const kept = (await store.get(ids[3]!))!
  expect(promiseDiffersIn({ ...kept, firstDue: '2027-06-30' })).toBe('最初的到期日')
  expect(promiseDiffersIn({ ...kept, percent: 50 })).toBe('进度')
})
