import { protectionDiffersIn } from '@shared/protection/replay'
import type { Caller } from '@shared/people/caller'
import { accounts } from '../../functions/platform/identity/account'
import { protectionRecords } from '../../functions/protection/store'
import { sha256 } from '../../functions/platform/sha256'
import { example } from '../support/door'
import { accountOf, linesOf, people, protecting } from './office'

const { administrator, supervisor, ofCounty, countySupervisor, otherCounty } = people
const impact = { lines: linesOf('impact') }

test('an administrator writes an assessment, the supervisor signs it, and from then on it is kept and only read', async () => {
  const { begin, act, list } = await protecting()
  const { status, body } = await begin(administrator, 'impact', impact)
  expect(status).toBe(201)
  expect(await list(supervisor)).toMatchObject([{ status: 'waiting', unit: { name: '市政务公开办公室' } }])
  expect((await act(supervisor, body.id, 'signature')).status).toBe(200)
  const [one] = await list(administrator)
  expect(one).toMatchObject({
    status: 'signed',
    editions: [{ edition: 1, content: impact, writtenBy: ['示例管理员'], by: { name: '示例督查' } }],
    can: ['write'],
  })
  for (const step of ['return', 'drop', 'signature'])
    expect((await act(administrator, body.id, step, step === 'return' ? { reason: '示例：再写细' } : {})).status).toBe(
      step === 'drop' ? 409 : 403,
    )
})

test('whoever wrote a word of it does not sign it, also where both wrote', async () => {
  const { begin, act } = await protecting()
  const { body } = await begin(administrator, 'impact', impact)
  expect(await act(administrator, body.id, 'signature')).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('写过这一份的人不能签') },
  })
  await act(supervisor, body.id, 'draft', { content: { lines: linesOf('impact', { risk: '示例：改过' }) } })
  expect((await act(supervisor, body.id, 'signature')).status).toBe(403)
})

test('a new edition waits beside what was signed; what was signed stays word for word', async () => {
  const { begin, act, list } = await protecting()
  const { body } = await begin(administrator, 'impact', impact)
  await act(supervisor, body.id, 'signature')
  const content = { lines: linesOf('impact', { measures: '示例：加了两步登录' }) }
  await act(administrator, body.id, 'draft', { content })
  expect(await list(supervisor)).toMatchObject([
    { status: 'waiting', draft: { content }, editions: [{ content: impact }] },
  ])
  await act(supervisor, body.id, 'signature')
  expect((await list(supervisor))[0]?.editions.map((one) => [one.edition, one.content])).toEqual([
    [2, content],
    [1, impact],
  ])
})

test('sent back it says what is to be mended; dropped it is no more, and what was written stays in its history', async () => {
  const { begin, act, list, kept, sweep, inbox } = await protecting()
  const { body } = await begin(administrator, 'impact', impact)
  await act(supervisor, body.id, 'return', { reason: '示例：风险写细一点' })
  await sweep()
  expect(await inbox(administrator.id)).toMatchObject([{ title: expect.stringContaining('退回修改') }])
  expect((await act(supervisor, body.id, 'signature')).status).toBe(409)
  await act(administrator, body.id, 'drop')
  expect(await list(supervisor)).toMatchObject([{ status: 'dropped', can: [] }])
  expect((await kept(body.id)).events[0]).toMatchObject({ type: 'written', content: impact })
})

test('every line is to be written, short enough and without a person’s number; what is wrong changes nothing', async () => {
  const { begin, list } = await protecting()
  const wrong = (more: Record<string, string>) => begin(administrator, 'impact', { lines: linesOf('impact', more) })
  expect((await wrong({ risk: '' })).body.errors).toMatchObject([{ field: 'content.lines.risk' }])
  expect((await wrong({ risk: '长'.repeat(1_001) })).status).toBe(400)
  expect((await wrong({ risk: '示例：13800000001 的号码' })).body.detail).toContain('手机号')
  expect((await wrong({ else: '示例' })).status).toBe(400)
  const withPeople = await begin(administrator, 'impact', { ...impact, people: { kind: 'everyone' } })
  expect(withPeople.body.errors).toMatchObject([{ field: 'content.people' }])
  expect(await list(administrator)).toEqual([])
})

test('a county keeps its own: its supervisor and the city read and sign them, another county does not see them', async () => {
  const { begin, act, list } = await protecting()
  const { body } = await begin(ofCounty, 'impact', impact)
  expect((await list(countySupervisor)).map(({ unit }) => unit.id)).toEqual(['desk@371502'])
  expect(await list(otherCounty)).toEqual([])
  expect((await act(otherCounty, body.id, 'signature')).status).toBe(404)
  expect((await act(countySupervisor, body.id, 'signature')).status).toBe(200)
  await begin(administrator, 'impact', impact)
  expect(await list(countySupervisor)).toHaveLength(1)
  expect(await list(supervisor)).toHaveLength(2)
})

test('what a county writes waits for its own supervisor too, what the city writes does not; whoever wrote it is told nothing', async () => {
  const { begin, house, sweep, inbox } = await protecting()
  const hire = (caller: Caller) => house.store(accounts).create(accountOf(caller, house.now()))
  for (const one of [supervisor, countySupervisor, administrator, ofCounty, otherCounty]) await hire(one)
  const waits = async (who: Caller) => (await inbox(who.id)).filter(({ title }) => title.startsWith('等签字')).length
  const all = async () => {
    await sweep()
    return Promise.all([supervisor, countySupervisor, administrator, ofCounty, otherCounty].map(waits))
  }
  await begin(administrator, 'impact', impact)
  expect(await all()).toEqual([1, 0, 0, 0, 0])
  await begin(ofCounty, 'impact', impact)
  expect(await all()).toEqual([2, 1, 0, 0, 0])
  await begin(countySupervisor, 'impact', impact)
  expect(await all()).toEqual([2, 1, 1, 1, 0])
})

test('where a county has no supervisor those of the city are told once, and nobody else', async () => {
  const { begin, house, sweep, inbox } = await protecting()
  for (const one of [supervisor, example.dispatcher]) await house.store(accounts).create(accountOf(one, house.now()))
  await begin(ofCounty, 'impact', impact)
  await sweep()
  expect([await inbox(supervisor.id), await inbox(example.dispatcher.id)]).toMatchObject([
    [{ title: expect.stringContaining('等签字') }],
    [],
  ])
})

test('who looks after no accounts and watches over nothing does not get in', async () => {
  const { begin } = await protecting()
  for (const caller of [example.lead, example.housing, example.dispatcher, example.citizen])
    expect((await begin(caller, 'impact', impact)).status).toBe(403)
})

test('a record rewritten, or standing otherwise than its history says, is found', async () => {
  const { house, begin, act, kept } = await protecting()
  const { body } = await begin(administrator, 'impact', impact)
  await act(supervisor, body.id, 'signature')
  const one = await kept(body.id)
  expect(protectionDiffersIn(one, sha256)).toBeUndefined()
  const rewritten = one.events.map((event) => (event.type === 'written' ? { ...event, content: { lines: {} } } : event))
  expect(protectionDiffersIn({ ...one, events: rewritten }, sha256)).toBe('第 1 条经过')
  const { signed: _gone, ...unsigned } = one
  expect(protectionDiffersIn(unsigned, sha256)).toBe('签过字的内容')
  expect((await house.store(protectionRecords).get(body.id))?.version).toBe(1)
})

test('it is written on a bounded number of times, so that all that was written fits', async () => {
  const { begin, act } = await protecting()
  const { body } = await begin(administrator, 'impact', impact)
  for (let nth = 2; nth <= 8; nth++)
    expect((await act(administrator, body.id, 'draft', { content: impact })).status).toBe(200)
  expect(await act(administrator, body.id, 'draft', { content: impact })).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining('请另写一份') },
  })
})
