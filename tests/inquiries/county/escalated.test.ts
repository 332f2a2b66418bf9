import type { Caller } from '@shared/people/caller'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { more } from '../people'
import { staffedOffice } from '../staffedOffice'
import { people, reason } from './office'

const watching = (department: string, name: string): Caller => ({
  id: `staff-${department.replace('@', '-')}-supervisor`,
  role: 'supervisor',
  name,
  department,
})
const here = watching('desk@371502', '示例督查·东昌府区')
const elsewhere = watching('desk@371526', '示例督查·高唐县')

/** A case of the county that is long overdue, walked past twice; how many red warnings each has. */
async function overdue(department: string, staffed: readonly Caller[]) {
  const all = await staffedOffice({ now: '2026-11-02T02:00:00Z' })
  for (const one of [people.desk, ...staffed]) await all.hire(one)
  const { id } = await all.opened()
  await all.step(more.dispatcher, id, 'assignment', { department: 'desk@371502', reason })
  if (department !== 'desk@371502') await all.step(people.desk, id, 'assignment', { department, reason })
  all.house.clock.set('2026-11-16T00:30:00Z')
  for (const _walk of [1, 2]) await tendCases(all.house)
  while ((await all.sweep()) > 0);
  return async (who: Caller) => (await all.told(who)).filter((title) => title.startsWith('红色预警')).length
}

test.each(['desk@371502', 'town@371502101'])(
  'what lies at %s and is long overdue is told to the county’s own supervisor too, once, and to no other county’s',
  async (department) => {
    const red = await overdue(department, [here, elsewhere])
    expect([await red(here), await red(elsewhere)]).toEqual([1, 0])
    expect([await red(more.supervisor), await red(more.dispatcher)]).toEqual([1, 1])
  },
)

test('where the county has no supervisor those above are still told once each', async () => {
  const red = await overdue('town@371502101', [])
  expect([await red(more.supervisor), await red(more.dispatcher), await red(people.desk)]).toEqual([1, 1, 1])
})
