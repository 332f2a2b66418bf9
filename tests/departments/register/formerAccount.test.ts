import type { whoAmI } from '@shared/people/contract'
import { accounts } from '../../../functions/platform/identity/account'
import { former, succession } from './succession'

test('whoever sits at a unit that is no more is told since when and who goes on with its work, until they are moved or it is restored', async () => {
  const all = await succession()
  const { id, role, name } = former.officer
  const rows = all.house.store(accounts)
  const department = { id: 'housing', name: '市住房城乡建设局' }
  await rows.create({
    ...{ id, version: 0, role, name, department, places: [], disabled: false },
    createdAt: all.house.now().toISOString(),
  })
  const me = async () => (await all.ask<typeof whoAmI>(former.officer, 'GET /api/people/me')).body.person
  expect(await me()).not.toHaveProperty('former')
  await all.retire('2026-11-25')
  // Not before the day.
  expect(await me()).not.toHaveProperty('former')
  all.house.clock.set('2026-11-25T02:00:00.000Z')
  expect((await me()).former).toEqual({ from: '2026-11-25', successor: '市城市管理局' })
  await rows.save({ ...(await rows.get(id))!, department: { id: 'urban-management', name: '市城市管理局' } })
  expect(await me()).not.toHaveProperty('former')
})
