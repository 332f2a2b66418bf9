import { cityCode } from '@shared/areas/words'
import { card } from '../lampCity'
import { facts, places } from './places'

const counties = ['371502', '371503', '371521', '371522', '371524', '371525', '371526', '371581']
const phoneOf = (nth: number) => `0635-82000${10 + nth}`

test('the phone of each of 8 counties and 3 zones shows to people of that place, and of no other', async () => {
  const { spots, said, answerAt } = await places(counties)
  const local = spots.filter(({ id }) => id !== cityCode)
  expect(local.map(({ id }) => id)).toEqual([
    ...counties,
    'economic-development-zone',
    'high-tech-zone',
    'tourism-resort',
  ])
  for (const [nth, { id }] of local.entries()) expect(await said(id, facts(phoneOf(nth)))).toBe(200)
  for (const [nth, { id, code }] of local.entries()) {
    const answer = await answerAt(code)
    expect([id, answer.local?.place.id, answer.local?.phone]).toEqual([id, id, phoneOf(nth)])
    for (const other of local.keys()) if (other !== nth) expect(JSON.stringify(answer)).not.toContain(phoneOf(other))
  }
  const unknown = await answerAt()
  expect(unknown.local).toBeUndefined()
  expect(unknown.localIn?.map(({ name }) => name)).toEqual(local.map(({ name }) => name))
  for (const nth of local.keys()) expect(JSON.stringify(unknown)).not.toContain(phoneOf(nth))
})

test('the county that the question names goes before the place that is followed', async () => {
  const { said, answerAt } = await places(counties)
  await said('371581', facts(phoneOf(1)))
  await said('371502', facts(phoneOf(2)))
  const asked = `临清市${card.question}`
  expect((await answerAt('371502', asked)).local?.phone).toBe(phoneOf(1))
})

test('a place with nothing of its own is told what the city says, as the city’s', async () => {
  const { said, answerAt } = await places(counties)
  await said(cityCode, facts('12345'))
  await said('371502', facts(phoneOf(2)))
  expect((await answerAt('371525')).local).toMatchObject({ place: { id: cityCode, name: '聊城市' }, phone: '12345' })
  expect((await answerAt()).local?.place.id).toBe(cityCode)
  expect((await answerAt()).localIn).toEqual([{ code: '371502', name: '东昌府区' }])
  expect((await answerAt('371502')).local?.phone).toBe(phoneOf(2))
  expect((await answerAt('371502')).localIn).toBeUndefined()
})

test('what is not signed, is over or was withdrawn is shown to nobody, and stands in the queue', async () => {
  const { handIn, sign, withdraw, answerAt, desk, at, minute, house } = await places(counties)
  const staff = at('officer', 'housing@371502')
  const until = '2026-12-20'
  await handIn('371502', facts(phoneOf(2), { until }))
  minute()
  expect((await answerAt('371502')).local).toBeUndefined()
  expect((await desk(staff)).drafts).toMatchObject([{ status: 'waiting', question: card.question }])
  house.clock.set('2026-11-25T02:00:00.000Z')
  await sign('371502')
  minute()
  expect((await answerAt('371502')).local?.until).toBe(until)
  expect((await desk(staff)).review).toMatchObject([{ why: 'expiring', on: until }])
  house.clock.set('2026-12-21T02:00:00.000Z')
  expect((await answerAt('371502')).local).toBeUndefined()
  expect((await desk(staff)).review).toMatchObject([{ why: 'expired', on: until }])
  expect((await desk(staff)).toFill.first.map(({ id }) => id)).toContain(`${card.id}@371502`)
  await handIn('371502', facts(phoneOf(3)), 2)
  await sign('371502', 3)
  minute()
  expect((await answerAt('371502')).local?.phone).toBe(phoneOf(3))
  await withdraw('371502', 4)
  minute()
  expect((await answerAt('371502')).local).toBeUndefined()
  expect((await desk(staff)).review).toMatchObject([{ why: 'withdrawn' }])
})
