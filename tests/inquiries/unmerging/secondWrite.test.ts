import { differsIn } from '@shared/inquiries/history/replay'
import { settleMerger } from '../../../functions/inquiries/acts/settleMerger'
import { caseRoom } from '../../../functions/inquiries/caseRoom'
import { more } from '../people'
import { setUp, third } from './twoCases'

describe('the second write of 撤销并单', () => {
  test('comes with the outbox where the process died, and once', async () => {
    const { house, main, double, only, inbox, waiting, steps } = await setUp()
    await only.undo(double.id)
    expect(await waiting(main.id)).toEqual([double.id])
    await inbox(more.neighbour.id)
    expect(await waiting(main.id)).toEqual([])
    await settleMerger(double.id, main.id, await caseRoom(house))
    expect((await steps(main.id)).filter((type) => type === 'released')).toHaveLength(1)
  })

  test('comes after a new merger: the first case forgets, the new one remembers', async () => {
    const { house, main, double, only, merge, opened, inbox, waiting } = await setUp()
    const right = await opened({ text: '南楼的暖气也不热' }, third)
    await only.undo(double.id)
    expect((await merge(double.id, right.id)).status).toBe(200)
    await inbox(more.neighbour.id)
    expect([await waiting(main.id), await waiting(right.id)]).toEqual([[], [double.id]])
    const room = await caseRoom(house)
    for (const into of [right.id, main.id, right.id]) await settleMerger(double.id, into, room)
    expect([await waiting(main.id), await waiting(right.id)]).toEqual([[], [double.id]])
  })

  test('comes after the same merger was made again: nothing is forgotten', async () => {
    const { main, double, only, inbox, waiting, steps } = await setUp()
    await only.undo(double.id)
    await only.merge(double.id, main.id)
    await inbox(more.neighbour.id)
    expect(await waiting(main.id)).toEqual([double.id])
    expect(await steps(main.id)).not.toContain('released')
  })

  test('comes before the second write of the merger: what was undone is not remembered late', async () => {
    const { main, double, only, inbox, waiting, steps } = await setUp(false)
    await only.merge(double.id, main.id)
    await only.undo(double.id)
    await inbox(more.neighbour.id)
    expect(await waiting(main.id)).toEqual([])
    expect(await steps(main.id)).toEqual(['submitted', 'accepted', 'assigned'])
  })

  test('the merger is undone while the other case is just about to remember: it forgets at once', async () => {
    const { house, main, double, only, store, waiting, kept } = await setUp(false)
    await only.merge(double.id, main.id)
    const room = await caseRoom(house)
    let undone = false
    const save: typeof store.save = async (one) => {
      if (one.id === main.id && !undone) {
        undone = true
        await only.undo(double.id)
        await settleMerger(double.id, main.id, room)
      }
      return store.save(one)
    }
    await settleMerger(double.id, main.id, { ...room, inquiries: { ...store, save } })
    expect(undone).toBe(true)
    expect(await waiting(main.id)).toEqual([])
    expect(differsIn(await kept(main.id))).toBeUndefined()
  })

  test('who was merged into the case that is taken out goes with it', async () => {
    const { main, double, only, merge, undo, opened, inbox, waiting, kept } = await setUp(false)
    const beside = await opened({ text: '南楼的暖气也不热' }, third)
    // The process dies before the second write, and before that comes the case it points to is merged itself.
    await only.merge(beside.id, double.id)
    await merge(double.id, main.id)
    await inbox(third.id)
    expect((await waiting(main.id)).sort()).toEqual([beside.id, double.id].sort())
    expect((await undo()).status).toBe(200)
    expect([await waiting(main.id), await waiting(double.id)]).toEqual([[], [beside.id]])
    for (const { id } of [main, double, beside]) expect(differsIn(await kept(id))).toBeUndefined()
  })
})
