import type { Caller } from '@shared/people/caller'
import { promiseEndpoints } from '../../functions/promises/endpoints'
import { keepUpload } from '../../functions/inquiries/uploads/attachments'
import { bytesDoor } from '../inquiries/acts/bytesDoor'
import { more } from '../inquiries/people'
import { bench } from './bench'

const photo = Buffer.from('示例：车棚照片')

const desk = () => {
  const there = bench()
  const upload = (caller: Caller = more.housing, bytes = photo) =>
    keepUpload(bytes.toString('base64'), caller, there.house, async () => 'jpg')
  const door = bytesDoor(promiseEndpoints(there.house))
  const open = (id: string, file: string) => door(undefined, `/api/promises/${id}/files/${file}`)
  return { ...there, upload, open }
}

test('what was done is shown by files that anybody opens, each under the name it was given', async () => {
  const { at, take, read, open, upload } = desk()
  const id = await at('open')
  const file = await upload()
  await take('report', id, { body: { attachments: [{ file, name: '第五个小区的车棚' }] } })
  const step = (await read(id)).body.promise.steps.at(-1)!
  expect(step.files).toMatchObject([{ file, name: '第五个小区的车棚.jpg', size: photo.byteLength }])
  const opened = await open(id, file)
  expect(opened.status).toBe(200)
  expect(Buffer.from(await opened.arrayBuffer()).equals(photo)).toBe(true)
})

test('what was claimed, and what whoever looked back found, is shown by files too', async () => {
  const { at, take, read, upload, house } = desk()
  const id = await at('open')
  await take('claim', id, { body: { attachments: [{ file: await upload(), name: '全部车棚' }] } })
  await take('confirm', id)
  house.clock.set('2027-03-01T02:00:00.000Z')
  const file = await upload(more.supervisor, Buffer.from('示例：第二年的照片'))
  await take('lookBack', id, { body: { attachments: [{ file, name: '第二年' }] } })
  const { steps } = (await read(id)).body.promise
  expect(steps.flatMap(({ files = [] }) => files.map(({ name }) => name))).toEqual(['全部车棚.jpg', '第二年.jpg'])
})

test('nobody names what somebody else uploaded, one file twice, or a person in the name of a file; nothing changes', async () => {
  const { at, take, store, upload } = desk()
  const id = await at('open')
  const report = (attachments: object[]) => take('report', id, { body: { attachments } })
  expect((await report([{ file: await upload(more.lamps), name: '别人的照片' }])).status).toBe(404)
  const file = await upload()
  const twice = [{ file, name: '车棚' }]
  expect((await report([...twice, ...twice])).status).toBe(400)
  expect((await report([{ file, name: '联系 13812345678' }])).status).toBe(400)
  expect((await report([{ file: '../secrets.jpg', name: '别处的' }])).status).toBe(400)
  expect((await store.get(id))!.events.map(({ type }) => type)).toEqual(['proposed', 'signed'])
})

test('a file opens only where its promise shows it', async () => {
  const { at, take, open, upload } = desk()
  const [id, other] = [await at('open'), await at('open')]
  const file = await upload()
  await take('report', id, { body: { attachments: [{ file, name: '车棚' }] } })
  expect((await open(other, file)).status).toBe(404)
  expect((await open('promise-none', file)).status).toBe(404)
})
