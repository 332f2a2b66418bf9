import type * as ledger from '@shared/ledger/contract'
import type { Caller } from '@shared/people/caller'
import { more } from '../people'
import { counties, people } from './office'

const { desk, town, elsewhere } = people

test('every ledger counts a case once: that of the unit which has it, of its county, and of the city', async () => {
  const { opened, assign, giveBack, received, cityReceived } = counties()
  const { id } = await opened()
  const counted = async () => [
    await received(more.housing),
    await received(desk),
    await received(town),
    await received(elsewhere),
    await cityReceived(),
  ]
  expect(await counted()).toEqual([1, 0, 0, 0, 1])
  await assign(more.dispatcher, id, 'desk@371502')
  expect(await counted()).toEqual([0, 1, 0, 0, 1])
  await assign(desk, id, 'town@371502101')
  expect(await counted()).toEqual([0, 1, 1, 0, 1])
  await giveBack(town, id, 'desk@371502')
  expect(await counted()).toEqual([0, 1, 0, 0, 1])
  await giveBack(desk, id, 'triage')
  expect(await counted()).toEqual([0, 0, 0, 0, 1])
})

test('what is late with a town stands in the ledger of the town, of its county and of the city, and nobody else’s', async () => {
  const { ask, house, inCounty, assign } = counties()
  const id = await inCounty()
  await assign(desk, id, 'town@371502101')
  house.clock.set('2027-01-20T02:00:00.000Z')
  const lateOf = async (who: Caller) =>
    (await ask<typeof ledger.readDepartmentLedger>(who, 'GET /api/ledger/department')).body.late.map((one) => one.id)
  for (const who of [town, desk]) expect(await lateOf(who)).toEqual([id])
  for (const who of [elsewhere, more.housing]) expect(await lateOf(who)).toEqual([])
  const { body } = await ask<typeof ledger.readSupervision>(more.supervisor, 'GET /api/ledger/supervision')
  expect(body.late.map((one) => one.id)).toEqual([id])
})
