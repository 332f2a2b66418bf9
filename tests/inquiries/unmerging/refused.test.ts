import { erase } from '@shared/inquiries/acts/itself/erase'
import { doneByItself } from '@shared/inquiries/thing'
import { caseRoom, keepChanged } from '../../../functions/inquiries/caseRoom'
import { people as county } from '../county/office'
import { more } from '../people'
import { reason, setUp } from './twoCases'

describe('撤销并单 is refused', () => {
  test.each([
    ['an officer of the unit', more.housing],
    ['its lead', more.lead],
    ['another unit', more.ecology],
    ['the desk of a county', county.desk],
    ['the supervisor', more.supervisor],
    ['whoever asked', more.neighbour],
    ['who asked the other', more.citizen],
  ])('to %s', async (_who, caller) => {
    const { double, undo, waiting, main } = await setUp()
    expect((await undo(double.id, caller)).status).toBe(403)
    expect(await waiting(main.id)).toEqual([double.id])
  })

  test('where nothing was merged, without a reason, and to whoever has not seen the latest', async () => {
    const { main, double, undo, step, read } = await setUp()
    expect((await undo(main.id)).status).toBe(409)
    expect((await step(more.dispatcher, double.id, 'merger-undoing', { reason: ' ' })).status).toBe(400)
    expect((await step(more.dispatcher, double.id, 'merger-undoing', { reason, version: 2 })).status).toBe(409)
    expect((await read(more.dispatcher, double.id)).body.inquiry.actions).toEqual(['unmerge'])
    expect((await undo()).status).toBe(200)
    expect((await undo()).status).toBe(409)
  })

  test('where what was asked has been deleted: there is nothing left to handle, and it is not offered', async () => {
    const { double, house, kept, undo, read } = await setUp()
    const room = await caseRoom(house)
    const what = { what: ['contact', 'words'], because: 'over' } as const
    const erased = doneByItself(erase, await kept(double.id), { ...what, what: [...what.what] }, room.moment)
    await keepChanged(erased, room)
    expect((await read(more.dispatcher, double.id)).body.inquiry.actions).toEqual([])
    expect(await undo()).toMatchObject({ status: 409, body: { detail: expect.stringContaining('已经删除') } })
  })
})
