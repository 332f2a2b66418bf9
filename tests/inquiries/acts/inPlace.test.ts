import type { Caller } from '@shared/people/caller'
import type { HelpKind } from '@shared/people/helping/words'
import { inquiries } from '../../../functions/inquiries/store'
import { office } from '../office'
import { more } from '../people'

/** Somebody of the family, with what was agreed long before. */
const daughter = (...may: HelpKind[]): Caller => ({
  id: 'citizen-family',
  role: 'citizen',
  name: '示例居民五',
  helps: [{ person: more.citizen.id, may, from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' }],
})

const city = () => {
  const all = office()
  const told = async (id: string) =>
    ((await all.house.store(inquiries).get(id))?.outbox ?? []).map(({ title }) => title)
  return { ...all, told }
}

test('a reply is rated in her place by whoever was let do so; the history says so, and she is told', async () => {
  const { opened, reply, step, read, told } = city()
  const { id } = await opened()
  await reply(id)
  expect((await step(daughter('read', 'ask'), id, 'rating', { stars: 4 })).status).toBe(403)
  expect((await step(daughter('read', 'settle'), id, 'rating', { stars: 4 })).status).toBe(200)
  const { inquiry } = (await read(more.citizen, id)).body
  expect([inquiry.status, inquiry.rating]).toEqual(['closed', { stars: 4 }])
  expect(inquiry.timeline.at(-1)).toMatchObject({ title: '评价：4 分', by: '代办人' })
  expect(await told(id)).toContain('代办人替你评价')
})

test('a case is withdrawn in her place, and its desk reads by whom', async () => {
  const { opened, step, told } = city()
  const { id } = await opened()
  expect((await step(daughter('read', 'settle'), id, 'withdrawal')).body.inquiry.status).toBe('withdrawn')
  expect(await told(id)).toEqual(expect.arrayContaining(['代办人替提问人撤回了', '代办人替你撤回']))
})

test('what may not be seen is not settled, and an application is nobody’s to settle but the applicant’s', async () => {
  const { opened, step } = city()
  const { id } = await opened()
  expect((await step(daughter('ask', 'settle'), id, 'withdrawal')).status).toBe(403)
  const contact = { name: '示例居民一', phone: '13800000001' }
  const applied = await opened({ kind: 'disclosure', text: '示例：申请公开补偿方案', form: 'online', contact })
  expect((await step(daughter('read', 'before', 'settle'), applied.id, 'withdrawal')).status).toBe(403)
})
