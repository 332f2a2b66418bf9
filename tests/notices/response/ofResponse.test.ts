import type { listNoticesOfResponse } from '@shared/notices/response/contractResponse'
import type { Caller } from '@shared/people/caller'
import type { listPromisesOfResponse } from '@shared/promises/contract'
import { noticeEndpoints } from '../../../functions/notices/endpoints'
import { promiseEndpoints } from '../../../functions/promises/endpoints'
import { bench } from '../../concerns/bench'
import { more } from '../../inquiries/people'
import { words as promised } from '../../promises/bench'
import { door } from '../../support/door'
import { noticeDesk } from '../office'

const place = { field: '回应关切', kind: 'other', areas: ['371502101277'], from: '2026-11-24', until: '2026-12-23' }
const said = {
  title: '【示例】停暖的小区',
  text: '【示例回应】换热站已经修好，今晚八点前恢复供热',
  contact: '0635-0000001',
}

/** Concerns and notices of one city: a response that was signed, and the notices written from it. */
async function city() {
  const concerns = bench()
  await concerns.hire(more.housing, more.housingTwo, more.lead)
  const desk = noticeDesk(concerns.house)
  const id = await concerns.at('responded')
  const at = async () => (await concerns.store.get(id))!.events.findLast(({ type }) => type === 'responded')!.at
  const write = async (more: object = {}, caller?: Caller) =>
    desk.sketch({ ...place, ...said, response: { concern: id, at: await at() }, ...more }, caller ?? housing())
  const issued = async () => {
    const { body } = await write()
    await desk.submit(body.notice.id, housing())
    await desk.approve(body.notice.id, more.lead)
    return body.notice.id
  }
  const putRight = async () => {
    await concerns.take('reopen', more.supervisor, id)
    await concerns.submit(more.housing, id, '【示例回应】改为明早八点前恢复供热')
    concerns.house.clock.advance(60_000)
    await concerns.sign(more.lead, id)
  }
  const ask = door(noticeEndpoints(concerns.house))
  const of = async () =>
    (await ask<typeof listNoticesOfResponse>(undefined, 'GET /api/notices/responses/{id}', { params: { id } })).body
      .notices
  return { ...concerns, bring: concerns.at, desk, id, at, write, issued, putRight, of }
}
const housing = () => more.housingTwo

test('a notice that tells a response names it, and the response leads to the notice, once it is issued', async () => {
  const { write, of } = await city()
  expect((await write()).status).toBe(201)
  expect(await of()).toEqual([])
  const second = await city()
  const notice = await second.issued()
  expect((await second.desk.read(notice)).body.notice).toMatchObject({
    field: '回应关切',
    response: { concern: second.id, at: await second.at() },
  })
  expect(await second.of()).toMatchObject([{ id: notice, title: said.title, at: await second.at() }])
})

test('what is internal, withdrawn, being put right or was put right since is told in no new notice', async () => {
  const { write, at, bring, ...concerns } = await city()
  expect((await write({ response: { concern: 'no-such-concern', at: await at() } })).status).toBe(404)
  const inside = await bring('review')
  expect((await write({ response: { concern: inside, at: await at() } })).status).toBe(404)
  const before = await at()
  await concerns.take('reopen', more.supervisor, concerns.id)
  expect((await write()).body).toMatchObject({ type: 'urn:problem:not-now' })
  await concerns.submit(more.housing, concerns.id)
  concerns.house.clock.advance(60_000)
  await concerns.sign(more.lead, concerns.id)
  expect((await write({ response: { concern: concerns.id, at: before } })).body).toMatchObject({
    type: 'urn:problem:not-now',
  })
  expect((await write()).status).toBe(201)
  await concerns.withdraw(more.supervisor, concerns.id)
  expect((await write({ title: '【示例】另一份' })).status).toBe(404)
})

test('a draft from before the correction is not approved until it tells the new words', async () => {
  const { write, desk, putRight, at, id } = await city()
  const { id: notice } = (await write()).body.notice
  await desk.submit(notice, housing())
  await putRight()
  expect((await desk.approve(notice, more.lead)).body).toMatchObject({ type: 'urn:problem:not-now' })
  const response = { concern: id, at: await at() }
  await desk.revise(notice, { ...place, ...said, text: '【示例回应】改为明早八点前恢复供热', response }, housing())
  expect((await desk.approve(notice, more.lead)).status).toBe(200)
})

test('whoever wrote the notice is told that its response is being put right, was put right, or was withdrawn', async () => {
  const { issued, putRight, told, withdraw, id, desk, at } = await city()
  const notice = await issued()
  await putRight()
  expect(await told(housing())).toEqual(
    expect.arrayContaining([
      '公告照着的回应正在更正：公告「【示例】停暖的小区」：「【示例】停暖的小区」的回应正在更正：【示例】恢复的时间说错了。新的签发了再照新的改。',
      '公告照着的回应更正了：公告「【示例】停暖的小区」：「【示例】停暖的小区」的回应更正了，请照新的改；已经发布的，另发一份更正。',
    ]),
  )
  const response = { concern: id, at: await at() }
  const corrected = await desk.correct(
    notice,
    { ...place, ...said, text: '【示例回应】改为明早八点前恢复供热', response },
    housing(),
    '回应更正过，照新的改',
  )
  expect(corrected.status).toBe(201)
  await withdraw(more.supervisor, id)
  expect((await told(housing())).filter((one) => one.startsWith('公告照着的回应撤回了')).length).toBe(2)
})

test('the field of responses is for responses alone', async () => {
  const { write } = await city()
  expect((await write({ response: undefined })).status).toBe(400)
})

test('a response leads to what was promised in it, once that is signed', async () => {
  const { house, id } = await city()
  const ask = door(promiseEndpoints(house))
  const of = async () =>
    (await ask<typeof listPromisesOfResponse>(undefined, 'GET /api/promises/responses/{id}', { params: { id } })).body
      .promises
  const made = await ask(more.housing, 'POST /api/promises', {
    body: { ...promised, source: 'response', response: id },
  } as never)
  expect(await of()).toEqual([])
  const { id: promise } = (made.body as unknown as { promise: { id: string } }).promise
  await ask(more.lead, `POST /api/promises/${promise}/signature` as never, { body: { version: 1 } } as never)
  expect(await of()).toMatchObject([{ id: promise, response: { id } }])
})
