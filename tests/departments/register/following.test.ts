import type { Answer } from '@shared/answers/answer/answer'
import { former, heir, type Succession, succession, type Two } from './succession'
import type { Owned } from './succeededCases'
import { owned } from './succeededKinds'

const day = '2026-11-25'

/** What the officer of a unit finds in the list of their desk: nothing where they may not look. */
async function finds(
  { list }: Owned,
  nth: number,
  { all, who, id }: { all: Succession; who: Two; id: string },
): Promise<boolean> {
  const { status, body } = await all.call(who.officer, typeof list === 'string' ? list : list(nth))
  return status === 200 && JSON.stringify(body).includes(id)
}

/** Who sees a thing and who may take a step on it, once nobody was busy with it for a night: [finds it, acts]. */
async function whose(kind: Owned, all: Succession, [nth, id]: readonly [number, string]) {
  await all.night()
  const seen = [await finds(kind, nth, { all, who: former, id }), await finds(kind, nth, { all, who: heir, id })]
  // Whoever may not tries first, so that the step is there for whoever may.
  const theirs = seen[1] ? heir : former
  const other = theirs === heir ? former : heir
  const refused = await kind.acts(all, other, id)
  const taken = await kind.acts(all, theirs, id)
  return { former: seen[0], heir: seen[1], refused: refused === 403, acts: taken < 300 }
}

describe.each(owned)('when its unit is retired, $name', (kind) => {
  test('is the unit’s until the day, the successor’s from then on, and the unit’s again when it is restored', async () => {
    const all = await succession()
    const [first, second, third] = [await kind.opened(all, 1), await kind.opened(all, 2), await kind.opened(all, 3)]
    await all.retire(day)
    expect(await whose(kind, all, [1, first])).toEqual({ former: true, heir: false, refused: true, acts: true })
    all.house.clock.set('2026-11-25T02:00:00.000Z')
    expect(await whose(kind, all, [2, second])).toEqual({ former: false, heir: true, refused: true, acts: true })
    await all.restore(2)
    expect(await whose(kind, all, [3, third])).toEqual({ former: true, heir: false, refused: true, acts: true })
  })
})

test('a unit that is no more has nobody who acts: who sits there is told to ask to be moved', async () => {
  const all = await succession()
  await all.retire('2026-11-23')
  const { status, body } = await all.call(former.officer, 'GET /api/inquiries/queue')
  expect([status, body.detail]).toEqual([403, expect.stringContaining('你的单位已经撤并')])
  // What is their own stays: here only the account is not there.
  expect((await all.call(former.officer, 'GET /api/people/me')).status).toBe(401)
})

test('a card that is signed once its unit is no more is told as signed by the successor', async () => {
  const all = await succession()
  const cards = owned.find(({ list }) => list === 'GET /api/cards')!
  const [before, after] = [await cards.opened(all, 1), await cards.opened(all, 2)]
  expect(await cards.acts(all, former, before)).toBe(200)
  await all.retire(day)
  all.house.clock.set('2026-11-25T02:00:00.000Z')
  expect(await cards.acts(all, heir, after)).toBe(200)
  all.house.clock.advance(60_000)
  const signedBy = async (nth: number) => {
    const { body } = await all.call(
      all.citizen,
      'POST /api/answers',
      {},
      { question: `示例公园第 ${nth} 张长椅坏了找谁？` },
    )
    return (body as unknown as Answer).signed?.by
  }
  expect([await signedBy(1), await signedBy(2)]).toEqual(['市住房城乡建设局', '市城市管理局'])
})
