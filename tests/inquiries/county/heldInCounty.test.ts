import { inquiries } from '../../../functions/inquiries/store'
import { more } from '../people'
import { counties, people } from './office'

const rude = '物业王八蛋，家里暖气三天不热也不管，该找谁'
const supervisor = {
  id: 'staff-qu-ducha',
  role: 'supervisor',
  name: '示例督查·东昌府区',
  department: 'desk@371502',
} as const

function desk() {
  const all = counties()
  const waiting = async (who: Parameters<typeof all.queue>[0]) =>
    (await all.queue(who, 'toLook')).body.inquiries.map(({ id }) => id)
  const rudeInCounty = async (text = rude) =>
    (await all.submit({ text, department: 'housing', area: '371502' })).body.inquiry
  return { ...all, waiting, rudeInCounty, kept: async (id: string) => (await all.house.store(inquiries).get(id))! }
}

test('risky words for a unit of a county go to the desk of that county, which is told and looks at them', async () => {
  const { rudeInCounty, waiting, kept, step, assign } = desk()
  const { id, department, routeReason, clock } = await rudeInCounty()
  expect(department.id).toBe('desk@371502')
  expect(routeReason).toContain('看过以后应转')
  expect(await waiting(people.desk)).toEqual([id])
  const told = (await kept(id)).outbox.filter(({ to }) => to.startsWith('staff:'))
  expect(told.map(({ to }) => to)).toEqual(['staff:desk@371502#officer'])
  expect(told[0]?.text).toContain('内容先由你看')
  const looked = await step(people.desk, id, 'look', { fine: true })
  expect(looked.body.inquiry.timeline.at(-1)).toMatchObject({ title: '核看过内容，放行', by: people.desk.name })
  const assigned = await assign(people.desk, id, 'housing@371502')
  expect(assigned.body.inquiry).toMatchObject({
    department: { id: 'housing@371502' },
    clock: { dueDate: clock.dueDate },
  })
})

test('the city’s desk sees it too and may look; another county and the unit below do not', async () => {
  const { rudeInCounty, waiting, step, queue } = desk()
  const { id } = await rudeInCounty()
  expect(await waiting(more.dispatcher)).toEqual([id])
  expect(await waiting(supervisor)).toEqual([id])
  expect(await waiting(people.elsewhere)).toEqual([])
  expect((await queue(people.housing, 'toLook')).status).toBe(403)
  for (const who of [people.elsewhere, people.housing, people.town, supervisor])
    expect((await step(who, id, 'look', { fine: true })).status).toBe(403)
  expect((await step(more.dispatcher, id, 'look', { fine: true })).status).toBe(200)
})

test('what a citizen writes later into a case below is looked at by the county’s desk', async () => {
  const { inCounty, assign, step, kept, waiting } = desk()
  const id = await inCounty()
  await assign(people.desk, id, 'town@371502101')
  await step(more.citizen, id, 'supplement', { text: '王八蛋，三天了没人来' })
  expect(await waiting(people.desk)).toEqual([id])
  const told = (await kept(id)).outbox.filter(({ title }) => title === '有一件的内容等你核看')
  expect(told.map(({ to }) => to)).toEqual(['staff:desk@371502#officer'])
  const marked = await step(people.desk, id, 'look', { fine: false, reason: '示例：骂人的话' })
  expect(marked.body.inquiry.heldBack?.stands).toBe('unfit')
})

test('somebody in danger goes straight to the unit of the county', async () => {
  const { rudeInCounty, waiting } = desk()
  const { id, department } = await rudeInCounty('救命，他拿刀要砍死你们都别过来，正在砍门，快来人')
  expect(department.id).not.toBe('desk@371502')
  expect(await waiting(people.desk)).not.toContain(id)
})
