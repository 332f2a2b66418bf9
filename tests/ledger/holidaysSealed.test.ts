import { chainedLines } from '@shared/chain'
import type { HolidayEvent } from '@shared/holidays/event'
import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { accounts } from '../../functions/platform/identity/account'
import { sha256 } from '../../functions/platform/sha256'
import { protectionRecords } from '../../functions/protection/store'
import { keepers, keepingHolidays } from '../holidays/office'

test('who entered a year and by which notice is sealed with the cases of the day: rewritten afterwards it is found', async () => {
  const { house, begin, act, kept } = await keepingHolidays()
  const roots = house.store(dailyRoots)
  const closeAt = async (at: string) => {
    house.clock.set(at)
    await closeDayOf(house)
  }
  const verified = () =>
    verifyLedger({
      inquiries: house.store(inquiries),
      texts: house.store(texts),
      accounts: house.store(accounts),
      register: house.store(registeredUnits),
      protection: house.store(protectionRecords),
      holidays: house.store(holidayRecords),
      roots,
      now: house.now(),
    })
  await closeAt('2040-11-20T16:10:00.000Z')
  expect((await roots.get(dailyRootId('2040-11-20')))?.holidays).toBeUndefined()
  await begin(keepers.administrator)
  await act(keepers.supervisor, 'confirmation')
  await closeAt('2040-11-21T16:10:00.000Z')
  expect((await roots.get(dailyRootId('2040-11-21')))?.holidays?.root).toMatch(/^[0-9a-f]{64}$/)
  expect((await verified()).wrongRoot).toBeUndefined()
  const one = (await kept())!
  const events = one.events
    .map((event) => ({ ...event, by: { id: 'staff-other', name: '示例别人' } }))
    .reduce<HolidayEvent[]>((chain, event) => chainedLines(chain, event, sha256), [])
  await house.store(holidayRecords).save({ ...one, events })
  expect((await verified()).wrongRoot).toEqual({
    date: '2040-11-21',
    why: '与放假安排的记录对不上，有放假安排记录在那之后被改动',
  })
})
