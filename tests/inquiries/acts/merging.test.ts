import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { merge } from '@shared/inquiries/acts/desk/merge'
import { evolve } from '@shared/inquiries/case/evolve'
import { differsIn } from '@shared/inquiries/history/replay'
import { acted } from '@shared/inquiries/thing'
import type { Store } from '../../../functions/platform/store/store'
import { absorbInto } from '../../../functions/inquiries/acts/absorb'
import { caseRoom, keepChanged } from '../../../functions/inquiries/caseRoom'
import { inquiries } from '../../../functions/inquiries/store'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { inboxItems } from '../../../functions/messages/inbox'
import { office } from '../office'
import { more } from '../people'

const same = (target: Inquiry) => ({ target, reason: '同一栋楼的同一件事' })

const setUp = async () => {
  const all = office()
  const main = await all.opened()
  const double = await all.opened({ text: '我们楼也是，暖气三天不热' }, more.neighbour)
  const store: Store<Inquiry> = all.house.store(inquiries)
  const mergeInto = (id: string, into: string) =>
    all.step(more.dispatcher, id, 'merger', { into, reason: '同一栋楼的同一件事' })
  const sweep = outboxOf(all.house)
  const inbox = async (person: string) => {
    for (let times = 0; times < 4; times++) await sweep()
    const page = await all.house.store(inboxItems).page({ index: 'first', key: person })
    return page.items.map(({ title, text, link }) => ({ title, text, link }))
  }
  return { ...all, main, double, store, merge: mergeInto, inbox, sweep }
}

describe('并单', () => {
  test('the duplicate points to the case that goes on; its asker is told now, and gets the reply with the other', async () => {
    const { main, double, merge, inbox, reply, read, store } = await setUp()
    expect((await merge(double.id, main.id)).body.inquiry).toMatchObject({ status: 'merged', mergedInto: main.id })
    expect((await store.get(main.id))?.merged).toEqual([{ id: double.id, citizen: more.neighbour.id }])
    const waiting = (await read(more.neighbour, double.id)).body.inquiry
    expect(waiting.together).toMatchObject({ department: '市住房城乡建设局', dueDate: main.clock.dueDate })
    expect(JSON.stringify(waiting)).not.toContain(main.id)
    await reply(main.id, '管道今晚修好，两栋楼一起')
    const told = await inbox(more.neighbour.id)
    expect(told.map(({ title }) => title)).toEqual(['你的诉求与相同的诉求合并办理', '市住房城乡建设局答复了你'])
    expect(JSON.stringify(told)).not.toContain(main.id)
    expect(told[1]?.text).toBe(`编号 ${double.id}，打开就能看到答复。没有解决的，可以从那里重新提交一件。`)
    expect((await read(more.neighbour, double.id)).body.inquiry.reply?.text).toBe('管道今晚修好，两栋楼一起')
    const seen = (await read(more.neighbour, double.id)).body.inquiry
    expect(JSON.stringify(seen)).not.toContain(main.id)
    expect(seen.together).toBeUndefined()
    expect((await read(more.neighbour, main.id)).status).toBe(403)
  })

  test('a process that dies between the two writes loses nothing: the outbox finishes it, once', async () => {
    const { house, main, double, store, inbox } = await setUp()
    const desk = await caseRoom(house)
    const [one, into] = [(await store.get(double.id))!, (await store.get(main.id))!]
    await keepChanged(acted(merge, { one, caller: more.dispatcher, moment: desk.moment, sent: same(into) }), desk)
    expect((await store.get(main.id))?.merged).toEqual([])
    await inbox(more.neighbour.id)
    await absorbInto(double.id, desk)
    expect((await store.get(main.id))?.merged).toHaveLength(1)
    expect((await store.get(main.id))?.events.filter(({ type }) => type === 'absorbed')).toHaveLength(1)
  })

  test('a case merged into one that went away meanwhile is opened again at the triage desk, with its date', async () => {
    const { house, main, double, store, inbox, step, read } = await setUp()
    await step(more.housing, double.id, 'claim')
    const desk = await caseRoom(house)
    const [one, into] = [(await store.get(double.id))!, (await store.get(main.id))!]
    await keepChanged(acted(merge, { one, caller: more.dispatcher, moment: desk.moment, sent: same(into) }), desk)
    await step(more.citizen, main.id, 'withdrawal')
    expect((await inbox(more.neighbour.id)).at(-1)?.title).toBe('你的诉求单独办理')
    const again = (await read(more.neighbour, double.id)).body.inquiry
    expect(again).toMatchObject({ status: 'triage', clock: { dueDate: double.clock.dueDate } })
    expect(again.routeReason).toContain('原来合并的那件不再办理')
    const held = (await store.get(double.id))!
    expect(held.assignee).toBeUndefined()
    expect(differsIn(held)).toBeUndefined()
  })

  test('one that was parted before, and stood with its old officer until handed out, is still told by its history as it was kept', async () => {
    const { main, double, merge, step, store } = await setUp()
    await step(more.housing, double.id, 'claim')
    await merge(double.id, main.id)
    const merged = (await store.get(double.id))!
    const at = merged.submittedAt
    const before = evolve(merged, { type: 'parted', at, by: { id: 'house', name: '系统' }, from: main.id })
    expect(before).toMatchObject({ status: 'triage', department: { id: 'triage' }, assignee: { id: more.housing.id } })
  })

  test('a case that others wait for is not withdrawn under them, nor merged away', async () => {
    const { main, double, merge, step, opened } = await setUp()
    await merge(double.id, main.id)
    expect((await step(more.citizen, main.id, 'withdrawal')).status).toBe(409)
    const third = await opened({ text: '第三个人也在问暖气' })
    expect((await merge(main.id, third.id)).status).toBe(409)
  })

  test('into itself, or into a case that is over, nothing is merged', async () => {
    const { main, double, merge, reply } = await setUp()
    expect((await merge(main.id, main.id)).status).toBe(400)
    await reply(main.id)
    expect((await merge(double.id, main.id)).status).toBe(409)
  })
})
