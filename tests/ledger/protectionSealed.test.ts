import { chainedLines } from '@shared/chain'
import type { ProtectionEvent } from '@shared/protection/event'
import { registeredUnits } from '../../functions/departments/register/store'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { accounts } from '../../functions/platform/identity/account'
import { sha256 } from '../../functions/platform/sha256'
import { protectionRecords } from '../../functions/protection/store'
import { linesOf, people, protecting } from '../protection/office'

async function sealed() {
  const all = await protecting()
  const { house } = all
  const { body } = await all.begin(people.administrator, 'impact', { lines: linesOf('impact') })
  house.clock.set('2026-11-23T16:10:00.000Z')
  await closeDayOf(house)
  const verified = () =>
    verifyLedger({
      inquiries: house.store(inquiries),
      texts: house.store(texts),
      accounts: house.store(accounts),
      register: house.store(registeredUnits),
      protection: house.store(protectionRecords),
      roots: house.store(dailyRoots),
      now: house.now(),
    })
  return { ...all, id: body.id, verified }
}

test('the records of 个人信息保护 are sealed with the cases of each day', async () => {
  const { house, verified } = await sealed()
  expect((await house.store(dailyRoots).get(dailyRootId('2026-11-23')))?.protection?.count).toBe(1)
  expect((await verified()).wrongRoot).toBeUndefined()
})

test('a record rewritten from its beginning, with its chain made anew, is found by the day it was sealed on', async () => {
  const { house, id, kept, verified } = await sealed()
  const one = await kept(id)
  const events = one.events
    .map((event) => ({ ...event, by: { id: 'staff-other', name: '示例别人' } }))
    .reduce<ProtectionEvent[]>((chain, event) => chainedLines(chain, event, sha256), [])
  await house.store(protectionRecords).save({ ...one, events })
  expect((await verified()).wrongRoot).toEqual({
    date: '2026-11-23',
    why: '与个人信息保护的记录对不上，有个人信息保护记录在那之后被改动',
  })
})
