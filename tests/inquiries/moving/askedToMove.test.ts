import { briefOf } from '@shared/inquiries/history/briefOf'
import { differsIn } from '@shared/inquiries/history/replay'
import { recipientOf } from '@shared/outbox'
import { inquiries } from '../../../functions/inquiries/store'
import { counties, people, reason } from '../county/office'
import { office } from '../office'
import { more } from '../people'

const day = 86_400_000
const own = { reason: '示例：这一片的管网不在住建的职责里', department: 'urban-management' }

/** A case that has lain with housing for three working days, and what everybody finds and is told of it. */
async function late() {
  const room = office()
  const { id } = await room.opened()
  await room.step(more.housing, id, 'claim')
  room.house.clock.advance(3 * day)
  const kept = async () => (await room.house.store(inquiries).get(id))!
  const told = async (role: string, department?: string) =>
    (await kept()).outbox.flatMap(({ to, title }) => {
      const who = recipientOf(to)
      const matches = 'staff' in who && who.staff.role === role && (!department || who.staff.department === department)
      return matches ? [title] : []
    })
  const atDesk = async () =>
    (await room.queue(more.dispatcher, 'supporting')).body.inquiries.map(({ id: code, standing }) => [
      code,
      standing.words,
    ])
  const actions = async (who: Parameters<typeof room.read>[0]) => (await room.read(who, id)).body.inquiry.actions
  const seen = async (who: Parameters<typeof room.read>[0]) => (await room.read(who, id)).body.inquiry
  return { ...room, id, kept, told, atDesk, actions, seen }
}

test('while a case may still be given back, the desk is not asked to move it', async () => {
  const { step, opened } = office()
  const { id } = await opened()
  const asked = await step(more.housing, id, 'move-request', own)
  expect([asked.status, asked.body.detail ?? asked.body.title]).toEqual([409, expect.stringMatching(/用“退回”/)])
})

test('once the time for giving it back is over, an officer asks the desk to move it, and it stands in the list of the desk', async () => {
  const { id, step, told, atDesk, actions, seen, kept } = await late()
  expect(await actions(more.housing)).toContain('askMove')
  expect(await actions(more.housing)).not.toContain('return')
  expect((await step(more.housing, id, 'move-request', own)).status).toBe(200)
  expect(await atDesk()).toEqual([[id, '市住房城乡建设局请改派']])
  expect(await told('dispatcher')).toContainEqual(expect.stringMatching(/^待决定：市住房城乡建设局请改派一件咨询/))
  expect(await told('lead', 'housing')).toContainEqual(expect.stringMatching(/请改派一件咨询，建议由市城市管理局办理/))
  expect((await seen(more.dispatcher)).moveAsked).toMatchObject({
    reason: own.reason,
    suggested: { name: '市城市管理局' },
  })
  expect((await seen(more.housing)).returns?.over).toMatch(/定下以前照常办/)
  expect((await step(more.housing, id, 'move-request', { reason: '示例：再请一次' })).status).toBe(409)
  expect(differsIn(await kept())).toBeUndefined()
})

test('the page of whoever asked says nothing of it until the case is moved', async () => {
  const { id, step, seen } = await late()
  const before = await seen(more.citizen)
  await step(more.housing, id, 'move-request', own)
  const after = await seen(more.citizen)
  expect(after.timeline).toEqual(before.timeline)
  expect(after.moveAsked).toBeUndefined()
})

test('the desk moves it: the date of whoever asked stands, the new unit has its own two days, and officer and lead are told', async () => {
  const { id, step, told, atDesk, seen, actions, kept } = await late()
  const { dueDate } = (await seen(more.citizen)).clock
  await step(more.housing, id, 'move-request', own)
  const moved = await step(more.dispatcher, id, 'assignment', {
    department: 'urban-management',
    reason: '示例：归它管',
  })
  expect(moved.status).toBe(200)
  expect((await seen(more.citizen)).clock.dueDate).toBe(dueDate)
  expect(await actions(more.lamps)).toContain('return')
  expect(await atDesk()).toEqual([])
  for (const role of ['officer', 'lead'])
    expect(await told(role, 'housing')).toContain('请改派的一件转给了市城市管理局')
  expect((await told('officer', 'housing')).filter((one) => one.includes('转给了'))).toHaveLength(1)
  expect(briefOf(await kept()).moves).toMatchObject([{ department: { id: 'housing' } }])
  expect(differsIn(await kept())).toBeUndefined()
})

test('or the desk says that it stays, with a reason: officer and lead are told, it is not asked again, and nothing was moved', async () => {
  const { id, step, told, atDesk, actions, kept, seen } = await late()
  await step(more.housing, id, 'move-request', own)
  expect(await actions(more.dispatcher)).toContain('refuseMove')
  expect((await step(more.dispatcher, id, 'move-refusal', { reason: '示例：管网养护在住建' })).status).toBe(200)
  expect(await atDesk()).toEqual([])
  for (const role of ['officer', 'lead'])
    expect(await told(role, 'housing')).toContain('分办台定了：请改派的一件仍由你单位办')
  expect(await actions(more.housing)).not.toContain('askMove')
  expect((await seen(more.housing)).returns?.over).toBe('请过改派，分办台定了仍由你单位办')
  expect(briefOf(await kept()).moves).toBeUndefined()
  expect(differsIn(await kept())).toBeUndefined()
})

test('a unit that answers it after all has taken it on, and nothing is left for the desk to decide', async () => {
  const { id, step, atDesk, seen, kept } = await late()
  await step(more.housing, id, 'move-request', own)
  await step(more.housing, id, 'review', { text: '示例：今天下午上门看管道，修好了告诉你' })
  expect(await atDesk()).toEqual([])
  expect((await seen(more.dispatcher)).moveAsked).toBeUndefined()
  expect(differsIn(await kept())).toBeUndefined()
})

test('nobody but the desk decides on it, and no unit but the one that has it asks', async () => {
  const { id, step } = await late()
  expect((await step(more.ecology, id, 'move-request', own)).status).toBe(403)
  await step(more.housing, id, 'move-request', own)
  expect((await step(more.lead, id, 'move-refusal', { reason: '示例：不改' })).status).toBe(403)
})

test('in a county its desk decides, and the desk of the city where what is suggested lies outside the county', async () => {
  const { inCounty, assign, step, queue, house, read } = counties()
  const askedOf = async (suggested: string) => {
    const id = await inCounty()
    await assign(people.desk, id, 'town@371502101')
    house.clock.advance(7 * day)
    expect((await step(people.town, id, 'move-request', { reason, department: suggested })).status).toBe(200)
    return id
  }
  const within = await askedOf('housing@371502')
  const lists = async () =>
    Promise.all(
      [people.desk, more.dispatcher].map(async (who) =>
        (await queue(who, 'supporting')).body.inquiries.map(({ id }) => id),
      ),
    )
  expect(await lists()).toEqual([[within], []])
  expect((await step(people.desk, within, 'move-refusal', { reason })).status).toBe(200)
  const outside = await askedOf('triage')
  expect(await lists()).toEqual([[], [outside]])
  expect((await read(people.desk, outside)).body.inquiry.actions).not.toContain('refuseMove')
})
