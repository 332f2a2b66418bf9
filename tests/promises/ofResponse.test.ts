import type * as contract from '@shared/promises/contract'
import type { Caller } from '@shared/people/caller'
import { promiseEndpoints } from '../../functions/promises/endpoints'
import { bench as concernBench } from '../concerns/bench'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { words } from './bench'

/** Concerns and promises of one city. */
function city() {
  const concerns = concernBench()
  const ask = door(promiseEndpoints(concerns.house))
  const propose = (response: string, caller: Caller = more.housing) =>
    ask<typeof contract.proposePromise>(caller, 'POST /api/promises', {
      body: { ...words, source: 'response', response },
    })
  const sign = (id: string) =>
    ask<typeof contract.proposePromise>(
      more.lead,
      `POST /api/promises/${id}/signature` as 'POST /api/promises',
      {
        body: { version: 1 },
      } as never,
    )
  const read = (id: string) => ask<typeof contract.readPromise>(undefined, 'GET /api/promises/{id}', { params: { id } })
  const listed = async (id: string) => [
    ...(
      await ask<typeof contract.listPromisesOfResponse>(undefined, 'GET /api/promises/responses/{id}', {
        params: { id },
      })
    ).body.promises,
    ...(await ask<typeof contract.listPromises>(undefined, 'GET /api/promises', { query: { year: '2026' } })).body
      .promises,
  ]
  return { ...concerns, propose, signPromise: sign, read, listed }
}

test('a promise that was made in a response says in which, for everybody to read', async () => {
  const { at, propose, signPromise, read, store } = city()
  const concern = await at('responded')
  const made = await propose(concern)
  expect(made.status).toBe(201)
  const { id } = made.body.promise
  await signPromise(id)
  const { title } = (await store.get(concern))!
  expect((await read(id)).body.promise).toMatchObject({ source: 'response', response: { id: concern, title } })
})

test('nothing internal is named by a promise: a response that is not signed, or was withdrawn, is none', async () => {
  const { at, propose } = city()
  expect((await propose(await at('review'))).status).toBe(404)
  expect((await propose('no-such-concern')).status).toBe(404)
  const withdrawn = city()
  const id = await withdrawn.at('responded')
  await withdrawn.withdraw(more.supervisor, id)
  expect((await withdrawn.propose(id)).status).toBe(404)
})

test('whoever did not say it does not promise it', async () => {
  const { at, propose } = city()
  const refused = await propose(await at('responded'), more.lamps)
  expect(refused).toMatchObject({ status: 400, body: { detail: '这条回应不是这个单位说的，承诺由说的单位拟' } })
})

test('a response that was withdrawn is not told any more by what was promised in it: its title goes with it', async () => {
  const { at, propose, signPromise, read, withdraw, listed } = city()
  const concern = await at('responded')
  const { id } = (await propose(concern)).body.promise
  await signPromise(id)
  await withdraw(more.supervisor, concern)
  const shown = [(await read(id)).body.promise, ...(await listed(concern))]
  expect(shown.map(({ response }) => response)).toEqual([{ id: concern }, { id: concern }, { id: concern }])
})

test('a title that was put right in public is not told by a promise as it was before', async () => {
  const { at, propose, signPromise, read, correct } = city()
  const concern = await at('responded')
  const { id } = (await propose(concern)).body.promise
  await signPromise(id)
  const title = '【示例】东关街换暖气管，几天能修好'
  expect((await correct(more.supervisor, concern, { title, reason: '地名写错了' })).status).toBe(200)
  expect((await read(id)).body.promise.response).toEqual({ id: concern, title })
})
