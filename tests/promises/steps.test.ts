import { promiseActions, promiseLeadsTo, type PromiseAction } from '@shared/promises/status'
import { promiseStatuses } from '@shared/promises/words'
import { more } from '../inquiries/people'
import { able, bench } from './bench'

/** The table a clerk signs: what each step makes of a promise; a dash means not now. */
const expected: Record<PromiseAction, string> = {
  //          proposed  returned  open      claimed   kept  withdrawn dropped
  revise: '   proposed  proposed  -         -         -     -         -',
  drop: '     dropped   dropped   -         -         -     -         -',
  sendBack: ' returned  -         -         -         -     -         -',
  sign: '     open      -         -         -         -     -         -',
  report: '   -         -         open      -         -     -         -',
  claim: '    -         -         claimed   -         -     -         -',
  confirm: '  -         -         -         kept      -     -         -',
  refuse: '   -         -         -         open      -     -         -',
  postpone: ' -         -         open      -         -     -         -',
  withdraw: ' -         -         withdrawn -         -     -         -',
  lookBack: ' -         -         -         -         kept  -         -',
}
const cells = promiseActions.flatMap((action) =>
  promiseStatuses.map((status, nth) => [action, status, expected[action].trim().split(/\s+/)[nth]!] as const),
)

test.each(cells)('%s of a promise that is %s: %s', async (action, status, to) => {
  const { house, at, take, store } = bench()
  const id = await at(status)
  if (action === 'lookBack') house.clock.set('2027-03-01T02:00:00.000Z')
  const { status: answered } = await take(action, id)
  const after = (await store.get(id))!
  expect([answered, after.status]).toEqual(to === '-' ? [409, status] : [200, to])
  expect(promiseLeadsTo(status, action)).toBe(to === '-' ? undefined : to)
})

const everybody = [
  ...[more.citizen, more.dispatcher, more.editor, more.supervisor, more.housing, more.lead, more.leadTwo],
  ...[more.lamps, more.lampsLead],
]
/** Who takes a step on a promise of 住建 that an officer of it wrote; everybody else is refused. */
const takers: Record<PromiseAction, readonly { id: string }[]> = {
  revise: [more.housing, more.lead, more.leadTwo],
  drop: [more.housing, more.lead, more.leadTwo],
  sendBack: [more.lead, more.leadTwo],
  sign: [more.lead, more.leadTwo, more.supervisor],
  report: [more.housing, more.lead, more.leadTwo],
  claim: [more.housing, more.lead, more.leadTwo],
  confirm: [more.supervisor],
  refuse: [more.supervisor],
  postpone: [more.lead, more.leadTwo],
  withdraw: [more.lead, more.leadTwo],
  lookBack: [more.supervisor],
}
test.each(promiseActions)('%s is taken by those whose step it is and by nobody else', async (action) => {
  const { at, take, house } = bench()
  const from = promiseStatuses.find((status) => promiseLeadsTo(status, action))!
  for (const caller of everybody) {
    house.clock.set('2026-11-23T02:00:00.000Z')
    const id = await at(from)
    if (action === 'lookBack') house.clock.set('2027-03-01T02:00:00.000Z')
    const { status } = await take(action, id, { by: caller })
    expect([caller.id, status]).toEqual([caller.id, takers[action].some((one) => one.id === caller.id) ? 200 : 403])
  }
})

test('whoever wrote a promise does not sign it, not even a lead', async () => {
  const { propose, take } = bench()
  const { id } = (await propose(more.lead)).body.promise
  const own = await take('sign', id)
  expect([own.status, own.body.detail]).toEqual([403, '写过这项承诺的人不能签，请另一位审核人或督查签'])
  expect((await take('sign', id, { by: more.leadTwo })).status).toBe(200)
})

test('of two who decide at once the second is told what the first did', async () => {
  const { at, take, store } = bench()
  const id = await at('claimed')
  const { length } = (await store.get(id))!.events
  const answers = [await take('confirm', id, { version: length }), await take('refuse', id, { version: length })]
  expect(answers.map(({ status }) => status)).toEqual([200, 409])
  expect(answers[1]?.body.detail).toContain('督查核实：做到了')
})

test('every step has somebody who may take it', () =>
  expect(Object.keys(able).sort()).toEqual([...promiseActions].sort()))
