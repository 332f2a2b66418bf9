import type { askQuestion } from '@shared/answers/contract'
import type { listMissed } from '@shared/answers/contractKnowledge'
import { missedAfter } from '@shared/people/keeping/missed'
import { keepingSchedule } from '@shared/people/keeping/schedule'
import type { Caller } from '@shared/people/caller'
import { missedOf, missedQuestions } from '../../../functions/answers/missed/store'
import { example } from '../../support/door'
import { city } from '../lampCity'

const about = '示例物业不给开水费发票怎么办'
const other = '示例物业水费发票不开给我'
const person = (nth: number): Caller => ({ ...example.citizen, id: `person-${nth}` })

async function asking() {
  const { ask, house } = await city()
  const asks = async (question: string, caller: Caller | undefined) =>
    (await ask<typeof askQuestion>(caller, 'POST /api/answers', { body: { question } })).body
  const first = await asks(about, undefined)
  const department = first.department!.id
  const staff: Caller = { ...example.housing, department }
  return {
    ask,
    house,
    asks,
    kept: () => house.store(missedQuestions).page({ index: 'first', key: missedOf(department) }),
    desk: async (caller: Caller = staff) => (await ask<typeof listMissed>(caller, 'GET /api/cards/missed')).body.groups,
  }
}

test('what five different people asked and did not find is listed, alike wordings together, the shortest first', async () => {
  const { asks, desk } = await asking()
  for (let nth = 1; nth < missedAfter.people; nth++) await asks(about, person(nth))
  expect(await desk()).toEqual([])
  await asks(other, person(missedAfter.people))
  expect(await desk()).toEqual([{ question: other, others: [about], people: missedAfter.people }])
})

test('one person asking five times in two ways is one, and whoever works here is none', async () => {
  const { asks, desk } = await asking()
  for (const words of [about, other, about, other, about]) await asks(words, person(1))
  for (const staff of [example.housing, example.lead, example.editor, example.supervisor]) await asks(about, staff)
  expect(await desk()).toEqual([])
})

test('nothing of who asked is kept: no name, no telephone, no account', async () => {
  const { asks, kept } = await asking()
  await asks(`我叫张伟，电话13800000000，${about}`, person(7))
  const rows = JSON.stringify((await kept()).items)
  expect(rows).toContain('发票')
  for (const told of ['13800000000', '张伟', 'person-7']) expect(rows).not.toContain(told)
})

test('it is forgotten when the schedule says, and nobody of long ago is counted', async () => {
  const { asks, desk, kept, house } = await asking()
  for (let nth = 1; nth <= 4; nth++) await asks(about, person(nth))
  const [one] = (await kept()).items
  const days = (Date.parse(missedQuestions.expiresAt?.(one!) ?? '') - house.now().getTime()) / 86_400_000
  expect(Math.round(days)).toBe(missedAfter.days + 1)
  expect(keepingSchedule.find(({ id }) => id === 'missed')?.kept).toEqual({
    days: missedAfter.days,
    after: '最后一次有人问',
  })
  house.clock.advance((missedAfter.days + 1) * 86_400_000)
  await asks(about, person(5))
  expect(await desk()).toEqual([])
})

test('a question that is answered is not kept, nor one that says nothing', async () => {
  const { asks, kept } = await asking()
  for (let nth = 1; nth <= 6; nth++) {
    expect((await asks('示例路灯坏了多久修好？', person(nth))).kind).toBe('grounded')
    await asks('哈哈哈哈', person(nth))
  }
  expect((await kept()).items).toEqual([])
})
