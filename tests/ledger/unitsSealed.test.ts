import { unitRecordWith } from '@shared/departments/register/replay'
import type { UnitEvent } from '@shared/departments/register/event'
import { registeredId, registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { accounts } from '../../functions/platform/identity/account'
import { sha256 } from '../../functions/platform/sha256'
import { city, county, registry } from '../departments/register/office'

async function sealed() {
  const all = await registry()
  all.house.clock.set('2026-11-23T02:00:00.000Z')
  await all.open(county, city)
  all.house.clock.set('2026-11-23T16:10:00.000Z')
  await closeDayOf(all.house)
  const verified = () =>
    verifyLedger({
      inquiries: all.house.store(inquiries),
      texts: all.house.store(texts),
      accounts: all.house.store(accounts),
      register: all.house.store(registeredUnits),
      protection: all.house.store(protectionRecords),
      holidays: all.house.store(holidayRecords),
      roots: all.house.store(dailyRoots),
      now: all.house.now(),
    })
  return { ...all, verified }
}

test('the records of units are sealed with the cases of each day', async () => {
  const { house, verified } = await sealed()
  expect((await house.store(dailyRoots).get(dailyRootId('2026-11-23')))?.units?.count).toBe(1)
  expect((await verified()).wrongRoot).toBeUndefined()
})

test('a unit’s record rewritten from its beginning, with its chain made anew, is found by the day it was sealed on', async () => {
  const { register, verified } = await sealed()
  const one = (await register.get(registeredId('desk@371590')))!
  const events = one.events
    .map((event) => ({ ...event, by: { id: 'staff-other', name: '示例别人' } }))
    .reduce<UnitEvent[]>((chain, event) => unitRecordWith(chain, event, sha256), [])
  await register.save({ ...one, events })
  expect((await verified()).wrongRoot).toEqual({
    date: '2026-11-23',
    why: '与单位的记录对不上，有单位记录在那之后被改动',
  })
})
