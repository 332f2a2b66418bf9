import { memoryBucket } from '../../functions/platform/bucket/bucketMemory'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { reportWords } from '../../functions/keeping/report'
import { inquiries } from '../../functions/inquiries/store'
import { abandon } from '@shared/inquiries/acts/itself/abandon'
import { doneByItself } from '@shared/inquiries/thing'
import { caseRoom, keepChanged } from '../../functions/inquiries/caseRoom'
import { application, office } from '../inquiries/office'
import { dot } from '../inquiries/dot'
import { more } from '../inquiries/people'

/** An application whose photos wait, and photos that no application names. */
async function waiting() {
  const all = office({ now: '2026-11-23T02:00:00Z' })
  const { house, opened } = all
  const { id } = await opened(application)
  const [named = ''] = await house.bucket.list('identity/')
  const left = named.replace(/[^/]+$/, `${'b'.repeat(43)}.png`)
  const ofNobody = named.replace(id, 'AAAA-AAAA')
  for (const key of [left, ofNobody]) await house.bucket.write(key, dot)
  const lying = () => house.bucket.list('identity/')
  return { ...all, id, named, left, ofNobody, lying }
}

test('what was cut off between handing in and its deletion goes the next night; what waits to be looked at stays', async () => {
  const { house, named, lying } = await waiting()
  expect(await keepSchedule(house)).toMatchObject({ photos: 0 })
  expect(await lying()).toHaveLength(3)
  house.clock.advance(86_400_000)
  const trial = await keepSchedule(house, true)
  expect(trial).toMatchObject({ photos: 2 })
  expect(reportWords(trial, true)).toContain('没有用处的身份证明照片：2 张')
  expect(await lying()).toHaveLength(3)
  expect(await keepSchedule(house)).toMatchObject({ photos: 2 })
  expect(await lying()).toEqual([named])
  expect(await keepSchedule(house)).toMatchObject({ photos: 0 })
})

test('when the application ends by itself, at night its photos go as well', async () => {
  const { house, id, step, lying } = await waiting()
  await step(more.citizen, id, 'confirmation', {})
  await step(more.housing, id, 'correction-request', { reason: '示例：哪一年' })
  const room = await caseRoom(house)
  const one = (await house.store(inquiries).get(id))!
  const over = doneByItself(abandon, one, { until: '2026-12-14', reviewBody: undefined }, room.moment)
  expect((await keepChanged(over, room)).identity).not.toHaveProperty('photos')
  house.clock.advance(86_400_000)
  await keepSchedule(house)
  expect(await lying()).toEqual([])
})

test('where the bucket cannot delete at that moment, the check is done all the same, and the night deletes', async () => {
  const bucket = memoryBucket()
  let broken = true
  const remove = (key: string) => (broken ? Promise.reject(new Error('示例：存储桶没有应答')) : bucket.remove(key))
  const { house, opened, step, read } = office({ now: '2026-11-23T02:00:00Z', bucket: { ...bucket, remove } })
  const { id } = await opened(application)
  expect((await step(more.housing, id, 'identity-check', { accepted: true })).status).toBe(200)
  expect((await read(more.housing, id)).body.inquiry.identity).toEqual({ stands: 'accepted', at: expect.any(String) })
  expect(await bucket.list('identity/')).toHaveLength(1)
  broken = false
  house.clock.advance(86_400_000)
  await keepSchedule(house)
  expect(await bucket.list('identity/')).toEqual([])
})
