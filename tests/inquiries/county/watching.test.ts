import type * as ledger from '@shared/ledger/contract'
import type { Caller } from '@shared/people/caller'
import { more } from '../people'
import { counties, people } from './office'

const watching = (department: string, name: string): Caller => ({
  id: `staff-${department}-supervisor`,
  role: 'supervisor',
  name,
  department,
})
const here = watching('desk@371502', '示例督查·东昌府区')
const elsewhere = watching('desk@371526', '示例督查·高唐县')

test('the supervisor of a county watches what lies in the county, asks for it to be done, and counts it', async () => {
  const { inCounty, assign, step, queueOf, received } = counties()
  const id = await inCounty()
  await assign(people.desk, id, 'town@371502101')
  expect((await queueOf(here, 'town@371502101')).body.inquiries.map((one) => one.id)).toEqual([id])
  expect((await step(here, id, 'supervision', { reason: '示例：请三天内答复提问人' })).status).toBe(200)
  expect([await received(here), await received(elsewhere)]).toEqual([1, 0])
})

test('what lies with the city or in another county is not theirs: no queue, no case, no ledger of the whole', async () => {
  const { opened, inCounty, step, queueOf, ask } = counties()
  const [atCity, below] = [(await opened()).id, await inCounty()]
  expect((await queueOf(here, 'triage')).status).toBe(403)
  expect((await queueOf(here, 'housing')).status).toBe(403)
  expect((await queueOf(elsewhere, 'desk@371502')).status).toBe(403)
  const reason = '示例：请三天内答复提问人'
  expect((await step(here, atCity, 'supervision', { reason })).status).toBe(403)
  expect((await step(elsewhere, below, 'supervision', { reason })).status).toBe(403)
  const all = await ask<typeof ledger.readSupervision>(here, 'GET /api/ledger/supervision')
  expect(all.status).toBe(403)
  expect((await ask<typeof ledger.readSupervision>(more.supervisor, 'GET /api/ledger/supervision')).status).toBe(200)
})
