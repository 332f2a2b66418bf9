import { inboxItems } from '../../../functions/messages/inbox'
import { tellOfHearings } from '../../../functions/notices/matters/tellOfHearings'
import { accounts } from '../../../functions/platform/identity/account'
import { land } from '../office'
import { compensationUp, resident } from './compensationUp'
import { nine, owed } from './owed'

test('the desk reads what a hearing asks for: an invitation where it is owed, and the hearing on its day', async () => {
  const { invite, begin, card, id, house } = await owed()
  expect((await card()).duty).toMatchObject({
    standing: 'uninvited',
    words: expect.stringMatching(/应当听证，还没有通知哪天几点、在哪里。.*第二十八条/),
  })
  await invite(nine)
  expect((await card()).duty).toBeUndefined()
  house.clock.set('2027-01-19T16:00:00.000Z')
  expect((await card()).duty).toEqual({
    standing: 'today',
    words: '今天听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
  })
  house.clock.set('2027-01-22T02:00:00.000Z')
  expect((await card()).duty).toMatchObject({ standing: 'today', words: expect.stringContaining('已经过了') })
  await begin(id, 'hearing')
  expect((await card()).duty).toBeUndefined()
})

test('the desk is told once that an invitation is owed, again when one was called off, and of the hearing on its day', async () => {
  const { invite, callOff, begin, id, house } = await owed()
  const { id: officer, role, name, department } = land.officer
  await house.store(accounts).create({
    ...{ id: officer, version: 0, role, name, places: [], disabled: false, createdAt: '2026-11-01T00:00:00.000Z' },
    department: { id: department, name: '市自然资源和规划局' },
  })
  const told = async () => {
    await tellOfHearings(house)
    await tellOfHearings(house)
    const { items } = await house.store(inboxItems).page({ index: 'first', key: officer })
    return items.map(({ title }) => title).sort()
  }
  const [ask, today] = ['应当听证，请定时间、发通知', '今天有听证']
  expect(await told()).toEqual([ask])
  await invite(nine)
  expect(await told()).toEqual([ask])
  await callOff()
  expect(await told()).toEqual([ask, ask])
  await invite(nine)
  house.clock.set('2027-01-19T16:00:00.000Z')
  expect(await told()).toEqual([today, ask, ask].sort())
  house.clock.set(nine)
  await begin(id, 'hearing')
  house.clock.set('2027-01-21T02:00:00.000Z')
  expect(await told()).toEqual([today, ask, ask].sort())
})

test('a hearing that could not begin on its day is told of before: its notice has come down from a board', async () => {
  const { invite, hearing, card, house, notice, registered, takeDown, callOff } = await compensationUp()
  for (let n = 1; n <= 6; n++) await hearing(resident(n))
  await invite(nine)
  await takeDown((await registered()).village, notice, { reason: '示例：公告栏要修' })
  house.clock.set('2026-12-20T02:00:00.000Z')
  const { duty, can } = await card()
  expect(duty).toMatchObject({
    standing: 'early',
    words: expect.stringMatching(
      /^听证定在2027年1月20日.*到那天还开始不了：.*公告揭下后没有按时贴回.*改时间或者取消，写明理由$/,
    ),
  })
  expect(can.filter(({ step }) => step === 'hearing')).toEqual([{ step: 'hearing', act: 'callOff' }])
  expect((await callOff('示例：公告栏要修，修好再定')).status).toBe(200)
  expect((await card()).duty).toBeUndefined()
})
