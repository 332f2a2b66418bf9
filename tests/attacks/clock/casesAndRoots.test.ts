import { registeredUnits } from '../../../functions/departments/register/store'
import { holidayRecords } from '../../../functions/holidays/store'
import { protectionRecords } from '../../../functions/protection/store'
import type * as contract from '@shared/ledger/contract'
import { inquiries } from '../../../functions/inquiries/store'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { texts } from '../../../functions/inquiries/texts'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { closeDayOf } from '../../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../../functions/platform/identity/account'
import { dailyRootId, dailyRoots } from '../../../functions/ledger/store'
import { dayTimer } from '../../../functions/local/dayTimer'
import { tendTimer } from '../../../functions/local/tendTimer'
import { office } from '../../inquiries/office'
import { more } from '../../inquiries/people'
import { door } from '../../support/door'
import type { TestHouse } from '../../support/house'

const day = 86_400_000
/** The clock of the machine runs forty days ahead while `during` happens, and is then set right. */
async function fortyDaysAhead(house: TestHouse, during: () => Promise<unknown>): Promise<void> {
  const right = house.now().getTime()
  house.clock.advance(40 * day)
  await during()
  house.clock.set(new Date(right + 60_000).toISOString())
}
const verified = (house: TestHouse) =>
  verifyLedger({
    inquiries: house.store(inquiries),
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })

describe('after a clock that ran forty days ahead was set right', () => {
  test('a case that was there is on time again, whatever the walks of that time said, and goes its way to the end', async () => {
    const { house, opened, reply, read, step } = office()
    const { id, clock } = await opened()
    await fortyDaysAhead(house, () => tendCases(house))
    expect((await read(more.citizen, id)).body.inquiry).toMatchObject({
      clock: { dueDate: clock.dueDate },
      standing: { kind: 'onTime' },
    })
    expect((await reply(id)).status).toBe(200)
    const rated = await step(more.citizen, id, 'rating', { stars: 5 })
    expect(rated).toMatchObject({ status: 200, body: { inquiry: { status: 'closed' } } })
    expect((await verified(house)).broken).toBeUndefined()
  })

  test('a case that came in meanwhile is answered now, and not only when that day comes', async () => {
    const { house, opened, reply } = office()
    const came: string[] = []
    await fortyDaysAhead(house, async () => came.push((await opened()).id))
    expect((await reply(came[0]!)).status).toBe(200)
    expect((await verified(house)).broken).toBeUndefined()
  })

  test('a case whose count stands still meanwhile, for others are asked, goes on', async () => {
    const { house, opened, step, reply } = office()
    const { id } = await opened({ kind: 'complaint' })
    const asked = { whom: '市自然资源和规划局', reason: '要核对规划条件' }
    await fortyDaysAhead(house, async () => {
      expect(await step(more.housing, id, 'consultation', asked)).toMatchObject({ status: 200 })
    })
    expect(await step(more.housing, id, 'resumption', { text: '已核对' })).toMatchObject({ status: 200 })
    expect((await reply(id)).status).toBe(200)
  })

  test('a case that waits for its citizen meanwhile, to be completed, goes on', async () => {
    const { house, opened, step, reply } = office()
    let id = ''
    await fortyDaysAhead(house, async () => {
      id = (await opened({ kind: 'complaint' })).id
      const asked = await step(more.housing, id, 'correction-request', { reason: '请写明小区和楼号' })
      expect(asked).toMatchObject({ status: 200 })
    })
    expect(await step(more.citizen, id, 'correction', { text: '幸福里小区南区' })).toMatchObject({ status: 200 })
    expect((await reply(id)).status).toBe(200)
  })

  test('the walks and the nights of a running system go on', async () => {
    const { house, opened } = office({ now: '2026-11-23T18:00:00.000Z' })
    const [days, tending] = [dayTimer(), tendTimer()]
    const look = async () => {
      days.start(house)
      tending.start(house)
      await Promise.all([days.stop(), tending.stop()])
    }
    await look()
    await fortyDaysAhead(house, look)
    await opened()
    house.clock.advance(day)
    await look()
    expect(await house.store(dailyRoots).get(dailyRootId('2026-11-24'))).toMatchObject({ cases: 1 })
  })
})

describe('每天的核对码', () => {
  /** Ten past midnight of so many days, one after another. */
  const nights = async (house: TestHouse, count: number) => {
    for (let nth = 0; nth < count; nth++) {
      house.clock.advance(day)
      await closeDayOf(house)
    }
  }
  const listed = async (house: TestHouse) => {
    const ask = door(ledgerEndpoints(house))
    return (await ask<typeof contract.listDailyRoots>(undefined, 'GET /api/ledger/roots')).body.roots
  }
  const setUp = async () => {
    const all = office({ now: '2026-11-20T16:10:00.000Z' })
    await all.opened()
    await nights(all.house, 3)
    return all
  }

  test('one made ahead of its day is shown to nobody until the day is over, and breaks no chain', async () => {
    const { house } = await setUp()
    await fortyDaysAhead(house, () => closeDayOf(house))
    expect((await listed(house)).map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-22', '2026-11-21'])
    await nights(house, 2)
    expect((await listed(house))[0]?.date).toBe('2026-11-25')
    expect(await verified(house)).toMatchObject({ roots: 5 })
    expect((await verified(house)).wrongRoot).toBeUndefined()
  })

  test('when its day has come it is made anew over what there is then, and what stood there is kept', async () => {
    const { house, opened } = await setUp()
    await fortyDaysAhead(house, () => closeDayOf(house))
    const ahead = (await house.store(dailyRoots).get(dailyRootId('2027-01-02')))!
    await opened({ text: '路灯坏了两盏，该找谁修' })
    await nights(house, 42)
    const made = (await house.store(dailyRoots).get(ahead.id))!
    expect(made).toMatchObject({ cases: 2, replaced: [{ seal: ahead.seal, cases: 1 }] })
    expect(await verified(house)).toEqual({ cases: 2, events: expect.any(Number), roots: 45 })
    expect((await listed(house))[0]).not.toHaveProperty('replaced')
  })

  test('those of several nights ahead are made anew, though the system stands still on the nights they were made for', async () => {
    const { house, opened } = await setUp()
    await fortyDaysAhead(house, () => nights(house, 3))
    const [first, last] = ['2027-01-03', '2027-01-05'].map(dailyRootId)
    await opened({ text: '路灯坏了两盏，该找谁修' })
    await nights(house, 38)
    expect((await listed(house))[0]?.date).toBe('2026-12-31')
    // Off for a week, over all the days that have a root from that time.
    house.clock.advance(7 * day)
    await nights(house, 2)
    expect((await verified(house)).wrongRoot).toBeUndefined()
    const roots = house.store(dailyRoots)
    for (const id of [first!, last!]) expect(await roots.get(id)).toMatchObject({ cases: 2, replaced: [{ cases: 1 }] })
  })

  test('a clock that fell forty days behind and was set right takes no root away', async () => {
    const { house } = await setUp()
    const right = house.now().toISOString()
    const before = await listed(house)
    house.clock.advance(-40 * day)
    await closeDayOf(house)
    house.clock.set(right)
    expect(await listed(house)).toEqual(before)
    await nights(house, 1)
    expect((await verified(house)).wrongRoot).toBeUndefined()
  })

  test('a root that somebody changed is not made good by the night', async () => {
    const { house } = await setUp()
    const roots = house.store(dailyRoots)
    const last = (await roots.get(dailyRootId('2026-11-23')))!
    await roots.save({ ...last, previous: 'f'.repeat(64) })
    await closeDayOf(house)
    expect((await verified(house)).wrongRoot).toMatchObject({ date: '2026-11-23' })
  })
})
