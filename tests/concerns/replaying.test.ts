import type { Concern } from '@shared/concerns/concern'
import { differsIn, replayed } from '@shared/concerns/replay'
import { concernStatuses } from '@shared/concerns/words'
import { replayRows } from '../../functions/commands/rows/replayRows'
import { concerns } from '../../functions/concerns/store'
import { more } from '../inquiries/people'
import { rowsOf } from '../support/rowsOf'
import { bench } from './bench'

test.each(concernStatuses)('one that is %s follows whole from its history', async (status) => {
  const { at, store } = bench()
  const kept = (await store.get(await at(status)))!
  expect(differsIn(kept)).toBeUndefined()
  const { draft: _draft, outbox: _outbox, ...rest } = kept
  expect(replayed(kept)).toMatchObject(rest)
})

test('so does one that was drafted on, given elsewhere, sent back, dropped, handed in anew and corrected twice', async () => {
  const desk = bench()
  const id = await desk.at('verified')
  await desk.assign(more.dispatcher, id, 'ecology')
  await desk.assign(more.dispatcher, id)
  await desk.draft(more.housing, id, '【示例】先写一半')
  await desk.submit(more.housingTwo, id)
  await desk.sendBack(more.lead, id)
  await desk.drop(more.housing, id)
  await desk.submit(more.housing, id)
  await desk.correct(more.dispatcher, id)
  await desk.correct(more.dispatcher, id, { title: '【示例】停暖三天的小区', topic: '教育医疗养老' })
  const inReview = (await desk.store.get(id))!
  expect(inReview.events.map(({ type }) => type)).toEqual([
    ...[
      'registered',
      'verified',
      'assigned',
      'assigned',
      'submitted',
      'sentBack',
      'dropped',
      'submitted',
      'corrected',
      'corrected',
    ],
  ])
  expect(differsIn(inReview)).toBeUndefined()
  await desk.sign(more.lead, id)
  await desk.withdraw(more.supervisor, id)
  expect(differsIn((await desk.store.get(id))!)).toBeUndefined()
})

const elsewhere = '2026-11-01T00:00:00.000Z'
const changed: [string, Partial<Concern>][] = [
  ['状态', { status: 'withdrawn' }],
  ['责任单位', { department: { id: 'ecology', name: '市生态环境局' } }],
  ['登记时间', { registeredAt: elsewhere }],
  ['回应时间', { respondedAt: elsewhere }],
  ['回应', { response: '示例：换过的话' }],
  ['办结时间', { closedAt: elsewhere }],
  ['会签', { sensitive: true }],
  ['下一次进展', { followUp: undefined }],
  ['依据和来源', { sources: [{ title: '示例：别的来源' }] }],
  ['并入', { mergedInto: { id: 'other', name: '示例' } }],
  ['关联办件', { linked: [{ id: 'AAAA-AAAA' }] }],
  ['撤回时间', { withdrawnAt: elsewhere }],
  ['标题', { title: '示例：换过的标题' }],
]
describe('what does not follow from the history of one is named', () => {
  async function responded() {
    const desk = bench()
    const id = await desk.at('responded')
    await desk.correct(more.dispatcher, id)
    return (await desk.store.get(id))!
  }

  test.each(changed)('%s', async (name, change) => {
    expect(differsIn({ ...(await responded()), ...change })).toBe(name)
  })

  test('how grave it is, once somebody has graded it', async () => {
    const { at, take, store } = bench()
    const id = await at('assigned')
    await take('grade', more.supervisor, id)
    expect(differsIn({ ...(await store.get(id))!, severity: 'ordinary' })).toBe('定级')
  })

  test('the words that wait for a signature, when they are others than were handed in', async () => {
    const { at, store } = bench()
    const one = (await store.get(await at('review')))!
    expect(differsIn({ ...one, draft: { ...one.draft!, text: '示例：换过的话' } })).toBe('送签的回应稿')
  })

  test('and the check of all names the first of them, and the thing', async () => {
    const one = await responded()
    const [early, late] = ['2026-11-02T02:00:00.000Z', '2026-11-03T02:00:00.000Z']
    const registered = (at: string) => [{ ...one.events[0]!, at }, ...one.events.slice(1)]
    const kept: Concern[] = [
      { ...one, id: 'third', response: '示例：换过的话' },
      { ...one, id: 'second', registeredAt: late, events: registered(late), status: 'review' },
      { ...one, id: 'first', registeredAt: early, events: registered(early) },
    ]
    expect(await replayRows(rowsOf(concerns, kept))).toContainEqual({
      ...{ thing: '舆情', counter: '条', count: 3 },
      differs: { id: 'second', what: '状态' },
    })
  })
})
