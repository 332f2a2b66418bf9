import { brokenAt, digestOf } from '@shared/inquiries/history/chain'
import type { Event } from '@shared/inquiries/case/event'
import { inquiry as schema } from '@shared/inquiries/case/inquiry'
import { inquiryActs as acts } from '@shared/inquiries/everyAct'
import { acted } from '@shared/inquiries/thing'
import { digestIn } from '@shared/inquiries/case/said'
import { caseRoom, keepChanged } from '../../functions/inquiries/caseRoom'
import { sha256 } from '../../functions/platform/sha256'
import { inquiries } from '../../functions/inquiries/store'
import { alteredAt, textId, texts } from '../../functions/inquiries/texts'
import { office } from './office'
import { more } from './people'

const long = '楼道里的灯也一直不亮，晚上回家要打手电。'.repeat(20)

const lived = async () => {
  const all = office()
  const { id } = await all.opened()
  await all.step(more.citizen, id, 'supplement', { text: '三楼东户' })
  await all.step(more.citizen, id, 'supplement', { text: long })
  await all.reply(id, long)
  await all.step(more.citizen, id, 'rating', { stars: 2, comment: '没有说清楚' })
  const kept = async () => (await all.house.store(inquiries).get(id))!
  return { ...all, id, kept }
}

describe('the history of a case', () => {
  test('is a chain that holds, step after step', async () => {
    const { kept } = await lived()
    const { events } = await kept()
    expect(events.map(({ hash }) => hash)).not.toContain(undefined)
    expect(new Set(events.map(({ hash }) => hash)).size).toBe(events.length)
    expect(brokenAt(events, sha256)).toBeUndefined()
  })

  test.each<[string, (events: Event[]) => Event[]]>([
    [
      'a date is edited',
      (events) => events.map((one, nth) => (nth === 5 ? { ...one, at: '2026-11-20T02:00:00.000Z' } : one)),
    ],
    [
      'a word is edited',
      (events) => events.map((one) => (one.type === 'supplemented' ? { ...one, text: '三楼西户' } : one)),
    ],
    ['a step is taken out', (events) => events.filter((_one, nth) => nth !== 3)],
    ['a step is put in', (events) => [...events.slice(0, 3), events[3]!, ...events.slice(3)]],
    [
      'a hash is taken off',
      (events) => events.map(({ hash, ...one }, nth) => (nth === 4 ? one : { ...one, hash })) as Event[],
    ],
    [
      'a clock effect is edited',
      (events) =>
        events.map((one) =>
          one.clock?.type === 'started' ? { ...one, clock: { ...one.clock, at: '2026-11-22T02:00:00.000Z' } } : one,
        ),
    ],
  ])('breaks where %s', async (_what, edit) => {
    const { kept } = await lived()
    expect(brokenAt(edit((await kept()).events), sha256)).toBeGreaterThanOrEqual(0)
  })

  test('still holds in an old row whose words are gone for good and known by their digest alone', async () => {
    const { kept } = await lived()
    const { events } = await kept()
    const without = events.map((one) => {
      if (one.type !== 'supplemented' || typeof one.text !== 'string') return one
      const { salt = '', text, ...rest } = one
      return { ...rest, text: { gone: digestOf(text, salt, sha256) } }
    })
    expect(JSON.stringify(without)).not.toContain('三楼东户')
    expect(brokenAt(without, sha256)).toBeUndefined()
  })

  test('from before there were hashes still reads, counts and gets its chain with the next step', async () => {
    const { house, step, read, opened } = office()
    const { id } = await opened()
    const store = house.store(inquiries)
    const before = (await store.get(id))!
    const old = JSON.parse(JSON.stringify(before)) as Record<string, unknown> & { events: Record<string, unknown>[] }
    const bare = old.events
      .filter(({ type }) => type !== 'accepted')
      .map(({ hash: _h, salt: _s, clock: _c, channel: _n, ...one }) => one)
    const { parts: _p, merged: _m, attachments: _a, channel: _n, heldSince: _h, ...rest } = old
    await store.save(schema.parse({ ...rest, events: bare }))
    expect((await read(more.citizen, id)).body.inquiry.clock.dueDate).toBe(before.clock.dueDate)
    expect(brokenAt((await store.get(id))!.events, sha256)).toBeUndefined()
    expect((await step(more.citizen, id, 'supplement', { text: '三楼东户' })).status).toBe(200)
    const after = (await store.get(id))!
    expect(after.events.every(({ hash }) => hash !== undefined)).toBe(true)
    expect(brokenAt(after.events, sha256)).toBeUndefined()
  })
})

describe('long words', () => {
  test('lie beside the case, written before it, and are there for whoever may read it', async () => {
    const { house, id, kept, read } = await lived()
    const item = await kept()
    expect(JSON.stringify(item)).not.toContain('打手电')
    const reply = item.events.findLast((one) => one.type === 'replied')
    const digest = reply && typeof reply.text !== 'string' ? digestIn(reply.text) : ''
    expect((await house.store(texts).get(textId(id, digest)))?.text).toBe(long)
    const seen = (await read(more.citizen, id)).body.inquiry
    expect(seen.reply?.text).toBe(long)
    expect(seen.timeline.filter(({ text }) => text === long)).toHaveLength(2)
  })

  test('that were edited where they lie are found, and not shown as what was said', async () => {
    const { house, kept, read, id } = await lived()
    const store = house.store(texts)
    const item = await kept()
    expect(await alteredAt(item, store)).toBeUndefined()
    const place = item.events.findIndex(({ type }) => type === 'reviewRequested')
    const { text } = item.events.find((one) => one.type === 'reviewRequested')!
    const there = (await store.get(textId(id, typeof text === 'string' ? '' : digestIn(text))))!
    await store.save({ ...there, text: '当初写的不是这样' })
    expect(await alteredAt(item, store)).toBe(place)
    expect(JSON.stringify((await read(more.citizen, id)).body)).not.toContain('当初写的不是这样')
  })

  test('a case with 200 steps stays under 64 KB, and its page is whole', async () => {
    const { house, step, opened, read } = office()
    const { id } = await opened({ text: '长'.repeat(2000) })
    const desk = await caseRoom(house)
    const words = (nth: number, most: number) => `第 ${nth} 次：${long.repeat(12)}`.slice(0, most)
    for (let nth = 0; nth < 66; nth++) {
      const one = (await desk.inquiries.get(id))!
      const { moment } = desk
      const added = { text: words(nth, 1000), attachments: ['photo-00000001'] }
      const asked = acted(acts.supplement, { one, caller: more.citizen, moment, sent: added })
      const answer = { text: words(nth, 5000), basis: ['山东省供热条例 第二十七条'], attachments: [], overrides: [] }
      const handed = acted(acts.submitForReview, { one: asked, caller: more.housing, moment, sent: answer })
      const reason = { reason: words(nth, 500) }
      await keepChanged(acted(acts.sendBack, { one: handed, caller: more.lead, moment, sent: reason }), desk)
    }
    await step(more.citizen, id, 'supplement', { text: '最后一句' })
    const item = (await desk.inquiries.get(id))!
    expect(item.events.length).toBeGreaterThanOrEqual(200)
    expect(Buffer.byteLength(JSON.stringify(schema.parse(item)))).toBeLessThan(64 * 1024)
    expect(brokenAt(item.events, sha256)).toBeUndefined()
    const { timeline } = (await read(more.housing, id)).body.inquiry
    expect(timeline).toHaveLength(item.events.length)
    expect(timeline.filter(({ text }) => text === words(65, 5000))).toHaveLength(1)
  })
})
