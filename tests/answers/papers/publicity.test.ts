import { owedInterpretation } from '@shared/answers/papers/explaining'
import { calendar, type Calendar } from '@shared/calendar/calendar'
import type { Day } from '@shared/calendar/date'
import type { HolidayYear } from '@shared/calendar/holidays'
import { loadHolidayYears } from '../../../seeds/calendar/calendar'
import { more } from '../../inquiries/people'
import { bench, content, facts, onRequest, text, withheld } from './bench'

const everybody = [undefined, more.citizen, more.dispatcher, more.editor, more.supervisor, more.lamps, more.lampsLead]

test('until it is signed nobody outside its department reads a document, whatever its attribute', async () => {
  const { at, read, whole, listed } = bench()
  for (const status of ['draft', 'submitted', 'returned', 'dropped'] as const) {
    const id = await at(status)
    for (const caller of everybody) expect((await read(id, caller)).status).toBe(404)
    for (const caller of everybody) if (caller) expect((await whole(id, caller)).status).not.toBe(200)
    expect((await whole(id, more.housingTwo)).body.text).toBe(text)
  }
  expect(await listed()).toEqual([])
})

test('signed as 主动公开 it is published with its 文号, its text and its interpretation', async () => {
  const { signed, read, listed } = bench()
  const id = await signed()
  expect(await listed()).toMatchObject([
    { id, title: facts.title, number: facts.number, department: '市住房城乡建设局' },
  ])
  const { body } = await read(id)
  expect([body.text, body.interpretation]).toEqual([text, content.interpretation])
})

test.each([
  ['依申请公开', onRequest],
  ['不予公开', withheld],
])('signed as %s its text opens to nobody outside its department', async (_attribute, stated) => {
  const { signed, read, whole, listed, cited, ask } = bench()
  const id = await signed({ ...content, facts: stated })
  for (const caller of [...everybody, more.housing, more.lead]) expect((await read(id, caller)).status).toBe(404)
  for (const caller of [more.lamps, more.lampsLead, more.editor, more.supervisor, more.dispatcher, more.citizen])
    expect([403, 404]).toContain((await whole(id, caller)).status)
  expect(await listed()).toEqual([])
  expect(await listed({ search: facts.number })).toEqual([])
  expect(await cited('小区车棚的充电口多久检查一遍')).toEqual([])
  expect((await ask(more.lamps, 'GET /api/papers/desk' as never)).body).toMatchObject({ papers: [] })
})

test('what is 依申请公开 is named in the list of its unit: title, 文号, day and unit, nothing else; what is withheld is not', async () => {
  const { signed, onRequestOf } = bench()
  await signed({ ...content, facts: onRequest })
  await signed({ ...content, facts: { ...withheld, title: '示例市内部分工通知', number: '示住建发〔2026〕9号' } })
  expect((await onRequestOf('housing')).body).toEqual({
    unit: '市住房城乡建设局',
    documents: [{ title: facts.title, number: facts.number, date: facts.issuedOn, unit: '市住房城乡建设局' }],
  })
  expect((await onRequestOf('urban-management')).body.documents).toEqual([])
  expect((await onRequestOf('no-such-unit')).status).toBe(404)
})

test('before it is signed it is in no list on request', async () => {
  const { registered, onRequestOf, take } = bench()
  await take('submit', await registered({ ...content, facts: onRequest }))
  expect((await onRequestOf('housing')).body.documents).toEqual([])
})

test.each([
  '示住建发〔2026〕8号',
  '示住建发[2026]8号',
  '示住建发（2026）8号',
  '〔2026〕8',
  '示住建发【2026】8号',
  '示住建发2026-8号',
])('it is found by its 文号, whatever brackets are typed: %s', async (search) => {
  const { signed, listed } = bench()
  await signed()
  await signed({ ...content, facts: { ...facts, title: '示例市电梯管理办法', number: '示住建发〔2026〕18号' } })
  expect((await listed({ search })).map(({ title }) => title)).toEqual([facts.title])
})

test('an interpretation may follow within three working days, and is read only once it is out', async () => {
  const { signed, read, take, desk } = bench('2026-11-23T02:00:00.000Z')
  const id = await signed(content, { interpretation: 'later' })
  const owed = '解读在11月26日（周四）前发布（本市约定）'
  expect((await read(id)).body).toMatchObject({ interpretationOwed: { words: owed, overdue: false } })
  expect((await read(id)).body.interpretation).toBeUndefined()
  expect((await desk()).papers[0]?.clock).toBe('解读在11月26日（周四）前发布（本市约定）')
  await take('explain', id)
  expect((await read(id)).body.interpretation).toBe(content.interpretation)
  expect((await desk()).papers[0]?.clock).toBeUndefined()
})

test('an interpretation whose day is over is not promised for a day that has passed, and not for what was replaced', async () => {
  const { signed, read, take, house } = bench('2026-11-23T02:00:00.000Z')
  const id = await signed(content, { interpretation: 'later' })
  house.clock.set('2026-11-27T02:00:00.000Z')
  const words = '解读应在11月26日（周四）前发布，已经超过（本市约定）'
  expect((await read(id)).body).toMatchObject({ interpretationOwed: { words, overdue: true } })
  const by = await signed({ ...content, facts: { ...facts, number: '示住建发〔2026〕9号' } })
  await take('replace', id, { body: { by } })
  expect((await read(id)).body.interpretationOwed).toBeUndefined()
})

test('a holiday notice that comes after the signature moves the day of the interpretation, as it moves every other', async () => {
  const { signed, store, house } = bench('2026-12-30T02:00:00.000Z')
  const one = (await store.get(await signed(content, { interpretation: 'later' })))!
  const known = await house.reference()
  const on = (days: Calendar) =>
    owedInterpretation(one, { at: one.signedAt!, today: '2026-12-30', facts: { ...known, calendar: days } })?.words
  expect(on(known.calendar)).toBe('解读在2027年1月4日（周一）前发布（本市约定，日期暂定）')
  const off: Day[] = ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04']
  const notice: HolidayYear = {
    year: 2027,
    source: 'https://example.com/2027',
    holidays: [{ name: '元旦', off, makeUp: [] }],
  }
  expect(on(calendar([...loadHolidayYears(), notice]))).toBe('解读在2027年1月6日（周三）前发布（本市约定）')
})

test('what should not have been signed as it was is taken down: no word of it is left outside, and its 文号 is free', async () => {
  const { signed, read, listed, take, desk, whole, store } = bench()
  const id = await signed({ ...content, interpretation: content.interpretation })
  await take('withdraw', id, { body: { reason: '附了不该公开的名单' } })
  const answer = await read(id)
  expect([answer.status, answer.body.detail]).toEqual([
    409,
    '市住房城乡建设局11月23日（周一）撤下了这份文件。理由：附了不该公开的名单',
  ])
  expect(JSON.stringify([answer.body, await listed()])).not.toContain(facts.title)
  expect((await whole(id, more.housing)).body.text).toBe(text)
  expect((await desk()).papers[0]).toMatchObject({ status: 'withdrawn', can: [], lacks: [] })
  expect((await store.get(id))!.outbox.at(-1)?.text).toContain('附了不该公开的名单')
  expect((await read(await signed())).status).toBe(200)
})

test('one that is replaced names what stands in its place, once that has begun', async () => {
  const { signed, take, read, house } = bench()
  const old = await signed()
  const by = await signed({
    ...content,
    facts: { ...facts, title: '示例市小区充电管理条款', number: '示住建发〔2026〕9号', effectiveFrom: '2026-12-20' },
  })
  expect((await take('replace', old, { body: { by: old } })).status).toBe(400)
  expect((await take('replace', old, { body: { by: 'paper-none' } })).status).toBe(400)
  await take('replace', old, { body: { by } })
  expect((await read(old)).body.paper.ended).toBeUndefined()
  house.clock.set('2026-12-20T02:00:00.000Z')
  expect((await read(old)).body.paper).toMatchObject({ ended: '已由《示例市小区充电管理条款》取代', successor: by })
})

test('what is withheld stands nowhere, not even as what came in place of another', async () => {
  const { signed, take, read, listed } = bench()
  const old = await signed()
  const by = await signed({
    text,
    facts: { ...withheld, title: '示例内部分工方案', number: '示住建发〔2026〕9号', effectiveFrom: '2026-11-20' },
  })
  await take('replace', old, { body: { by } })
  expect((await read(old)).body.paper.ended).toBe('已由另一份文件取代')
  expect(JSON.stringify([await read(old), await listed()])).not.toContain('示例内部分工方案')
})

test('the last day of its term is a day on which it applies; the day after, its page says that it ended', async () => {
  const { signed, read, house } = bench()
  const id = await signed({ ...content, facts: { ...facts, expiresOn: '2026-12-31' } })
  house.clock.set('2026-12-31T15:59:00.000Z')
  expect((await read(id)).body.paper.ended).toBeUndefined()
  house.clock.set('2026-12-31T16:00:00.000Z')
  expect((await read(id)).body.paper.ended).toBe('有效期已满')
})

test('a number of a person that stands in a text is not published', async () => {
  const { signed, read } = bench()
  const id = await signed({ ...content, text: `${text}\n四、联系示例同志，身份证号110101199003070038。` })
  expect((await read(id)).body.text).not.toContain('110101199003070038')
})
