import type { listResponsesOfCase } from '@shared/concerns/contractOfCase'
import { more } from '../../inquiries/people'
import { asked } from '../asked'
import { answer, bench } from '../bench'

/** A concern that waits for its signature, and a case that asks the same. */
async function linked() {
  const given = bench()
  const id = await given.at('review')
  const code = await asked(given.house)
  expect((await given.take('linkCases', more.editor, id, { codes: [code] })).status).toBe(200)
  const read = async (caller: Parameters<typeof given.ask>[0], of = code) => {
    await given.told(more.citizen)
    return given.ask<typeof listResponsesOfCase>(caller, 'GET /api/concerns/cases/{code}', { params: { code: of } })
  }
  return { ...given, id, code, read }
}

test('the page of a case leads to the response that answers it, and whoever answers the case has its words at hand', async () => {
  const { id, sign, read } = await linked()
  expect((await read(more.housing)).body.responses).toEqual([])
  await sign(more.lead, id)
  for (const reader of [more.citizen, more.housing, more.dispatcher])
    expect((await read(reader)).body.responses).toMatchObject([{ id, text: answer, correcting: false }])
})

test('nobody but whoever asked and those who work here learns which response answers a case', async () => {
  const { id, sign, read } = await linked()
  await sign(more.lead, id)
  expect((await read({ ...more.citizen, id: 'another-resident' })).body.responses).toEqual([])
  expect((await read(undefined)).status).toBe(401)
  expect((await read(more.citizen, 'NONE-2222')).body.responses).toEqual([])
})

test('a response that is being put right says so beside the case, and one that was taken back stands there no more', async () => {
  const { id, sign, take, withdraw, read } = await linked()
  await sign(more.lead, id)
  await take('reopen', more.supervisor, id)
  expect((await read(more.housing)).body.responses).toMatchObject([{ id, correcting: true }])
  await withdraw(more.supervisor, id)
  expect((await read(more.housing)).body.responses).toEqual([])
  expect((await read(more.citizen)).body.responses).toEqual([])
})

test('a case that nobody can be told of, as one that came by telephone, has the response on its page too', async () => {
  const given = await linked()
  const one = await given.store.get(given.id)
  await given.store.save({
    ...one!,
    linked: [{ id: given.code }],
    events: one!.events.map((event) => (event.type === 'linked' ? { ...event, cases: [{ id: given.code }] } : event)),
  })
  await given.sign(more.lead, given.id)
  expect((await given.read(more.housing)).body.responses).toHaveLength(1)
})
