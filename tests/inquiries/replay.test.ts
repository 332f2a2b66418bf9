import { inquiries } from '../../functions/inquiries/store'
import { faultsOf } from '../../functions/measure/bench/inquiries/acknowledged'
import { compared } from '../../functions/measure/bench/inquiries/afterReplay'
import { inOwnFolder } from '../../functions/measure/bench/inquiries/onDisk'
import { replayed } from '../../functions/measure/bench/inquiries/replayed'
import { scripted } from '../../functions/measure/bench/inquiries/script'
import { office } from './office'
import { more } from './people'

jest.setTimeout(120_000)

test('32 clients at once lose nothing and double nothing, though some steps come from two hands', async () => {
  const days = { days: 4, perDay: 9, clients: 32, seed: 7 }
  const found = await inOwnFolder((folder) => replayed(folder, days, () => undefined))
  expect(found).toMatchObject({ cases: 36, lost: 0, doubled: 0, faults: [] })
  expect(found.beaten).toBeGreaterThan(0)
  expect(found.messages).toBeGreaterThan(3)
})

test('ten times as many come in the busiest hours as in the others', () => {
  const arrived = scripted(0, 1, 4_000, 3).filter(({ action }) => action === 'submit')
  const inHour = (hour: number) => arrived.filter(({ at }) => Math.floor(at / 3_600_000) === hour).length
  expect(inHour(9) / inHour(12)).toBeGreaterThan(7)
  expect(inHour(9) / inHour(12)).toBeLessThan(14)
})

describe('what the comparison would find', () => {
  async function lived() {
    const { house, opened, step } = office()
    const { id } = await opened()
    const { version } = (await step(more.housing, id, 'claim')).body.inquiry
    const item = (await house.store(inquiries).get(id))!
    return { house, item, claim: { id, action: 'claim', version } as const }
  }

  test('nothing, where all is as it was told', async () => {
    const { item, claim } = await lived()
    expect(faultsOf(item, [claim])).toEqual([])
  })

  test('a step that is not there any more', async () => {
    const { item, claim } = await lived()
    expect(faultsOf({ ...item, events: item.events.slice(0, -1) }, [claim])).toHaveLength(1)
  })

  test('a step that two people were told of, and one that is another', async () => {
    const { item, claim } = await lived()
    expect(faultsOf(item, [claim, claim])).toHaveLength(1)
    expect(faultsOf(item, [{ ...claim, action: 'sign' }])).toHaveLength(1)
  })

  test('a history that the table of statuses does not allow', async () => {
    const { item, claim } = await lived()
    expect(faultsOf({ ...item, status: 'closed' }, [claim])).toHaveLength(1)
    const rated = { type: 'rated', at: item.submittedAt, by: { id: 'x', name: '本人' }, stars: 5 } as const
    expect(faultsOf({ ...item, events: [...item.events, rated] }, [claim])).toHaveLength(1)
  })

  test('a case, or a step of one, too few or too many', async () => {
    const { house, item, claim } = await lived()
    const month = '2026-11'
    const told = (ids: [number, string][], steps: (typeof claim)[]) =>
      compared(
        { ids: new Map(ids), acknowledged: new Map([[0, steps]]), took: new Map(), beaten: 0, wrong: [] },
        [month],
        house,
      )
    expect(await told([[0, item.id]], [claim])).toMatchObject({ cases: 1, lost: 0, doubled: 0 })
    expect(await told([[0, item.id]], [])).toMatchObject({ lost: 0, doubled: 1 })
    expect(await told([[0, item.id]], [claim, claim])).toMatchObject({ lost: 1 })
    expect(
      await told(
        [
          [0, item.id],
          [1, 'GONE-GONE'],
        ],
        [claim],
      ),
    ).toMatchObject({ lost: 1 })
    expect(await told([], [])).toMatchObject({ cases: 0, doubled: 1 })
  })
})
