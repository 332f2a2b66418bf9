import { chainedLines } from '@shared/chain'
import type { ProtectionEvent } from '@shared/protection/event'
import { registeredUnits } from '../../functions/departments/register/store'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { sealOf } from '../../functions/ledger/roots/merkle'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { accounts } from '../../functions/platform/identity/account'
import { sha256 } from '../../functions/platform/sha256'
import { holidayRecords } from '../../functions/holidays/store'
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
      holidays: house.store(holidayRecords),
      roots: house.store(dailyRoots),
      now: house.now(),
    })
  return { ...all, id: body.id, verified }
}

test('the records of 个人信息保护 are sealed with the cases of each day', async () => {
  const { house, verified } = await sealed()
  const sealedOn = (await house.store(dailyRoots).get(dailyRootId('2026-11-23')))!
  expect(Object.keys(sealedOn.protection ?? {})).toEqual(['root'])
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

test('a day of before, which says how many there were, is still counted again the same', async () => {
  const { house, verified } = await sealed()
  const roots = house.store(dailyRoots)
  const kept = (await roots.get(dailyRootId('2026-11-23')))!
  const { date, cases, root, previous, accounts: people, units, protection } = kept
  const counted = { count: 1, root: protection!.root }
  const beside = [people, units, counted].flatMap((tree) => (tree ? [tree.count, tree.root] : []))
  await roots.save({ ...kept, protection: counted, seal: sealOf([date, cases, root, previous, ...beside]) })
  expect((await verified()).wrongRoot).toBeUndefined()
})
