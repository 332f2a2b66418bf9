import { holidaysDifferIn } from '@shared/holidays/replay'
import { tendCases } from '../../functions/inquiries/telling/tendCases'
import { holidayRecords } from '../../functions/holidays/store'
import { holidayYearsKey } from '../../functions/platform/bucket/holidayYears'
import { sha256 } from '../../functions/platform/sha256'
import { more } from '../inquiries/people'
import { madeUp } from './madeUp'
import { keepers, keepingHolidays } from './office'

const { administrator, second, supervisor, ofCounty } = keepers

test('one enters a year out of the words of the notice, another confirms it, and from then on every clock counts by it', async () => {
  const { begin, act, list, calendarNow } = await keepingHolidays()
  expect((await list(administrator)).years.map(({ year, inForce, can }) => [year, inForce, can])).toEqual([
    [2041, undefined, ['write']],
    [2040, undefined, ['write']],
  ])
  expect(await begin(administrator)).toMatchObject({ status: 201, body: { id: 'holidays-2041', version: 1 } })
  expect((await calendarNow()).issued(2041)).toBe(false)
  expect(await act(administrator, 'confirmation')).toMatchObject({
    status: 403,
    body: { detail: '填写的人不能核对，请另一位市级管理员或者督查核对' },
  })
  expect((await act(supervisor, 'confirmation')).status).toBe(200)
  const calendar = await calendarNow()
  expect(calendar.issued(2041)).toBe(true)
  expect(calendar.dayKind('2041-01-27')).toEqual({ workday: true, reason: '调休上班日', name: '春节' })
  expect(calendar.dayKind('2041-02-07')).toEqual({ workday: false, reason: '法定节假日', name: '春节' })
  const [year] = (await list(second)).years
  expect(year).toMatchObject({
    status: 'inForce',
    inForce: { source: madeUp.document.link, entered: { by: '示例督查', writtenBy: ['示例管理员'] } },
    can: ['write'],
  })
  expect(year?.history).toMatchObject([
    { deed: '填写', by: { name: '示例管理员' }, document: madeUp.document.title },
    { deed: '核对生效', by: { name: '示例督查' } },
  ])
})

test('an open case whose deadline falls into the new year is counted anew, with the reason in its history', async () => {
  const { begin, act, opened, read, house } = await keepingHolidays('2040-12-20T02:00:00.000Z')
  const { id, clock } = await opened({ kind: 'complaint' })
  expect(clock).toMatchObject({ provisional: true, dueDate: '2041-01-10' })
  await begin(administrator)
  expect(await tendCases(house)).toMatchObject({ recounted: 0 })
  await act(supervisor, 'confirmation')
  house.clock.advance(5_000)
  expect(await tendCases(house)).toMatchObject({ recounted: 1 })
  const seen = (await read(more.citizen, id)).body.inquiry
  expect(seen.clock.dueDate).toBe('2041-01-11')
  expect(seen.timeline.at(-1)).toMatchObject({
    title: '答复期限重新计算',
    text: expect.stringContaining('2041 年放假安排已公布'),
  })
  expect(await tendCases(house)).toMatchObject({ recounted: 0 })
})

test('whoever may confirm is told that it waits, the writer what is to be mended, and both that it is in force', async () => {
  const { begin, act, sweep, told, typed } = await keepingHolidays()
  await begin(administrator)
  await sweep()
  for (const who of [second, supervisor]) expect(await told(who)).toEqual(['等核对：2041 年放假安排'])
  expect(await told(administrator)).toEqual([])
  await act(second, 'return', { reason: '示例：端午节少写了一天' })
  await sweep()
  expect(await told(administrator)).toEqual(['退回修改：2041 年放假安排'])
  await act(administrator, 'draft', { content: typed })
  await act(second, 'confirmation')
  await sweep()
  expect((await told(administrator)).at(-1)).toBe('2041 年放假安排已经生效')
})

test('where the list could not be written at once, the outbox writes it', async () => {
  const { begin, act, sweep, house, calendarNow } = await keepingHolidays()
  await begin(administrator)
  const write = house.bucket.write
  house.bucket.write = async (key, bytes) => {
    if (key === holidayYearsKey) throw new Error('示例：这一刻写不进去')
    return write(key, bytes)
  }
  expect((await act(supervisor, 'confirmation')).status).toBe(200)
  expect((await calendarNow()).issued(2041)).toBe(false)
  house.bucket.write = write
  await sweep()
  expect((await calendarNow()).issued(2041)).toBe(true)
})

test('whoever has just confirmed a year sees that it is in force, before clocks have looked again', async () => {
  const { begin, act, list } = await keepingHolidays()
  await begin(administrator)
  await act(supervisor, 'confirmation')
  const [year] = (await list(supervisor)).years
  expect(year).toMatchObject({ status: 'inForce', inForce: { entered: { by: '示例督查' } } })
  expect(year?.contradicts).toBeUndefined()
})

test('what contradicts a year that was loaded since is told on its page, and clocks go on without it', async () => {
  const { begin, act, list, calendarNow, loadYear } = await keepingHolidays()
  await begin(administrator, {
    text: madeUp.text.replace('1月1日（周二）放假1天', '12月29日至1月1日放假'),
    checked: true,
  })
  await act(supervisor, 'confirmation')
  expect((await calendarNow()).dayKind('2040-12-31').workday).toBe(false)
  const source = 'https://example.test/2040'
  await loadYear({ year: 2040, source, holidays: [{ name: '元旦', off: ['2040-12-31'], makeUp: [] }] })
  expect((await calendarNow()).issued(2041)).toBe(false)
  expect((await calendarNow()).issued(2040)).toBe(true)
  expect((await list(administrator)).years[0]).toMatchObject({ year: 2041, contradicts: true, can: ['write'] })
})

test('administrators of a county read it, and neither enter nor confirm', async () => {
  const { begin, act, list } = await keepingHolidays()
  expect((await begin(ofCounty)).status).toBe(403)
  await begin(administrator)
  expect((await act(ofCounty, 'confirmation')).status).toBe(403)
  expect(await list(ofCounty)).toMatchObject({ keeps: false, years: [{ can: [] }, { can: [] }] })
})

test('a year that is over, or not due yet, is not written', async () => {
  const { begin } = await keepingHolidays()
  expect(await begin(administrator, {}, 2039)).toMatchObject({
    status: 409,
    body: { detail: '2039 年已经过完，不能再改' },
  })
  expect(await begin(administrator, {}, 2042)).toMatchObject({
    status: 409,
    body: { detail: '2042 年的放假安排还没有到填写的时候' },
  })
})

test('a correction says why, changes only days to come, and leaves what was in force until it is confirmed', async () => {
  const { begin, act, typed, calendarNow, house, kept } = await keepingHolidays()
  await begin(administrator)
  await act(supervisor, 'confirmation')
  const text = madeUp.text.replace('10月12日（周六）', '10月13日（周日）')
  expect(await act(second, 'draft', { content: { ...typed, text } })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'content.reason', message: '写明为什么更正' }] },
  })
  const corrected = { ...typed, text, reason: '示例：通知有更正' }
  expect((await act(second, 'draft', { content: corrected })).status).toBe(200)
  expect((await calendarNow()).dayKind('2041-10-13').workday).toBe(false)
  await act(supervisor, 'confirmation')
  expect((await calendarNow()).dayKind('2041-10-13').workday).toBe(true)
  house.clock.set('2041-10-13T02:00:00.000Z')
  expect(await act(second, 'draft', { content: { ...typed, reason: '示例：又改回来' } })).toMatchObject({
    status: 400,
    body: { detail: '10月12日已经过去，时限照那天原来的样子算过了，不能再改' },
  })
  expect((await kept())?.events.map(({ type }) => type)).toEqual(['written', 'confirmed', 'written', 'confirmed'])
})

test('what is dropped leaves what was in force, and its words stay in the history', async () => {
  const { begin, act, kept, list } = await keepingHolidays()
  await begin(administrator)
  await act(supervisor, 'drop')
  expect(await kept()).toMatchObject({ status: 'dropped' })
  expect((await list(administrator)).years[0]).toMatchObject({ can: ['write'], history: [{}, { deed: '不用了' }] })
})

test('what is kept of a year follows from its history, each line of which holds on to the one before', async () => {
  const { begin, act, kept, house } = await keepingHolidays()
  await begin(administrator)
  await act(supervisor, 'confirmation')
  const one = (await kept())!
  expect(holidaysDifferIn(one, sha256)).toBeUndefined()
  const events = one.events.map((event) => ({ ...event, by: { id: 'staff-other', name: '示例别人' } }))
  expect(holidaysDifferIn({ ...one, events }, sha256)).toBe('第 1 条经过')
  expect(holidaysDifferIn({ ...one, status: 'waiting' }, sha256)).toBe('状态')
  expect((await house.store(holidayRecords).get(one.id))?.version).toBe(1)
})
