import { more } from '../inquiries/people'
import { bench, said } from './bench'
import { surveys } from '../../functions/surveys/store'
import { replayRows } from '../../functions/commands/rows/replayRows'
import { rowsOf } from '../support/rowsOf'

const words = (all: readonly string[]) => all.map((one) => one.split('：')[0])

test('the lead is told what waits for a signature, and the writer what became of it', async () => {
  const { hire, at, told, act } = bench()
  await hire(more.lead, more.housing)
  const id = await at('submitted')
  expect(await told(more.lead)).toEqual(['有一份问卷等你审核：「【示例】今年的暖气怎么样」示例经办·住建交来审核。'])
  await act('sendBack', more.lead, id, { reason: '第一题问得不清楚' })
  expect(await told(more.housing)).toEqual([
    '问卷退回修改：「【示例】今年的暖气怎么样」示例审核·住建：第一题问得不清楚',
  ])
})

test('when it is over the department is told, again before the limit, and with the supervisor when it has run out', async () => {
  const { hire, at, told, house, act } = bench()
  await hire(more.lead, more.housing, more.supervisor)
  const id = await at('issued')
  await told(more.housing)
  house.clock.set('2026-11-30T17:00:00.000Z')
  expect(words(await told(more.housing)).slice(1)).toEqual(['问卷结束了，请写反馈'])
  expect(words(await told(more.housing)).slice(1)).toEqual(['问卷结束了，请写反馈'])
  house.clock.set('2026-12-19T02:00:00.000Z')
  expect(words(await told(more.lead))).toContain('临近')
  expect(await told(more.supervisor)).toEqual([])
  house.clock.set('2026-12-22T02:00:00.000Z')
  expect(words(await told(more.supervisor))).toEqual(['超期'])
  await act('submitFeedback', more.housing, id, { feedback: said })
  await act('signFeedback', more.lead, id)
  const before = await told(more.housing)
  house.clock.set('2026-12-25T02:00:00.000Z')
  expect(await told(more.housing)).toEqual(before)
})

test('one that is over without feedback stays listed as owing it, with its date, until it is signed', async () => {
  const { at, list, house } = bench()
  await at('issued')
  house.clock.set('2027-03-01T02:00:00.000Z')
  const [one] = await list()
  expect(one).toMatchObject({ standing: 'over', owed: { overdue: true } })
  expect(one?.owed?.words).toContain('已经超过（本市约定）')
})

test('an early end moves the day that feedback is owed by', async () => {
  const { at, read } = bench()
  const { survey } = (await read(await at('closed'))).body
  expect(survey).toMatchObject({
    standing: 'over',
    closed: { reason: '大家都答过了，提前结束' },
    owed: { words: '12月14日（周一）前反馈（本市约定）' },
  })
})

test('every survey is told anew from its history, and one that was tampered with is named', async () => {
  const { at, house, store } = bench()
  for (const status of ['drafting', 'dropped', 'withdrawn'] as const) await at(status)
  const id = await at('answered')
  const all = [...(await store.page({ index: 'second', key: 'issued' })).items]
  const about = { thing: '问卷', counter: '份' }
  expect(await replayRows(rowsOf(surveys, all))).toContainEqual({ ...about, count: all.length })
  const other = { ...all.find((one) => one.id === id)!, feedback: { ...said, heard: '示例：没有人说不够热' } }
  expect(await replayRows(rowsOf(surveys, [other]))).toContainEqual({
    ...about,
    count: 1,
    differs: { id, what: '反馈' },
  })
  expect(house.mode).toBe('local')
})
