import { brokenAt } from '@shared/inquiries/history/chain'
import { differsIn } from '@shared/inquiries/history/replay'
import type * as contract from '@shared/inquiries/contract'
import type * as ledgerContract from '@shared/ledger/contract'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { sha256 } from '../../../functions/platform/sha256'
import { door } from '../../support/door'
import { more } from '../people'
import { follower, reason, setUp, third } from './twoCases'

describe('撤销并单', () => {
  test('the case goes back to the desk that hands out with its own limit, and the other one forgets it', async () => {
    const { main, double, undo, kept, waiting, steps, house } = await setUp()
    house.clock.advance(2 * 86_400_000)
    const back = await undo()
    expect(back.status).toBe(200)
    expect(back.body.inquiry).toMatchObject({
      status: 'triage',
      department: { id: 'triage' },
      clock: { dueDate: double.clock.dueDate, startedAt: double.clock.startedAt, used: 2 },
    })
    expect(back.body.inquiry.mergedInto).toBeUndefined()
    expect(await waiting(main.id)).toEqual([])
    expect(await steps(main.id)).toEqual(['submitted', 'accepted', 'assigned', 'absorbed', 'released'])
    for (const { id } of [main, double]) {
      expect(differsIn(await kept(id))).toBeUndefined()
      expect(brokenAt((await kept(id)).events, sha256)).toBeUndefined()
    }
  })

  test('whoever asked is told why and until when; the reply to the other case does not reach them', async () => {
    const { main, double, undo, inbox, reply, read } = await setUp()
    await undo()
    await reply(main.id, '管道今晚修好')
    const told = await inbox(more.neighbour.id)
    expect(told.map(({ title }) => title)).toEqual(['你的诉求与相同的诉求合并办理', '你的诉求单独办理'])
    expect(told[1]?.text).toBe(
      `编号 ${double.id}，不再和另一件合在一起办：${reason}。由市政务公开办公室转给合适的单位。答复期限：11月30日（周一），没有变。`,
    )
    expect(JSON.stringify(told)).not.toContain(main.id)
    const seen = (await read(more.neighbour, double.id)).body.inquiry
    expect(seen).toMatchObject({ status: 'triage', routeReason: expect.stringContaining('不再和另一件合在一起') })
    expect(seen.reply ?? seen.together).toBeUndefined()
    expect(seen.timeline.at(-1)).toMatchObject({ title: '不再和另一件合在一起，单独办理', text: reason })
    expect(JSON.stringify(seen)).not.toContain(main.id)
    expect(JSON.stringify((await read(more.citizen, main.id)).body)).not.toMatch(new RegExp(`${double.id}|撤了出去`))
  })

  test('whoever follows it, the desk that hands out, and the officer at work on the other case are told', async () => {
    const { main, double, undo, merge, inbox, ask, step, kept } = await setUp(false)
    await ask<typeof contract.followInquiry>(follower, 'PUT /api/inquiries/progress/{id}/following', {
      params: { id: double.id },
      body: { following: true },
    })
    await step(more.housing, main.id, 'claim')
    await merge(double.id, main.id)
    await undo()
    const tells = async (id: string) =>
      (await kept(id)).outbox.map(({ to, title, text }) => [to, title, text]).filter(([, title]) => title !== '并单')
    const desk = (await tells(double.id)).find(([, title]) => title === '待分办：一件咨询')
    expect(desk?.[0]).toBe(`staff:city#dispatcher!${more.dispatcher.id}`)
    expect(desk?.[2]).toBe(`编号 ${double.id}。撤销了并单。答复期限：11月30日（周一）。`)
    expect(await tells(main.id)).toContainEqual([
      expect.stringContaining(more.housing.id),
      '并来的一件撤了出去',
      `编号 ${main.id}。${double.id} 另外办理，这一件的答复不用再说它。`,
    ])
    expect((await inbox(follower.id)).at(-1)?.title).toBe('你关注的办件：不再和另一件合在一起，单独办理')
  })

  test('what was asked of it by 督办 before it was merged stands again', async () => {
    const { main, double, merge, undo, step } = await setUp(false)
    await step(more.supervisor, double.id, 'supervision', { reason: '老人在家，当天上门' })
    await merge(double.id, main.id)
    expect((await undo()).body.inquiry.supervised).toMatchObject({ reason: '老人在家，当天上门' })
  })

  test('after the other case was answered, rated and closed it is allowed still, and they are told that reply was not theirs', async () => {
    const { main, double, undo, inbox, reply, read, step, waiting, kept, house } = await setUp()
    await reply(main.id, '管道今晚修好')
    await step(more.citizen, main.id, 'rating', { stars: 5 })
    expect((await read(more.neighbour, double.id)).body.inquiry.reply?.text).toBe('管道今晚修好')
    const replied = await kept(main.id)
    await inbox(more.neighbour.id)
    house.clock.advance(60_000)
    expect((await undo()).status).toBe(200)
    expect(await waiting(main.id)).toEqual([])
    expect(await kept(main.id)).toMatchObject({ status: 'closed', repliedAt: replied.repliedAt })
    expect((await inbox(more.neighbour.id)).at(-1)?.text).toContain('之前看到的答复是给另一件的，不算给你的答复。')
    const seen = (await read(more.neighbour, double.id)).body.inquiry
    expect(seen.reply).toBeUndefined()
    expect(seen.routeReason).toContain('之前在这里看到的答复是给另一件的，不算给你的答复')
    await step(more.dispatcher, double.id, 'assignment', { department: 'housing', reason: '供热归住建' })
    await reply(double.id, '你们楼的阀门明天换')
    expect((await read(more.neighbour, double.id)).body.inquiry.reply?.text).toBe('你们楼的阀门明天换')
    expect((await step(more.neighbour, double.id, 'rating', { stars: 4 })).status).toBe(200)
    for (const { id } of [main, double]) expect(differsIn(await kept(id))).toBeUndefined()
  })

  test('who reads of a limit that is over is told that it is, and that nobody put it off', async () => {
    const { double, undo, inbox, house } = await setUp()
    house.clock.set('2026-12-02T02:00:00.000Z')
    expect((await undo()).body.inquiry.standing).toMatchObject({ kind: 'overdue' })
    expect((await inbox(more.neighbour.id)).at(-1)?.text).toBe(
      `编号 ${double.id}，不再和另一件合在一起办：${reason}。答复期限11月30日（周一）已经过了，没有延长，由市政务公开办公室马上转给合适的单位。`,
    )
  })

  test('merged into the right case afterwards, it is answered with that one; and back into the first it may go too', async () => {
    const { main, double, undo, merge, opened, reply, read, waiting, kept } = await setUp()
    const right = await opened({ text: '南楼的暖气也不热' }, third)
    await undo()
    expect((await merge(double.id, right.id)).status).toBe(200)
    expect([await waiting(main.id), await waiting(right.id)]).toEqual([[], [double.id]])
    await undo()
    expect((await merge(double.id, main.id)).status).toBe(200)
    expect([await waiting(main.id), await waiting(right.id)]).toEqual([[double.id], []])
    await reply(main.id, '两栋楼今晚一起修好')
    expect((await read(more.neighbour, double.id)).body.inquiry.reply?.text).toBe('两栋楼今晚一起修好')
    for (const { id } of [main, double, right]) expect(differsIn(await kept(id))).toBeUndefined()
  })

  test('nobody waits for the other case any more: its asker may withdraw it, and it may be merged itself', async () => {
    const { main, undo, step, opened, merge } = await setUp()
    const other = await opened({ text: '南楼的暖气也不热' }, third)
    expect((await merge(main.id, other.id)).status).toBe(409)
    await undo()
    expect((await merge(main.id, other.id)).status).toBe(200)
    await undo(main.id)
    expect((await step(more.citizen, main.id, 'withdrawal')).status).toBe(200)
  })

  test('a case that was declined with another in it lets that go too', async () => {
    const { double, undo, merge, submit, step, waiting, kept } = await setUp(false)
    const main = (await submit({ text: '希望能好好想一想这个事情' }, third)).body.inquiry
    await merge(double.id, main.id)
    await step(more.dispatcher, main.id, 'refusal', { reason: '不归政府管', channel: '请找物业公司' })
    expect(await kept(main.id)).toMatchObject({ status: 'declined' })
    expect((await undo()).status).toBe(200)
    expect(await waiting(main.id)).toEqual([])
    expect(differsIn(await kept(double.id))).toBeUndefined()
  })
})

test('the ledger counts it as open again from the day it came in, and late where it is', async () => {
  const { house, undo } = await setUp()
  const ask = door(ledgerEndpoints(house))
  const counted = async () => {
    house.clock.advance(11_000)
    return (await ask<typeof ledgerContract.readLedger>(undefined, 'GET /api/ledger', { query: {} })).body.inquiries
  }
  expect(await counted()).toMatchObject({ received: 2, open: 1, merged: 1, overdue: 0 })
  await undo()
  expect(await counted()).toMatchObject({ received: 2, open: 2, merged: 0, overdue: 0 })
  house.clock.set('2026-11-30T17:00:00.000Z')
  expect(
    (await ask<typeof ledgerContract.readLedger>(undefined, 'GET /api/ledger', { query: { month: '2026-11' } })).body
      .inquiries,
  ).toMatchObject({ received: 2, open: 2, overdue: 2 })
})
