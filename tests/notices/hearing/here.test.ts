import type { listNotices } from '@shared/notices/contract'
import type { HearingHere } from '@shared/notices/chain/hearing/here'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { callOffWithNotice } from '../../../functions/notices/matters/callOffWithNotice'
import { notices } from '../../../functions/notices/store'
import { matters } from '../../../functions/notices/matters/store'
import { nextDoor, village } from '../office'
import { compensationUp, resident } from './compensationUp'
import { afternoon, nine, owed } from './owed'

const here =
  ({ ask }: Pick<Awaited<ReturnType<typeof owed>>, 'ask'>) =>
  async (area: string) => {
    const query = { area, past: 'no' } as const
    return (await ask<typeof listNotices>(undefined, 'GET /api/notices', { query })).body.hearings as
      HearingHere[] | undefined
  }

test('a place reads of its hearing though the notice is over, from the invitation to the end of its day; no other place does', async () => {
  const office = await owed()
  const { invite, begin, end, house, notice, id } = office
  const at = here(office)
  expect(await at(village)).toBeUndefined()
  await invite(nine, { bring: '身份证' })
  expect(await at(village)).toEqual([
    {
      standing: 'invited',
      today: false,
      words: '听证：1月20日（周三）上午9点，在示例镇政府二楼会议室',
      bring: '身份证',
      contact: '示例电话 0635-0000001',
      notice: { id: notice, title: '【示例】王化村道路拓宽征地补偿安置公告' },
      day: '2027-01-20',
      field: '土地征收',
      department: '市自然资源和规划局',
      example: false,
    },
  ])
  expect(await at(nextDoor)).toBeUndefined()
  house.clock.set('2027-01-20T15:00:00.000Z')
  expect(await at(village)).toMatchObject([{ standing: 'invited', today: true }])
  house.clock.set('2027-01-20T16:00:00.000Z')
  expect(await at(village)).toBeUndefined()
  await begin(id, 'hearing')
  expect(await at(village)).toMatchObject([{ standing: 'begun', day: '2027-01-21' }])
  await end(id, 'hearing')
  expect(await at(village)).toBeUndefined()
})

test('a hearing that is called off is told as called off until the day on which it would have been', async () => {
  const office = await owed()
  const { invite, callOff, house } = office
  await invite(nine)
  await callOff()
  expect(await here(office)(village)).toMatchObject([
    { standing: 'calledOff', words: expect.stringMatching(/^听证取消了.*不用去$/) },
  ])
  house.clock.set('2027-01-20T16:00:00.000Z')
  expect(await here(office)(village)).toBeUndefined()
})

test('with its notice withdrawn a fixed hearing is called off: those who asked are told once, and everybody reads why', async () => {
  const office = await owed()
  const { invite, withdraw, sweep, inbox, notice, id, house } = office
  await invite(nine)
  await sweep()
  expect((await withdraw(notice, '示例：补偿标准写错了，改好再发')).status).toBe(200)
  await sweep()
  await sweep()
  const told = await inbox('citizen-1')
  expect(told.map(({ title }) => title).sort()).toEqual(['你申请的听证定了时间', '定好的听证取消了'].sort())
  expect(told.find(({ title }) => title === '定好的听证取消了')?.text).toBe(
    '「【示例】王化村道路拓宽征地」原来定在1月20日（周三）上午9点，在示例镇政府二楼会议室的听证取消了，不用去。理由：公告撤回了：示例：补偿标准写错了，改好再发。问：示例电话 0635-0000001。',
  )
  expect(await inbox('citizen-7')).toEqual([])
  expect(await here(office)(village)).toMatchObject([{ standing: 'calledOff', notice: { id: notice } }])
  expect((await house.store(matters).get(id))!.events.at(-1)).toMatchObject({
    type: 'hearingCalledOff',
    by: { name: '示例审核·自然资源' },
  })
})

test('cut off between the two writings, the withdrawal calls the hearing off with its own message; it touches none that is fixed later', async () => {
  const { withdraw, sweep, inbox, notice, id, house } = await owed()
  await withdraw(notice)
  // As if the process had died: the notice is withdrawn, the hearing stands.
  const kept = (await house.store(matters).get(id))!
  const early = '2027-01-19T01:00:00.000Z'
  const invitation = { when: nine, where: '示例镇政府二楼会议室', contact: '示例电话 0635-0000001' }
  const event = { type: 'invited', at: early, by: kept.events[0]!.by, step: 'hearing', invitation } as const
  await house
    .store(matters)
    .save({ ...kept, work: { ...kept.work, hearing: { invited: invitation } }, events: [...kept.events, event] })
  await sweep()
  await sweep()
  expect((await inbox('citizen-1')).map(({ title }) => title)).toEqual(['定好的听证取消了'])
  // A hearing announced after the withdrawal rests on another notice.
  const off = (await house.store(matters).get(id))!
  const later = { ...event, at: '2027-01-25T01:00:00.000Z' }
  await house
    .store(matters)
    .save({ ...off, work: { ...off.work, hearing: { invited: invitation } }, events: [...off.events, later] })
  await callOffWithNotice(notice, house)
  expect((await house.store(matters).get(id))!.work['hearing']?.invited?.calledOff).toBeUndefined()
})

test('a notice that is no ground of the hearing, or one that is corrected, leaves it standing', async () => {
  const { invite, withdraw, pre, id, house } = await owed()
  await invite(nine)
  await withdraw(pre)
  expect((await house.store(matters).get(id))!.work['hearing']?.invited?.calledOff).toBeUndefined()
  expect((await house.store(notices).get(pre))!.status).toBe('withdrawn')
})

test('whoever asks for the hearing after its notice went out is told the hour and place at once, and only once', async () => {
  const { invite, changeHour, hearing, house, ...office } = await compensationUp()
  for (let n = 1; n <= 6; n++) await hearing(resident(n))
  const inbox = async (person: string) =>
    (await house.store(inboxItems).page({ index: 'first', key: person })).items.filter(({ id }) =>
      id.includes('/hearing/'),
    )
  const sweep = outboxOf(house)
  await hearing(resident(8))
  await invite(nine)
  await sweep()
  expect(await inbox('citizen-8')).toHaveLength(1)
  const key = 'key-of-a-late-one'
  expect((await hearing(resident(9), { key })).status).toBe(201)
  await hearing(resident(9), { key })
  await sweep()
  expect(await inbox('citizen-9')).toMatchObject([
    {
      title: '你申请的听证定了时间',
      text: expect.stringContaining('的听证定在2027年1月20日（周三）上午9点，在示例镇政府二楼会议室。'),
      about: { thing: 'notice', id: office.notice },
    },
  ])
  await changeHour(afternoon)
  await sweep()
  expect(await inbox('citizen-9')).toHaveLength(2)
  await hearing(resident(10))
  expect(await inbox('citizen-10')).toMatchObject([{ text: expect.stringContaining('1月21日（周四）下午2点半') }])
  await sweep()
  expect(await inbox('citizen-10')).toHaveLength(1)
  await office.callOff()
  await hearing(resident(11))
  expect(await inbox('citizen-11')).toEqual([])
})
