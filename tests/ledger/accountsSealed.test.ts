import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import { accounts } from '../../functions/platform/identity/account'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { operator, withEvent } from '../../functions/people/record/withEvent'
import type { Account } from '../../functions/platform/identity/account'
import { chainedOn } from '@shared/people/administration/replay'
import { sha256 } from '../../functions/platform/sha256'
import { type TestHouse, testHouse } from '../support/house'

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

const at = (house: TestHouse) => house.now().toISOString()

/** An account opened on one day and disabled on the next, each night with its root. */
async function twoDays() {
  const house = testHouse({ now: '2026-11-09T02:00:00.000Z' })
  const bare: Account = {
    id: 'staff-shili',
    version: 0,
    role: 'supervisor',
    name: '示例督查',
    places: [],
    disabled: false,
    createdAt: at(house),
  } as Account
  const opened = withEvent(bare, { type: 'opened', at: at(house), by: operator, role: 'supervisor', name: '示例督查' })
  const kept = await house.store(accounts).create(opened)
  house.clock.set('2026-11-09T16:10:00.000Z')
  await closeDayOf(house)
  house.clock.set('2026-11-10T02:00:00.000Z')
  await house.store(accounts).save(withEvent(kept, { type: 'disabled', at: at(house), by: operator }))
  house.clock.set('2026-11-10T16:10:00.000Z')
  await closeDayOf(house)
  return house
}

test('the records of accounts are sealed with the cases of each day, and what happens later leaves earlier days as they are', async () => {
  const house = await twoDays()
  const [first, second] = await Promise.all(
    ['2026-11-09', '2026-11-10'].map((date) => house.store(dailyRoots).get(dailyRootId(date))),
  )
  expect([first?.accounts?.count, second?.accounts?.count]).toEqual([1, 1])
  expect(first?.accounts?.root).not.toBe(second?.accounts?.root)
  expect(await verified(house)).toEqual({ cases: 0, events: 0, roots: 2 })
})

test('a record rewritten from its beginning, with its chain made anew, is found by the day it was sealed on', async () => {
  const house = await twoDays()
  const store = house.store(accounts)
  const one = (await store.get('staff-shili'))!
  const events = (one.events ?? [])
    .map((event) => ({ ...event, by: { id: 'staff-other', name: '示例别人' } }))
    .reduce<NonNullable<Account['events']>>((chain, event) => chainedOn(chain, event, sha256), [])
  await store.save({ ...one, events })
  expect((await verified(house)).wrongRoot).toEqual({
    date: '2026-11-09',
    why: '与账号的记录对不上，有账号记录在那之后被改动',
  })
})

test('an account whose record is gone is missed', async () => {
  const house = await twoDays()
  const store = house.store(accounts)
  const one = (await store.get('staff-shili'))!
  await store.save({ ...one, events: [] })
  expect((await verified(house)).wrongRoot?.why).toBe('记的是 1 个账号的记录，现在数出 0 个')
})
