import { concernActs } from '@shared/concerns/everyAct'
import { type ConcernAction, concernActions, concernLeadsTo } from '@shared/concerns/status'
import { concernStatuses } from '@shared/concerns/words'
import { more } from '../inquiries/people'
import { asked } from './asked'
import { bench, takers, words } from './bench'

/** The table a clerk signs: what each step makes of a concern; a dash means not now. */
const expected: Record<ConcernAction, string> = {
  //         registered verified assigned  cosigning review    responded following closed    noResponse merged withdrawn
  verify: '  verified   -        -         -         -         -         -         -         -        -      -',
  grade: '   registered verified assigned  cosigning review    -         -         -         -        -      -',
  assign: '  -          assigned assigned  assigned  assigned  -         -         -         assigned -      -',
  giveBack: '-          -        verified  -         -         -         -         -         -        -      -',
  draft: '   -          -        assigned  -         -         -         -         -         -        -      -',
  drop: '    -          -        assigned  -         -         -         -         -         -        -      -',
  submit: '  -          -        review    -         -         -         -         -         -        -      -',
  agree: '   -          -        -         review    -         -         -         -         -        -      -',
  object: '  -          -        -         assigned  -         -         -         -         -        -      -',
  sign: '    -          -        -         -         responded -         -         -         -        -      -',
  sendBack: '-          -        -         assigned  assigned  -         -         -         -        -      -',
  brief: '   registered verified assigned  cosigning review    responded following closed    -        -      -',
  follow: '  -          -        -         -         -         following following -         -        -      -',
  close: '   -          -        -         -         -         closed    closed    -         -        -      -',
  reopen: '  -          -        -         -         -         assigned  assigned  assigned  -        -      -',
  exempt: '  noResponse noResponse noResponse -        -         -         -         -         -        -      -',
  merge: '   merged     merged   merged    -         -         -         -         -         -        -      -',
  part: '    -          -        -         -         -         -         -         -         -        registered -',
  linkCases: '    registered verified assigned  cosigning review    responded following closed    -        -      -',
  correct: ' registered verified assigned  cosigning review    responded following closed    noResponse -    -',
  withdraw: 'withdrawn  withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn withdrawn - -',
}
const cells = concernActions.flatMap((action) =>
  concernStatuses.map((status, nth) => [action, status, expected[action].trim().split(/\s+/)[nth]!] as const),
)

test.each(cells)('%s of a concern that is %s: %s', async (action, status, to) => {
  const desk = bench()
  // A press conference is held of what is grave, and one is put into what was there before.
  const first = action === 'merge' ? (await desk.register()).body.concern.id : undefined
  desk.house.clock.advance(60_000)
  const id = await desk.at(status, { ...words, ...(action === 'brief' ? { severity: 'major' } : {}) })
  if (action === 'drop' && status === 'assigned') await desk.draft(more.housing, id)
  await desk.hire(more.lead)
  const codes = action === 'linkCases' ? [await asked(desk.house)] : undefined
  const given = {
    ...(first ? { into: first } : {}),
    ...(action === 'correct' ? { title: '【示例】停暖两天的小区' } : {}),
    ...(codes ? { codes } : {}),
  }
  const { status: answered, body } = await desk.take(action, takers[action], id, given)
  const after = (await desk.store.get(id))!
  if (to === '-') {
    expect([403, 409]).toContain(answered)
    expect(after.status).toBe(status)
    expect(concernLeadsTo(status, action)).toBeUndefined()
  } else {
    expect([answered, body]).toEqual([200, expect.anything()])
    expect(after.status).toBe(to)
  }
})

test('every act on a concern has a route of its own', () => {
  const routes = Object.values(concernActs).map(({ operation }) => operation.route)
  expect(new Set(routes).size).toBe(concernActions.length)
})
