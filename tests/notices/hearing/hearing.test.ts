import { matter } from '@shared/notices/chain/matter'
import { matterDiffersIn } from '@shared/notices/chain/replay'
import { spokenTime } from '@shared/notices/chain/hearing/spoken'
import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import { matters } from '../../../functions/notices/matters/store'
import { door } from '../../support/door'
import { land } from '../office'
import { resident } from './compensationUp'
import { afternoon, nine, owed } from './owed'

test('whoever asked for the hearing is told once when and where it is, and nobody else', async () => {
  const { invite, sweep, inbox, notice } = await owed()
  expect((await invite(nine, { bring: '身份证' })).status).toBe(200)
  await sweep()
  await sweep()
  for (let n = 1; n <= 6; n++) expect(await inbox(`citizen-${n}`)).toHaveLength(1)
  expect(await inbox('citizen-1')).toMatchObject([
    {
      title: '你申请的听证定了时间',
      text: '「【示例】王化村道路拓宽征地」的听证定在1月20日（周三）上午9点，在示例镇政府二楼会议室。要带：身份证。问：示例电话 0635-0000001。',
      about: { thing: 'notice', id: notice },
    },
  ])
  expect([await inbox('citizen-7'), await inbox(land.officer.id)]).toEqual([[], []])
})

test('whoever took their application back, or closed their account, is not told; a change and a calling-off are told once each', async () => {
  const { invite, changeHour, callOff, sweep, inbox, house, voicesOf } = await owed()
  const inquiry = door(inquiryEndpoints(house))
  const first = (await voicesOf()).find(({ citizen }) => citizen === 'citizen-2')!
  await inquiry(resident(2), 'POST /api/inquiries/{id}/withdrawal', { params: { id: first.id } })
  const third = (await voicesOf()).find(({ citizen }) => citizen === 'citizen-3')!
  await house.store(inquiries).save({ ...third, askerLeft: true })
  await invite(nine)
  await sweep()
  expect((await changeHour(afternoon, { where: '示例村委会大院' })).status).toBe(200)
  await sweep()
  expect((await callOff()).status).toBe(200)
  await sweep()
  expect([await inbox('citizen-2'), await inbox('citizen-3')]).toEqual([[], []])
  const texts = (await inbox('citizen-1')).map(({ text }) => text)
  expect(texts).toHaveLength(3)
  expect(texts).toEqual(
    expect.arrayContaining([
      expect.stringContaining(
        '的听证现在是1月21日（周四）下午2点半，在示例村委会大院。原来定的是1月20日（周三）上午9点，在示例镇政府二楼会议室。理由：示例：会议室要修，换个地方。',
      ),
      expect.stringContaining('的听证取消了，不用去。理由：示例：主持人病了，另定时间。'),
    ]),
  )
})

test('every resident reads on the notice when and where the hearing is, that it changed, is called off, goes on and was held', async () => {
  const { invite, changeHour, callOff, begin, end, shown, id, house } = await owed()
  expect(await shown()).toBeUndefined()
  await invite(nine, { bring: '身份证' })
  expect(await shown()).toEqual({
    standing: 'invited',
    today: false,
    words: '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
    bring: '身份证',
    contact: '示例电话 0635-0000001',
  })
  await changeHour(afternoon)
  expect(await shown()).toMatchObject({
    standing: 'invited',
    words: '听证：1月21日（周四）下午2点半，在示例镇政府二楼会议室',
    note: '1月19日（周二）上午10点改过一次：原来定在1月20日（周三）上午9点，在示例镇政府二楼会议室。理由：示例：会议室要修，换个地方',
  })
  await callOff()
  expect(await shown()).toMatchObject({
    standing: 'calledOff',
    words: '听证取消了：原来定在1月21日（周四）下午2点半，在示例镇政府二楼会议室，不用去',
    note: '1月19日（周二）上午10点取消，理由：示例：主持人病了，另定时间',
  })
  await invite(nine)
  house.clock.set(nine)
  expect(await shown()).toMatchObject({ standing: 'invited', today: true })
  await begin(id, 'hearing')
  expect(await shown()).toMatchObject({ standing: 'begun', words: expect.stringContaining('听证正在进行') })
  await end(id, 'hearing')
  expect(await shown()).toMatchObject({ standing: 'held', words: expect.stringContaining('听证已经办完') })
})

test('a hearing does not begin without an invitation, nor before its hour; one that had begun before goes on', async () => {
  const { invite, begin, end, card, id, house } = await owed()
  expect((await begin(id, 'hearing')).body.detail).toBe('还没有发听证通知：先写明哪天几点、在哪里，到了时间再开始')
  await invite(nine)
  expect((await begin(id, 'hearing')).body.detail).toBe('听证通知写的是1月20日（周三）上午9点，到了时间才能开始')
  const acts = async () => (await card()).can.filter(({ step }) => step === 'hearing').map(({ act }) => act)
  expect(await acts()).toEqual(['changeHearing', 'callOff', 'recordPaper'])
  house.clock.set(nine)
  expect(await acts()).toContain('begin')
  expect((await begin(id, 'hearing')).status).toBe(200)
  expect(await acts()).toEqual(['end'])
  const kept = (await house.store(matters).get(id))!
  const { invited: _invited, ...work } = kept.work['hearing']!
  await house.store(matters).save({ ...kept, work: { ...kept.work, hearing: work } })
  expect((await end(id, 'hearing')).status).toBe(200)
})

test('an hour that is over, a year too far, or a day on which the notice is still up is refused with the reason', async () => {
  const { invite, house, card } = await owed()
  expect((await invite('2027-01-19T01:00:00.000Z')).body).toMatchObject({
    detail: '听证的时间要在现在以后：写的是1月19日（周二）上午9点，现在是1月19日（周二）上午10点',
    errors: [{ field: 'when' }],
  })
  expect((await invite('2028-03-20T01:00:00.000Z')).body.detail).toContain('离今天一年多，请核对年份')
  expect((await invite(nine, { where: '楼' })).body.errors).toMatchObject([
    { field: expect.stringContaining('where'), message: '地点至少 4 个字，写到哪座楼、哪个房间' },
  ])
  // While the notice is up a hearing may be announced for a day after it.
  house.clock.set('2026-12-20T02:00:00.000Z')
  expect((await invite('2027-01-10T01:00:00.000Z')).body.detail).toBe(
    '公告到2027年1月17日（周日）才期满，听证要定在这一天以后',
  )
  expect((await card()).can).toContainEqual({ step: 'hearing', act: 'invite' })
  expect((await invite(nine)).status).toBe(200)
})

test('a notice of a hearing is changed once; more changes are a calling-off with its reason and another invitation', async () => {
  const { invite, changeHour, callOff, begin, house, id } = await owed()
  expect((await changeHour(nine)).body.detail).toContain('还没有听证通知')
  await invite(nine)
  expect((await invite(afternoon)).body.detail).toContain('已经发过')
  expect((await changeHour(nine)).body.detail).toContain('没有改什么')
  await changeHour(afternoon)
  expect((await changeHour(nine)).body.detail).toContain('已经改过一次')
  expect((await callOff('短')).status).toBe(400)
  await callOff()
  expect((await callOff()).body.detail).toContain('没有定好的听证')
  expect((await invite(nine)).status).toBe(200)
  house.clock.set(nine)
  await begin(id, 'hearing')
  const kept = (await house.store(matters).get(id))!
  expect(kept.events.slice(-5, -1).map(({ type, by }) => [type, by.name])).toEqual([
    ['invited', land.officer.name],
    ['invitationChanged', land.officer.name],
    ['hearingCalledOff', land.officer.name],
    ['invited', land.officer.name],
  ])
  expect(matterDiffersIn(kept)).toBeUndefined()
  // As it comes out of a row, where everything stands in the order of its description.
  expect(matterDiffersIn(matter.parse(JSON.parse(JSON.stringify(kept))))).toBeUndefined()
  expect(matterDiffersIn({ ...kept, work: { ...kept.work, hearing: {} } })).toBe('各步的办理')
})

test('a hearing that was announced is called off before it is left out or told as held on paper, and once it has begun neither', async () => {
  const { invite, callOff, skip, begin, paper, id, house, count } = await owed()
  await count(id, 100, '示例：成员名册，示例镇政府确认')
  await invite(nine)
  expect((await skip(id, 'hearing')).body.detail).toContain('先取消并说明理由')
  const onPaper = { from: '2027-01-18', until: '2027-01-18', document: '示例：听证笔录', attested: '示例镇政府盖章' }
  expect((await paper(id, 'hearing', onPaper)).body.detail).toContain('定好的听证还没有到时间')
  house.clock.set(nine)
  await begin(id, 'hearing')
  expect((await callOff()).body.detail).toContain('听证已经开始')
})

test('only the department that may begin the hearing invites to it', async () => {
  const { invite, callOff } = await owed()
  const strangers: Caller[] = [
    { ...land.officer, department: 'housing' },
    { id: 'staff-clerk', role: 'clerk', name: '示例村居经办' },
    resident(1),
  ]
  for (const one of strangers) expect((await invite(nine, {}, one)).status).toBe(403)
  expect((await invite(nine, {}, land.lead)).status).toBe(200)
  for (const one of strangers) expect((await callOff('示例：换个时间', one)).status).toBe(403)
})

test('no number of a person is in a message: a mobile phone is read where the notice is', async () => {
  const { invite, sweep, inbox, shown } = await owed()
  await invite(nine, { contact: '示例 13900000000', where: '示例村委会，找 13900000000' })
  await sweep()
  const [told] = await inbox('citizen-1')
  expect(told?.text).not.toContain('13900000000')
  expect(told?.text).toContain('问：电话看公告')
  expect((await shown())?.words).not.toContain('13900000000')
})

test.each([
  ['2027-01-20T01:00:00.000Z', '上午9点'],
  ['2027-01-20T04:30:00.000Z', '中午12点半'],
  ['2027-01-20T06:05:00.000Z', '下午2点零5分'],
  ['2027-01-20T11:15:00.000Z', '晚上7点15分'],
  ['2027-01-19T16:00:00.000Z', '凌晨0点'],
])('%s is said aloud as %s', (instant, words) => expect(spokenTime(instant)).toBe(words))
