import { tendCases } from '../../functions/inquiries/telling/tendCases'
import { more } from '../inquiries/people'
import { staffedOffice } from '../inquiries/staffedOffice'

const week = { from: '2026-11-23', until: '2026-11-27', deputy: 'housing-two' }

test('while an officer is away the deputy is told, and for whom; it ends by itself', async () => {
  const { house, opened, step, sweep, told, leave } = await staffedOffice()
  const { id } = await opened()
  await step(more.housing, id, 'claim')
  await sweep()
  expect((await leave(more.housing, week)).body.person.away).toEqual({
    from: '2026-11-23',
    until: '2026-11-27',
    deputy: { id: 'staff-housing-two', name: '示例经办·住建二' },
  })
  await step(more.citizen, id, 'reminder')
  await sweep()
  expect([(await told(more.housing)).at(-1), (await told(more.housingTwo)).at(-1)]).toEqual([
    '新收到一件咨询',
    '代示例经办·住建：提问人催办',
  ])
  // The evening of the last day still counts, the day after does not.
  house.clock.set('2026-11-27T15:59:00Z')
  await step(more.citizen, id, 'supplement', { text: '三楼东户' })
  await sweep()
  expect((await told(more.housingTwo)).at(-1)).toBe('代示例经办·住建：提问人补充了说明')
  house.clock.set('2026-11-28T02:00:00Z')
  await step(more.citizen, id, 'reminder')
  await sweep()
  expect((await told(more.housing)).at(-1)).toBe('提问人催办')
})

test('the digest of the day and the alerts go to the deputy too, beside the deputy’s own', async () => {
  const { house, opened, step, told, leave } = await staffedOffice()
  const { id } = await opened()
  await step(more.housing, id, 'claim')
  await leave(more.housing, { ...week, until: '2026-12-04' })
  house.clock.set('2026-11-30T00:05:00Z')
  await tendCases(house)
  expect(await told(more.housing)).toEqual([])
  expect(await told(more.housingTwo)).toEqual(['代示例经办·住建：临近：一件咨询', '代示例经办·住建：今天待办 1 件'])
})

test('a message to the whole desk comes to a deputy once, and what is to be signed only to who may sign', async () => {
  const { opened, step, sweep, told, leave } = await staffedOffice()
  await leave(more.housing, week)
  const { id } = await opened()
  await sweep()
  expect(await told(more.housingTwo)).toEqual(['新收到一件咨询'])
  await leave(more.lead, { ...week, deputy: 'housing-two' })
  await leave(more.leadTwo, { ...week, deputy: 'housing-two' })
  await step(more.housingTwo, id, 'review', { text: '今天下午上门看管道' })
  await sweep()
  expect([await told(more.lead), await told(more.leadTwo), await told(more.supervisor)]).toEqual([
    [],
    [],
    ['有一份答复稿等你签发'],
  ])
})

test('back earlier, messages come again at once', async () => {
  const { opened, step, sweep, told, leave } = await staffedOffice()
  const { id } = await opened()
  await step(more.housing, id, 'claim')
  await sweep()
  await leave(more.housing, week)
  expect((await leave(more.housing)).body.person.away).toBeUndefined()
  await step(more.citizen, id, 'reminder')
  await sweep()
  expect((await told(more.housing)).at(-1)).toBe('提问人催办')
})

test('a deputy is a colleague who is there; days that are over, turned round or too many are refused', async () => {
  const { leave, colleagues } = await staffedOffice()
  await leave(more.housingTwo, { from: '2026-11-25', until: '2026-11-26', deputy: 'lead' })
  const wrong = async (away: typeof week) => {
    const { status, body } = await leave(more.housing, away)
    return [status, body.errors?.[0]?.field, body.detail]
  }
  expect([
    await wrong(week),
    await wrong({ ...week, deputy: 'lamps' }),
    await wrong({ ...week, deputy: 'housing' }),
    await wrong({ ...week, deputy: 'lead', until: '2026-11-22', from: '2026-11-20' }),
    await wrong({ ...week, deputy: 'lead', until: '2026-11-20' }),
    await wrong({ ...week, deputy: 'lead', until: '2027-03-01' }),
  ]).toEqual([
    [400, 'away.deputy', '示例经办·住建二那几天也不在岗，请选另一位'],
    [400, 'away.deputy', '本单位没有这位同事，请重新选'],
    [400, 'away.deputy', '代办人要选另一位同事'],
    [400, 'away.until', '这几天已经过去了'],
    [400, 'away.until', '到哪一天不能早于从哪一天'],
    [400, 'away.until', '一次最多 90 天，更久的请移交办件'],
  ])
  expect((await colleagues(more.housingTwo)).body.colleagues.find(({ account }) => account === 'housing')).toEqual({
    id: 'staff-housing',
    account: 'housing',
    name: '示例经办·住建',
    role: 'officer',
  })
})

test('colleagues are those of one’s own department, with when they are away; a case is handed over to one of them', async () => {
  const { house, opened, step, sweep, told, leave, colleagues, dismiss } = await staffedOffice()
  await dismiss(more.leadTwo)
  await leave(more.housingTwo, { ...week, deputy: 'lead' })
  const line = (account: string, name: string, role: string) => ({ id: `staff-${account}`, account, name, role })
  expect((await colleagues(more.housing)).body.colleagues).toEqual([
    line('lead', '示例审核·住建', 'lead'),
    {
      ...line('housing-two', '示例经办·住建二', 'officer'),
      away: { from: week.from, until: week.until, deputy: { id: 'staff-lead', name: '示例审核·住建' } },
    },
  ])
  const { id } = await opened()
  await sweep()
  expect((await step(more.housing, id, 'hand-over', { to: 'housing-two', reason: '我明天出差' })).status).toBe(200)
  await sweep()
  expect((await told(more.lead)).at(-1)).toBe('代示例经办·住建二：示例经办·住建移交给你一件')
  house.clock.set('2026-11-28T02:00:00Z')
  expect((await colleagues(more.housing)).body.colleagues.every(({ away }) => away === undefined)).toBe(true)
})
