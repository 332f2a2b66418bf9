import type * as concerns from '@shared/concerns/contract'
import type * as promises from '@shared/promises/contract'
import type { dropPromise } from '@shared/promises/acts/drop'
import { concernEndpoints } from '../../functions/concerns/endpoints'
import { promiseEndpoints } from '../../functions/promises/endpoints'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const seen = { title: '【示例】小区停水两天', summary: '几个群里都在说停水', topic: '教育医疗养老', seenAt: '示例论坛' }
const minutes = (count: number) => count * 60_000

function desk() {
  const house = testHouse()
  const ask = door([...concernEndpoints(house), ...promiseEndpoints(house)])
  const register = async (caller: typeof more.dispatcher | typeof more.editor = more.dispatcher, words = seen) =>
    (await ask<typeof concerns.registerConcern>(caller, 'POST /api/concerns', { body: words })).body.concern.id
  const propose = async () =>
    (
      await ask<typeof promises.proposePromise>(more.housing, 'POST /api/promises', {
        body: { title: '【示例】修好三个路口', measure: '年底以前铺好', due: '2027-03-01', source: 'yearly' },
      })
    ).body.promise
  return { house, ask, register, propose }
}

test('what somebody registers twice, for a button was pressed twice or no answer came, is there once', async () => {
  const { house, ask, register } = desk()
  const first = await register()
  house.clock.advance(minutes(2))
  expect([await register(), ...(await Promise.all([register(), register()]))]).toEqual([first, first, first])
  const listed = await ask<typeof concerns.listConcernWork>(more.dispatcher, 'GET /api/concerns/desk')
  expect(listed.body.concerns.map(({ id }) => id)).toEqual([first])
})

test('pressed twice at the very same moment it is there once as well', async () => {
  const { register } = desk()
  const made = await Promise.all([register(), register(), register()])
  expect(new Set(made).size).toBe(1)
})

test('somebody else, other words, or the same words some time later are another one', async () => {
  const { house, register } = desk()
  const first = await register()
  const made = [first, await register(more.editor), await register(more.dispatcher, { ...seen, seenAt: '示例贴吧' })]
  house.clock.advance(minutes(11))
  made.push(await register())
  expect(new Set(made).size).toBe(4)
})

test('what was given up is not there any more: the same words make another one', async () => {
  const { ask, propose } = desk()
  const first = await propose()
  expect((await propose()).id).toBe(first.id)
  await ask<typeof dropPromise>(more.housing, 'POST /api/promises/{id}/removal', {
    params: { id: first.id },
    body: { version: first.version },
  })
  const next = await propose()
  expect(next.id).not.toBe(first.id)
  expect((await propose()).id).toBe(next.id)
})
