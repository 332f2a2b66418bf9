import type * as contract from '@shared/ledger/contract'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { office } from '../inquiries/office'
import { more } from '../inquiries/people'
import { door, example } from '../support/door'

const day = 86_400_000
const months = { from: '2026-12', until: '2026-12' }

/** A case of November that ecology is asked about and the lamps give back, looked at in December. */
async function inDecember() {
  const room = office({ now: '2026-11-24T02:00:00.000Z' })
  const { id } = (await room.submit({ kind: 'complaint', text: '路灯坏了，夜里施工吵，楼顶还漏水' })).body.inquiry
  const asked = { lead: 'housing', supporting: ['ecology', 'urban-management'], reason: '三件事各归一家' }
  await room.step(more.dispatcher, id, 'split', asked)
  await room.step(more.lamps, id, 'part-return', { reason: '小区里的灯归物业管' })
  room.house.clock.advance(8 * day)
  const ask = door(ledgerEndpoints(room.house))
  const city = async () =>
    (
      await ask<typeof contract.readSupervision>(example.supervisor, 'GET /api/ledger/supervision', { query: months })
    ).body.lateParts.map((one) => [one.id, one.department.id, one.workingDaysOver, one.returned])
  const own = async (who: Parameters<typeof room.read>[0]) =>
    (
      await ask<typeof contract.readDepartmentLedger>(who, 'GET /api/ledger/department', { query: months })
    ).body.lateParts.map((one) => one.department.id)
  return { ...room, id, city, own }
}

test('a part that is late stays before the supervisor when the month has turned, and what was given back until the desk has decided', async () => {
  const { id, city, step } = await inDecember()
  expect(await city()).toEqual([
    [id, 'urban-management', 3, true],
    [id, 'ecology', 3, undefined],
  ])
  await step(more.dispatcher, id, 'part-change', { part: 'urban-management', reason: '由物业修，不再请它' })
  await step(more.ecology, id, 'contribution', { text: '噪声已监测，夜间超标两分贝' })
  expect(await city()).toEqual([])
})

test('whoever owes a part and whoever leads see it in their own ledger, and nobody else', async () => {
  const { own } = await inDecember()
  expect(await own(more.ecology)).toEqual(['ecology'])
  expect((await own(more.housing)).toSorted()).toEqual(['ecology', 'urban-management'])
  expect(await own({ ...more.ecology, id: 'staff-water', department: 'water' })).toEqual([])
})
