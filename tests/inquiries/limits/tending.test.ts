import { loadAreas } from '../../../seeds/areas/areas'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { loadDeadlineRules } from '../../../seeds/deadlines/rules'
import { loadDepartments } from '../../../seeds/departments/departments'
import { inquiries } from '../../../functions/inquiries/store'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { referenceOf } from '../../../functions/platform/bucket/reference'
import { office } from '../office'
import { more } from '../people'

const facts = (...years: number[]) =>
  referenceOf({
    areas: loadAreas(),
    holidays: loadHolidayYears().filter(({ year }) => years.includes(year)),
    departments: loadDepartments(),
    rules: loadDeadlineRules(),
  })

describe('when next year’s holidays are announced', () => {
  // The notice for 2026 was issued in November 2025; before that its days were counted as Monday to Friday.
  const setUp = () => {
    let reference = facts(2025)
    const all = office({ now: '2025-12-24T02:00:00.000Z', reference: async () => reference })
    const announce = () => {
      reference = facts(2025, 2026)
      return tendCases(all.house)
    }
    const kept = async (id: string) => (await all.house.store(inquiries).get(id))!
    return { ...all, announce, kept }
  }

  test('every open case is counted anew, with a reason in its history and a word to its citizen; twice is once', async () => {
    const { opened, read, announce, kept } = setUp()
    const { id, clock } = await opened({ kind: 'complaint' })
    expect(clock).toMatchObject({ provisional: true, dueDate: '2026-01-14' })
    expect(await announce()).toMatchObject({ recounted: 1 })
    const seen = (await read(more.citizen, id)).body.inquiry
    expect(seen.clock).toMatchObject({ provisional: false, dueDate: '2026-01-15' })
    expect(seen.timeline.at(-1)).toMatchObject({
      title: '答复期限重新计算',
      text: expect.stringContaining('2026 年放假安排已公布'),
    })
    expect((await kept(id)).outbox.at(-1)?.title).toContain('2026年1月15日（周四）')
    expect(await announce()).toMatchObject({ recounted: 0 })
  })

  test('what is answered or withdrawn stays as it was', async () => {
    const { opened, reply, step, announce, kept } = setUp()
    const [one, two] = [await opened(), await opened()]
    await reply(one.id)
    await step(more.citizen, two.id, 'withdrawal')
    const before = [(await kept(one.id)).clock, (await kept(two.id)).clock]
    expect(await announce()).toMatchObject({ recounted: 0 })
    expect([(await kept(one.id)).clock, (await kept(two.id)).clock]).toEqual(before)
  })

  test('a case changed before the walk reaches it gets its reason too', async () => {
    const { opened, step, house, announce } = setUp()
    const { id } = await opened({ kind: 'complaint' })
    const walk = announce()
    house.clock.advance(1000)
    await walk
    const seen = await step(more.citizen, id, 'supplement', { text: '三楼东户' })
    expect(seen.body.inquiry.timeline.filter(({ type }) => type === 'recounted')).toHaveLength(1)
  })
})

describe('a reply that nobody rates', () => {
  test('closes the case after a while; it may still be rated', async () => {
    const { house, opened, reply, step, read } = office({ now: '2026-11-02T02:00:00Z' })
    const { id } = await opened()
    await reply(id)
    house.clock.set('2026-11-17T15:00:00Z')
    expect(await tendCases(house)).toMatchObject({ closed: 0 })
    house.clock.set('2026-11-17T17:00:00Z')
    expect(await tendCases(house)).toMatchObject({ closed: 1 })
    expect((await read(more.citizen, id)).body.inquiry).toMatchObject({
      status: 'closed',
      actions: ['rate', 'redo', 'correctContact', 'grantConsent'],
    })
    expect((await step(more.citizen, id, 'rating', { stars: 4 })).status).toBe(200)
  })
})

describe('the list of a supporting department', () => {
  test('is put right when a crash left it behind', async () => {
    const { house, submit, step, queue } = office()
    const { id } = (await submit({ text: '希望能好好想一想这个事情' })).body.inquiry
    await step(more.dispatcher, id, 'split', { lead: 'housing', supporting: ['ecology'], reason: '涉及几个单位' })
    const store = house.store(inquiries)
    const { parts: _parts, ...rest } = (await store.get(id))!
    await store.save({ ...rest, parts: [] })
    expect((await queue(more.ecology, 'supporting')).body.inquiries).toHaveLength(1)
    await tendCases(house)
    expect((await queue(more.ecology, 'supporting')).body.inquiries).toEqual([])
  })
})
