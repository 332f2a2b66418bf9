import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import { erasedText } from '@shared/inquiries/case/erasable'
import { inquiries } from '../../functions/inquiries/store'
import { textId, texts } from '../../functions/inquiries/texts'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../functions/platform/identity/account'
import { dailyRoots } from '../../functions/ledger/store'
import { application, office } from '../inquiries/office'
import { more } from '../inquiries/people'

const long = '示例：楼道里的灯一直不亮，晚上回家要打手电，请派人看看。'.repeat(10)
const contact = { name: '示例居民一', phone: '13800000001' }

/** Two cases that ended in November 2026, an everyday one and an application, each day with its root. */
async function ended() {
  const all = office()
  const { house, opened, step, reply } = all
  const plain = await opened({ contact })
  await step(more.citizen, plain.id, 'supplement', { text: '三楼东户' })
  await step(more.citizen, plain.id, 'supplement', { text: long })
  await reply(plain.id, long)
  await step(more.citizen, plain.id, 'rating', { stars: 2, comment: '没有说清楚' })
  const open = await opened({ contact })
  house.clock.advance(86_400_000)
  await closeDayOf(house)
  const get = async (id: string) => (await house.store(inquiries).get(id))!
  const verified = async () =>
    verifyLedger({
      inquiries: house.store(inquiries),
      texts: house.store(texts),
      accounts: house.store(accounts),
      register: house.store(registeredUnits),
      protection: house.store(protectionRecords),
      holidays: house.store(holidayRecords),
      roots: house.store(dailyRoots),
      now: house.now(),
    })
  return { ...all, id: plain.id, open: open.id, get, verified }
}

test('before the time of 保存期限表 is over nothing is deleted, and a trial deletes nothing after it', async () => {
  const { house, id, get } = await ended()
  house.clock.set('2027-11-20T16:40:00.000Z')
  expect(await keepSchedule(house)).toMatchObject({ looked: 2, cases: { contact: 0, words: 0 } })
  house.clock.set('2030-01-01T16:40:00.000Z')
  expect(await keepSchedule(house, true)).toMatchObject({ cases: { contact: 1, words: 1 } })
  expect(await get(id)).toMatchObject({ text: '家里暖气三天不热，该找谁', contact })
})

test('a year after 办结 the contact is gone, after three what was written, and a case under way keeps both', async () => {
  const { house, id, open, get } = await ended()
  house.clock.set('2027-12-01T16:40:00.000Z')
  expect(await keepSchedule(house)).toMatchObject({ cases: { contact: 1, words: 0 } })
  expect(await get(id)).toMatchObject({ text: '家里暖气三天不热，该找谁', contact: {} })
  house.clock.set('2029-12-01T16:40:00.000Z')
  await keepSchedule(house)
  const kept = JSON.stringify(await get(id))
  for (const words of ['家里暖气三天不热', '三楼东户', '没有说清楚', '13800000001', '示例居民一'])
    expect(kept).not.toContain(words)
  expect(await get(open)).toMatchObject({ text: '家里暖气三天不热，该找谁', contact })
  expect(await keepSchedule(house)).toMatchObject({ cases: { contact: 0, words: 0 }, finished: 0 })
})

test('after the deletion the chain and the roots of every day hold, what was said lies nowhere, and the history says so', async () => {
  const { house, id, get, verified } = await ended()
  const before = await get(id)
  house.clock.set('2029-12-01T16:40:00.000Z')
  await keepSchedule(house)
  const after = await get(id)
  expect(after.events.slice(0, before.events.length).map(({ hash }) => hash)).toEqual(
    before.events.map(({ hash }) => hash),
  )
  expect(after.events.at(-1)).toMatchObject({ type: 'erased', what: ['contact', 'words'], because: 'over' })
  expect(after).toMatchObject({ text: erasedText, attachments: [] })
  expect(after).not.toHaveProperty('erasing')
  const supplemented = after.events.flatMap((one) => (one.type === 'supplemented' ? [one.text] : []))
  expect(supplemented).toEqual([{ gone: expect.any(String) }, { gone: expect.any(String) }])
  for (const words of supplemented)
    if (typeof words !== 'string' && 'gone' in words)
      expect((await house.store(texts).get(textId(id, words.gone)))?.text ?? '').toBe('')
  expect(await verified()).toEqual({ cases: 2, events: expect.any(Number), roots: 1, erased: 1 })
})

test('the asker reads that it was deleted, the reply of the office stays, and it is not handled anew', async () => {
  const { house, id, read, step } = await ended()
  house.clock.set('2029-12-01T16:40:00.000Z')
  await keepSchedule(house)
  const { inquiry } = (await read(more.citizen, id)).body
  expect(inquiry).toMatchObject({ text: erasedText, reply: { text: long } })
  expect(inquiry.timeline.at(-1)?.title).toBe('保存期满，删除了联系方式和提问人写的内容和附件')
  expect(inquiry.actions).not.toContain('redo')
  expect((await step(more.citizen, id, 'redo', { reason: '示例：还是不热' })).body.detail).toContain('请重新提交')
})

test('an application for disclosure is kept ten years: it is what an office did by law', async () => {
  const { house, submit, step } = office()
  const { id } = (await submit({ ...application, department: 'housing' })).body.inquiry
  await step(more.citizen, id, 'withdrawal')
  house.clock.set('2030-12-01T16:40:00.000Z')
  await keepSchedule(house)
  expect(await house.store(inquiries).get(id)).toMatchObject({ text: application.text, contact: {} })
  house.clock.set('2036-12-01T16:40:00.000Z')
  await keepSchedule(house)
  expect(await house.store(inquiries).get(id)).toMatchObject({ text: erasedText })
})

describe('what is done behind the back of the system is found', () => {
  const altered = async (change: (one: Awaited<ReturnType<Awaited<ReturnType<typeof ended>>['get']>>) => object) => {
    const all = await ended()
    all.house.clock.set('2029-12-01T16:40:00.000Z')
    await keepSchedule(all.house)
    const one = await all.get(all.id)
    await all.house.store(inquiries).save({ ...one, ...change(one) })
    return (await all.verified()).broken
  }

  test('a deleted question that is there again', async () => {
    expect(await altered(() => ({ text: '家里暖气三天不热，该找谁' }))).toMatchObject({ where: 'erased' })
  })
  test('a deleted contact that is there again', async () => {
    expect(await altered(() => ({ contact }))).toMatchObject({ where: 'erased' })
  })
  test('the deletion itself taken out of the history', async () => {
    expect(await altered(({ events }) => ({ events: events.slice(0, -1) }))).toBeDefined()
  })
  test('words of a reply taken out, as if they had been deleted', async () => {
    const { id, get, house, verified } = await ended()
    const one = await get(id)
    const events = one.events.map((each) =>
      each.type === 'replied' && typeof each.text !== 'string' && 'beside' in each.text
        ? { ...each, text: { gone: each.text.beside } }
        : each,
    )
    await house.store(inquiries).save({ ...one, events })
    expect((await verified()).broken).toMatchObject({ id })
  })
})

test('interrupted between the history and what lies beside it, the next night finishes it', async () => {
  const { house, id, get, verified } = await ended()
  house.clock.set('2029-12-01T16:40:00.000Z')
  const broken = { ...house, store: failing(house.store) }
  await expect(keepSchedule(broken)).rejects.toThrow('示例：断电')
  expect(await get(id)).toMatchObject({ erasing: true })
  expect(await keepSchedule(house)).toMatchObject({ finished: 1 })
  expect(await get(id)).not.toHaveProperty('erasing')
  expect(await verified()).not.toHaveProperty('broken')
})

/** Stores in which the words beside a case cannot be written over. */
const failing =
  (store: ReturnType<typeof office>['house']['store']): typeof store =>
  (kind) => ({
    ...store(kind),
    save: async (one) => {
      if ((kind as unknown) === texts) throw new Error('示例：断电')
      return store(kind).save(one)
    },
  })
