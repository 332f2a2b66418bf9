import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { inquiries } from '../../functions/inquiries/store'
import { matterDiffersIn } from '@shared/notices/chain/replay'
import { chains } from '@shared/notices/chain/chains'
import { matters } from '../../functions/notices/matters/store'
import { notices } from '../../functions/notices/store'
import { voices } from '../../functions/notices/voices/store'
import { door } from '../support/door'
import { compensationUp, resident } from './hearing/compensationUp'
import { land, village } from './office'

test('what a resident says of a notice is a case of its department, linked with the notice and its matter', async () => {
  const { say, notice, id, house, card } = await compensationUp()
  const { status, body } = await say(resident(1))
  expect(status).toBe(201)
  expect(body).toMatchObject({ department: '市自然资源和规划局' })
  const inquiry = await house.store(inquiries).get(body.inquiry)
  expect(inquiry).toMatchObject({
    kind: 'suggestion',
    status: 'handling',
    citizen: 'citizen-1',
    area: village,
    department: { id: 'natural-resources' },
    text: '对公告「【示例】王化村道路拓宽征地补偿安置公告」提意见：示例：青苗的补偿标准写低了',
  })
  const { items } = await house.store(voices).page({ index: 'first', key: `voices#${id}` })
  expect(items).toMatchObject([{ notice, about: id, wish: 'comment', inquiry: body.inquiry }])
  expect(JSON.stringify(items)).not.toContain('citizen-1')
  expect((await card()).voices).toMatchObject([{ wish: 'comment', inquiry: body.inquiry }])
})

test('sent again by a phone that got no answer it is one case; said again in other words it is another', async () => {
  const { say, house, id } = await compensationUp()
  const [first, again] = [
    await say(resident(1), { key: 'one-sending' }),
    await say(resident(1), { key: 'one-sending' }),
  ]
  expect(again.body.inquiry).toBe(first.body.inquiry)
  await say(resident(1), { text: '示例：登记地点太远，老人去不了' })
  expect((await house.store(voices).page({ index: 'first', key: `voices#${id}` })).items).toHaveLength(2)
})

test('it goes to the very department that issued the notice, also where the place has an organ of its own for such matters', async () => {
  const { house, say, notice } = await compensationUp()
  const kept = (await house.store(notices).get(notice))!
  const housing = { id: 'housing', name: '市住房城乡建设局' }
  await house.store(notices).save({ ...kept, department: housing })
  const { body } = await say(resident(1), { text: '示例：房屋的补偿标准写低了' })
  expect(body.department).toBe(housing.name)
  expect((await house.store(inquiries).get(body.inquiry))?.department).toEqual(housing)
})

test('changed after its answer was lost on the way an opinion is no second case: whoever sends it is told which one is there', async () => {
  const { say, house, id } = await compensationUp()
  const first = await say(resident(1), { key: 'one-sending' })
  const changed = await say(resident(1), { key: 'one-sending', text: '示例：青苗和果树的补偿标准都写低了，请重新算' })
  expect(changed.status).toBe(409)
  expect(changed.body).toMatchObject({
    type: 'urn:problem:said-before',
    about: first.body.inquiry,
    detail: expect.stringContaining(`编号 ${first.body.inquiry}`),
  })
  expect((await house.store(inquiries).page({ index: 'second', key: 'citizen-1' })).items).toHaveLength(1)
  // It is another opinion after all: under a key of its own it is another case.
  expect((await say(resident(1), { text: '示例：登记地点太远，老人去不了' })).status).toBe(201)
  expect((await house.store(voices).page({ index: 'first', key: `voices#${id}` })).items).toHaveLength(2)
})

test('whoever turned their opinion into an application for a hearing after a lost answer is told that the opinion is there', async () => {
  const { say, hearing, card } = await compensationUp()
  const first = await say(resident(1), { key: 'one-sending' })
  expect((await hearing(resident(1), { key: 'one-sending' })).body).toMatchObject({ about: first.body.inquiry })
  expect((await hearing(resident(1))).status).toBe(201)
  expect((await card()).card.asked).toMatchObject({ count: 1 })
})

test('an application for a hearing sent again after a lost answer is received, also after the period has ended, and counts once', async () => {
  const { hearing, card, house } = await compensationUp()
  const first = await hearing(resident(1), { key: 'one-sending' })
  house.clock.set('2027-02-01T02:00:00.000Z')
  const again = await hearing(resident(1), { key: 'one-sending' })
  expect([again.status, again.body.inquiry]).toEqual([201, first.body.inquiry])
  expect((await card()).card.asked).toMatchObject({ count: 1 })
})

test('who asks for a hearing counts once; what people think does not count towards it', async () => {
  const { hearing, say, card } = await compensationUp()
  const first = await hearing(resident(1))
  const second = await hearing(resident(1), { text: '示例：再说一遍，不合条例' })
  expect([second.status, second.body.detail]).toEqual([
    409,
    expect.stringContaining(`你已经申请过听证，编号 ${first.body.inquiry}`),
  ])
  expect(second.body).toMatchObject({ about: first.body.inquiry })
  await say(resident(2))
  expect((await card()).card.asked).toMatchObject({ count: 1, members: 10, most: false })
})

test('whoever takes their application back counts no more, and may ask again while the period runs', async () => {
  const { hearing, card, house } = await compensationUp()
  const inquiry = door(inquiryEndpoints(house))
  const first = (await hearing(resident(1))).body.inquiry
  await hearing(resident(2))
  expect((await inquiry(resident(1), 'POST /api/inquiries/{id}/withdrawal', { params: { id: first } })).status).toBe(
    200,
  )
  expect((await card()).card.asked).toMatchObject({ count: 1 })
  expect((await card()).voices).toHaveLength(1)
  const again = await hearing(resident(1))
  expect(again.status).toBe(201)
  expect((await card()).card.asked).toMatchObject({ count: 2 })
  const third = await hearing(resident(1))
  expect(third.body.detail).toContain(`你已经申请过听证，编号 ${again.body.inquiry}`)
  expect((await house.store(voices).page({ index: 'first', key: `voices#${(await card()).id}` })).items).toHaveLength(2)
})

test('a department reads how many spoke in all, of whom the newest fifty are listed', async () => {
  const { say, card } = await compensationUp()
  await say(resident(0))
  expect(await card()).toMatchObject({ heard: 1 })
  for (let n = 1; n <= 50; n++) await say(resident(n))
  const { heard, voices: listed } = await card()
  expect([heard, listed.length]).toEqual([51, 50])
})

test('of a household each member asks for themselves: law speaks of members, and of owners, and counts no household', async () => {
  const { hearing, card, say } = await compensationUp()
  // Three of one family, each on their own phone; the father who speaks for all of them is one.
  for (const n of [1, 2, 3]) expect((await hearing(resident(n))).status).toBe(201)
  expect((await hearing(resident(1), { text: '示例：我替一家五口申请' })).status).toBe(409)
  await say(resident(4), { text: '示例：我们一家五口都不同意' })
  expect((await card()).card.asked).toMatchObject({ count: 3, who: '成员', members: 10, most: false })
  const who = Object.values(chains).flatMap(({ steps }) => steps.flatMap(({ sometimes }) => sometimes?.asked ?? []))
  for (const { from } of who) expect(from).toMatch(/不按户（.*第.*条）/)
})

test('where nobody has told how many have a say, a hearing that one asked for is not left out', async () => {
  const { hearing, skip, count, card, id, house } = await compensationUp()
  const { members: _members, membersSource: _source, ...unknown } = (await house.store(matters).get(id))!
  await house.store(matters).save(unknown)
  await hearing(resident(1))
  house.clock.set('2027-01-19T02:00:00.000Z')
  expect((await card()).can).not.toContainEqual({ step: 'hearing', act: 'skip' })
  expect((await skip(id, 'hearing')).body.detail).toContain('还没有登记一共多少村集体经济组织成员')
  await count(id, 10, '示例：成员名册，示例镇政府确认')
  expect((await skip(id, 'hearing')).status).toBe(200)
})

test('with more than half the hearing is owed: it cannot be left out, and nothing after it begins before it is held', async () => {
  const { hearing, card, skip, begin, end, invite, id, house } = await compensationUp()
  for (let n = 1; n <= 5; n++) await hearing(resident(n))
  expect((await card()).card.asked).toMatchObject({ count: 5, most: false })
  await hearing(resident(6))
  expect((await card()).card.asked).toMatchObject({ count: 6, members: 10, most: true })
  house.clock.set('2027-01-19T02:00:00.000Z')
  const { can } = await card()
  expect(can).toEqual([
    { step: 'hearing', act: 'invite' },
    { step: 'hearing', act: 'recordPaper' },
  ])
  expect((await skip(id, 'hearing')).body.detail).toMatch(/已经有 6 人提出，超过成员 10 人的一半.*第二十八条/)
  expect((await begin(id, 'registration')).body.detail).toContain('要不要听证还没有定')
  await invite('2027-01-20T01:00:00.000Z')
  house.clock.set('2027-01-20T01:00:00.000Z')
  await begin(id, 'hearing')
  expect((await begin(id, 'registration')).body.detail).toContain('听证还没有结束')
  await end(id, 'hearing')
  expect((await begin(id, 'registration')).status).toBe(200)
})

test('who asked on paper counts with those on phones: more than half of both together owe the hearing', async () => {
  const { hearing, card, skip, countPaper, id, house } = await compensationUp()
  for (let n = 1; n <= 2; n++) await hearing(resident(n))
  expect((await countPaper(id, 3, '示例')).body.detail).toContain('写明人数从哪里来')
  await countPaper(id, 3, '示例：村委会收的名单')
  expect((await card()).card.asked).toMatchObject({ count: 5, onPaper: { count: 3 }, most: false })
  await countPaper(id, 4, '示例：村委会收的名单，又来一张')
  expect((await card()).card.asked).toMatchObject({
    count: 6,
    onPaper: { count: 4, source: '示例：村委会收的名单，又来一张' },
    most: true,
  })
  house.clock.set('2027-01-19T02:00:00.000Z')
  expect((await skip(id, 'hearing')).body.detail).toContain('已经有 6 人提出')
  // What was said before stays in the history, and the matter is told anew from it.
  const kept = (await house.store(matters).get(id))!
  expect(kept.events.flatMap((one) => (one.type === 'paperAskedCounted' ? one.paperAsked : []))).toEqual([3, 4])
  expect(matterDiffersIn(kept)).toBeUndefined()
  expect(matterDiffersIn({ ...kept, paperAsked: 1 })).toBe('纸上的听证申请')
})

test('paper is counted by its own department, and only where the law knows a hearing', async () => {
  const { countPaper, openMatter, id } = await compensationUp()
  expect((await countPaper(id, 3, '示例：村委会收的名单', { ...land.officer, department: 'housing' })).status).toBe(403)
  const plain = (await openMatter({ chain: 'enrolment', members: undefined, membersSource: undefined })).body.matter.id
  expect((await countPaper(plain, 3, '示例：村委会收的名单')).body.detail).toContain('没有听证这一步')
})

test('it is offered with its article while the period runs as it really does, and refused before and after', async () => {
  const { say, read, notice, pre, house } = await compensationUp()
  expect((await read(notice)).body.voices).toEqual([
    { wish: 'comment', basis: expect.stringContaining('第二十八条') },
    { wish: 'hearing', basis: expect.stringContaining('应当组织听证') },
  ])
  expect((await read(pre)).body.voices).toEqual([])
  expect((await say(resident(1), {}, pre)).body.detail).toContain('法律没有规定这种公告要提意见')
  house.clock.set('2027-02-01T02:00:00.000Z')
  expect((await read(notice)).body.voices).toEqual([])
  expect((await say(resident(1))).body.detail).toContain('已经结束')
})

test('a notice that was withdrawn takes nothing more, and staff say nothing of it as residents do', async () => {
  const { say, withdraw, notice } = await compensationUp()
  expect((await say(land.officer)).status).toBe(403)
  await withdraw(notice)
  expect((await say(resident(1))).body.detail).toContain('已经撤回')
})
